import { useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import type { ActionResult } from '@/components/ui/action-result';
import { ActionButton } from '@/components/ui/action-button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { MemberView } from '@/lib/auth/members/member-view';

export interface MemberAccessProps {
  member: MemberView;
  /** Server actions bound to company and member. */
  disable: () => Promise<ActionResult>;
  enable: () => Promise<ActionResult>;
}

/** Closing the company to a member, and opening it again. */
export function MemberAccess({ member, disable, enable }: MemberAccessProps) {
  const t = useTranslations('auth');
  const { name } = member;
  return (
    <Section title={t('members.access')} note={member.isDisabled ? t('members.disabledNote') : t('members.enabledNote')}>
      <div>
        {member.isDisabled ? (
          <ActionButton action={enable} doneText={t('members.enabledDone', { name })}>{t('members.enable')}</ActionButton>
        ) : (
          <ConfirmDialog
            trigger={t('members.disable')}
            triggerStyle={{ variant: 'secondary' }}
            title={t('members.disableTitle', { name })}
            effect={t('members.disableEffect')}
            confirm={t('members.disable')}
            isDangerous
            action={disable}
            doneText={t('members.disabledDone', { name })}
          />
        )}
      </div>
    </Section>
  );
}
