import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { FormInput } from '@/components/ui/read-form';
import { Table } from '@/components/ui/table';
import type { InvitationRow } from '@/lib/auth/members/member-view';
import { formatDateTime } from '@/lib/format/date';

export interface InvitationsTableProps {
  invitations: readonly InvitationRow[];
  timeZone: string;
  revoke: (input: FormInput) => Promise<ActionResult>;
}

/** Invitations nobody has used yet. */
export function InvitationsTable({ invitations, timeZone, revoke }: InvitationsTableProps) {
  const t = useTranslations('auth');
  const locale = useLocale();
  return (
    <Table
      caption={t('members.invitations')}
      rows={invitations}
      rowKey={(row) => row.id}
      rowTone={(row) => (row.isExpired ? 'quiet' : undefined)}
      columns={[
        { key: 'name', head: t('members.name'), isRowHead: true, cell: (row) => row.name },
        { key: 'email', head: t('email'), hideBelow: 'md', cell: (row) => row.email },
        { key: 'roles', head: t('members.roles'), cell: (row) => row.roles.map((role) => t(`roles.${role}`)).join(', ') },
        {
          key: 'until',
          head: t('members.until'),
          cell: (row) => (row.isExpired ? t('members.expired') : <span className="figures">{formatDateTime(row.expiresAt, { locale, timeZone })}</span>),
        },
        {
          key: 'revoke',
          head: <span className="sr-only">{t('members.revoke')}</span>,
          width: 'narrow',
          cell: (row) => (
            <ConfirmDialog
              trigger={t('members.revoke')}
              triggerStyle={{ variant: 'quiet', size: 'small' }}
              title={t('members.revokeTitle', { name: row.name })}
              effect={t('members.revokeEffect')}
              confirm={t('members.revoke')}
              action={revoke}
              hidden={{ invitationId: row.id }}
              doneText={t('members.revoked')}
            />
          ),
        },
      ]}
    />
  );
}
