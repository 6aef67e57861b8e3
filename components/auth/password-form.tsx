'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Form } from '@/components/ui/form';
import { PasswordField } from '@/components/ui/password-field';
import type { FormInput } from '@/components/ui/read-form';

/** A new password for who knows the current one. */
export function PasswordForm({ email, change }: { email: string; change: (input: FormInput) => Promise<ActionResult> }) {
  const t = useTranslations('auth');
  return (
    <Form action={change} submit={t('account.changePassword')} doneText={t('account.passwordChanged')} isReset>
      {/* Password managers file the new password under the address they find beside it. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField name="current" autoComplete="current-password" label={t('account.current')} isRequired />
      <PasswordField name="password" autoComplete="new-password" label={t('account.new')} hint={t('account.passwordHint')} isRequired />
    </Form>
  );
}
