'use client';

import { useLayoutEffect, useRef, useState } from 'react';
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
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const fields = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // What a quick person typed, or the browser filled in, before the page came alive would be emptied by its first change.
    const early = (name: string) => fields.current?.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? '';
    setEmail(early('email'));
    setPassword(early('password'));
  }, []);
  return (
    <div ref={fields} className="contents">
      <Form action={signIn} submit={t('signIn')} hidden={{ next }} onDone={enter}>
        <TextField name="email" type="email" inputMode="email" autoComplete="username" label={t('email')} value={email} onChange={setEmail} autoFocus isRequired />
        <PasswordField name="password" autoComplete="current-password" label={t('password')} value={password} onChange={setPassword} isRequired />
      </Form>
      {demoCompanies.length > 0 ? <DemoLogins companies={demoCompanies} next={next} signIn={signIn} onDone={enter} /> : null}
    </div>
  );
}

/** A whole new page, since language, theme and everything shown belong to the person now. */
function enter(data: unknown) {
  window.location.assign((data as { next: string }).next);
}
