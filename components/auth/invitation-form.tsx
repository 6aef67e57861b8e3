'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Form } from '@/components/ui/form';
import { PasswordField } from '@/components/ui/password-field';
import type { FormInput } from '@/components/ui/read-form';

export interface InvitationFormProps {
  companyName: string;
  name: string;
  email: string;
  link: { companyId: string; token: string };
  accept: (input: FormInput) => Promise<ActionResult<{ next: string }>>;
}

/** A new person chooses a password and is in. */
export function InvitationForm({ companyName, name, email, link, accept }: InvitationFormProps) {
  const t = useTranslations('auth');
  return (
    <>
      <div className="flex flex-col gap-1">
        <h1 className="text-xl font-semibold tracking-tight">{t('invitation.welcome', { name })}</h1>
        <p className="text-sm text-muted">{t('invitation.newText', { companyName, email })}</p>
      </div>
      <Form action={accept} submit={t('invitation.accept')} hidden={link} onDone={(data) => window.location.assign((data as { next: string }).next)}>
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordField name="password" autoComplete="new-password" label={t('account.new')} hint={t('account.passwordHint')} isRequired />
      </Form>
    </>
  );
}
