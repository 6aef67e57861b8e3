import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { MemberRow } from '@/lib/auth/members/member-view';
import { paths } from '@/lib/paths';

/** Who may enter, as what, and which departments they run. */
export function MembersTable({ company, members }: { company: string; members: readonly MemberRow[] }) {
  const t = useTranslations('auth');
  return (
    <Table
      caption={t('members.title')}
      rows={members}
      rowKey={(member) => member.id}
      rowTone={(member) => (member.isDisabled ? 'quiet' : undefined)}
      empty={<EmptyState title={t('members.noneFound')}>{t('members.noneFoundText')}</EmptyState>}
      columns={[
        {
          key: 'name',
          head: t('members.name'),
          isRowHead: true,
          cell: (member) => (
            <>
              <TextLink href={paths.member(company, member.id)}>{member.name}</TextLink>
              {member.isSelf ? <span className="text-muted"> · {t('members.you')}</span> : null}
              {member.isDisabled ? <span className="text-muted"> · {t('members.disabled')}</span> : null}
            </>
          ),
        },
        { key: 'roles', head: t('members.roles'), cell: (member) => member.roles.map((role) => t(`roles.${role}`)).join(', ') },
        {
          key: 'departments',
          head: t('members.departments'),
          hideBelow: 'md',
          cell: (member) => member.departments.map(({ name, seesPay }) => (seesPay ? t('members.withPay', { name }) : name)).join(', '),
        },
        { key: 'employee', head: t('members.employee'), hideBelow: 'lg', cell: (member) => member.employeeName },
        { key: 'email', head: t('email'), hideBelow: 'md', cell: (member) => <span className="text-muted">{member.email}</span> },
      ]}
    />
  );
}
