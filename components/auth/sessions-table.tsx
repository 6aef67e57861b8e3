'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { ActionButton } from '@/components/ui/action-button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { FormInput } from '@/components/ui/read-form';
import { Table } from '@/components/ui/table';
import type { SessionView } from '@/lib/auth/account-view';
import { paths } from '@/lib/paths';

export interface SessionsTableProps {
  sessions: readonly SessionView[];
  /** When the list was read, so that server and browser count from the same moment. */
  readAt: string;
  end: (input: FormInput) => Promise<ActionResult>;
  endOthers: (input: FormInput) => Promise<ActionResult>;
  signOutEverywhere: () => Promise<void>;
}

/** The browsers signed in to this account, each of which can be sent out. */
export function SessionsTable({ sessions, readAt, end, endOthers, signOutEverywhere }: SessionsTableProps) {
  const t = useTranslations('auth');
  const format = useFormatter();
  const now = new Date(readAt);
  const leave = async (): Promise<ActionResult> => {
    await signOutEverywhere();
    window.location.assign(paths.signIn());
    return { ok: true, data: null };
  };
  return (
    <div className="flex flex-col gap-3">
      <Table
        caption={t('account.sessions')}
        rows={sessions}
        rowKey={(session) => session.sidHash}
        columns={[
          {
            key: 'browser',
            head: t('account.browser'),
            isRowHead: true,
            cell: (session) => (
              <>
                {session.browser ?? t('account.unknownBrowser')}
                {session.isCurrent ? <span className="text-muted"> · {t('account.here')}</span> : null}
              </>
            ),
          },
          { key: 'seen', head: t('account.lastSeen'), cell: (session) => format.relativeTime(new Date(session.lastSeenAt), now) },
          { key: 'since', head: t('account.since'), hideBelow: 'md', cell: (session) => format.relativeTime(new Date(session.createdAt), now) },
          {
            key: 'end',
            head: <span className="sr-only">{t('account.end')}</span>,
            width: 'narrow',
            cell: (session) =>
              session.isCurrent ? null : (
                <ActionButton size="small" variant="quiet" action={end} input={{ sidHash: session.sidHash }} doneText={t('account.ended')}>
                  {t('account.end')}
                </ActionButton>
              ),
          },
        ]}
      />
      <div className="flex flex-wrap gap-2">
        {sessions.length > 1 ? (
          <ActionButton variant="secondary" action={endOthers} doneText={t('account.othersEnded')}>{t('account.endOthers')}</ActionButton>
        ) : null}
        <ConfirmDialog
          trigger={t('account.everywhere')}
          triggerStyle={{ variant: 'secondary' }}
          title={t('account.everywhereTitle')}
          effect={t('account.everywhereEffect', { count: sessions.length })}
          confirm={t('account.everywhere')}
          action={leave}
        />
      </div>
    </div>
  );
}
