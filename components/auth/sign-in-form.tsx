'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Form } from '@/components/ui/form';
import { PasswordField } from '@/components/ui/password-field';
import type { FormInput } from '@/components/ui/read-form';
import { TextField } from '@/components/ui/text-field';
import { DemoLogins, type DemoCompany } from './demo-logins';

export interface SignInFormProps {
  /** Where to go afterwards. */
  next: string;
  signIn: (input: FormInput) => Promise<ActionResult<{ next: string }>>;
  demoCompanies: readonly DemoCompany[];
}

/** Two fields and a button; on the demo, everybody who can sign in. */
export function SignInForm({ next, signIn, demoCompanies }: SignInFormProps) {
  const t = useTranslations('auth');
  return (
    <>
      <Form action={signIn} submit={t('signIn')} hidden={{ next }} onDone={enter}>
        <TextField name="email" type="email" inputMode="email" autoComplete="username" label={t('email')} autoFocus isRequired />
        <PasswordField name="password" autoComplete="current-password" label={t('password')} isRequired />
      </Form>
      {demoCompanies.length > 0 ? <DemoLogins companies={demoCompanies} next={next} signIn={signIn} onDone={enter} /> : null}
    </>
  );
}

/** A whole new page, since language, theme and everything shown belong to the person now. */
function enter(data: unknown) {
  window.location.assign((data as { next: string }).next);
}
