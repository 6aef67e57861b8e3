import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import type { ActivityEntry, ActivityView } from '@/lib/activity/activity-view';
import { formatDateTime } from '@/lib/format/date';
import { ChangeList } from './change-list';
import { SubjectLink } from './subject-link';

export interface ActivityTableProps extends Pick<ActivityView, 'entries' | 'timeZone' | 'money'> {
  company: string;
  /** The address that opens one entry with its sums of pay; null when this person may not see pay. */
  openHref: ((entryId: string) => string) | null;
  openedId?: string;
}

/** Who did what and when, and how it stood before. */
export function ActivityTable({ company, entries, timeZone, money, openHref, openedId }: ActivityTableProps) {
  const t = useTranslations('activity');
  const locale = useLocale();
  const actionOf = ({ action }: ActivityEntry) => (t.has(`actions.${action}`) ? t(`actions.${action}`) : action);
  return (
    <Table
      caption={t('title')}
      rows={entries}
      rowKey={(entry) => entry.id}
      rowTone={(entry) => (entry.id === openedId ? 'selected' : undefined)}
      empty={<EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      columns={[
        { key: 'at', head: t('when'), hideBelow: 'md', width: 'narrow', cell: (entry) => <span className="figures text-muted">{formatDateTime(entry.at, { locale, timeZone })}</span> },
        { key: 'who', head: t('who'), hideBelow: 'md', width: 'narrow', cell: (entry) => entry.actorName },
        {
          key: 'what',
          head: t('what'),
          isRowHead: true,
          width: 'wide',
          cell: (entry) => (
            <>
              {actionOf(entry)}: <SubjectLink company={company} entry={entry} />
              <span className="block font-normal text-muted md:hidden">{entry.actorName} · {formatDateTime(entry.at, { locale, timeZone })}</span>
              {entry.reason ? <span className="block font-normal">{t('reason', { reason: entry.reason })}</span> : null}
              <ChangeList entry={entry} money={money} timeZone={timeZone} openHref={openHref?.(entry.id)} />
            </>
          ),
        },
      ]}
    />
  );
}
