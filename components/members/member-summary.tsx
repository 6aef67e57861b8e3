import { useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/layout/description-list';
import { Notice } from '@/components/ui/notice';
import type { MemberView } from '@/lib/auth/members/member-view';

/** A member whose access this person may see but not change. */
export function MemberSummary({ member }: { member: MemberView }) {
  const t = useTranslations('auth');
  return (
    <div className="flex flex-col gap-5">
      <Notice>{member.isSelf ? t('members.ownAccess') : t('members.ownerAccess')}</Notice>
      <DescriptionList
        items={[
          { key: 'roles', term: t('members.roles'), value: member.roles.map((role) => t(`roles.${role}`)).join(', ') },
          { key: 'departments', term: t('members.departments'), value: member.departments.map(({ name, seesPay }) => (seesPay ? t('members.withPay', { name }) : name)).join(', ') || '—' },
          { key: 'employee', term: t('members.employee'), value: member.employee?.name ?? '—' },
        ]}
      />
    </div>
  );
}
