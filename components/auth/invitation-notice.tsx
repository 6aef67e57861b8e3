'use client';

import { useTransition } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { paths } from '@/lib/paths';

export type InvitationNoticeProps =
  | { kind: 'invalid' }
  | { kind: 'signIn'; companyName: string; email: string; href: string }
  | { kind: 'otherPerson'; companyName: string; email: string; signOut: () => Promise<void> };

/** Why an invitation cannot be taken up as things stand, and the next step. */
export function InvitationNotice(props: InvitationNoticeProps) {
  const t = useTranslations('auth');
  const router = useRouter();
  const [isPending, start] = useTransition();
  if (props.kind === 'invalid') {
    return (
      <>
        <h1 className="text-xl font-semibold tracking-tight">{t('invitation.invalid')}</h1>
        <p className="text-sm text-muted">{t('invitation.invalidText')}</p>
        <div><LinkButton href={paths.front()}>{t('invitation.toStart')}</LinkButton></div>
      </>
    );
  }
  const { companyName, email } = props;
  return (
    <>
      <h1 className="text-xl font-semibold tracking-tight">{t('invitation.join', { companyName })}</h1>
      <p className="text-sm text-muted">{t(props.kind === 'signIn' ? 'invitation.signInText' : 'invitation.otherText', { email })}</p>
      <div>
        {props.kind === 'signIn' ? (
          <LinkButton href={props.href} variant="primary">{t('invitation.signIn')}</LinkButton>
        ) : (
          <Button variant="primary" isPending={isPending} onPress={() => start(async () => { await props.signOut(); router.refresh(); })}>
            {t('invitation.signOut')}
          </Button>
        )}
      </div>
    </>
  );
}
