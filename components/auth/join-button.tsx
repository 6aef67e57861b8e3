'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Form } from '@/components/ui/form';
import type { FormInput } from '@/components/ui/read-form';

export interface JoinButtonProps {
  companyName: string;
  link: { companyId: string; token: string };
  join: (input: FormInput) => Promise<ActionResult<{ next: string }>>;
}

/** A signed-in person joins another company; nothing about the account changes. */
export function JoinButton({ companyName, link, join }: JoinButtonProps) {
  const t = useTranslations('auth');
  return (
    <>
      <h1 className="text-xl font-semibold tracking-tight">{t('invitation.join', { companyName })}</h1>
      <Form action={join} submit={t('invitation.joinNow')} hidden={link} onDone={(data) => window.location.assign((data as { next: string }).next)}>
        <p className="text-sm text-muted">{t('invitation.joinText')}</p>
      </Form>
    </>
  );
}
