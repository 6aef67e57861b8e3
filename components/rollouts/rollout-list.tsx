import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { formatMonthOf } from '@/lib/format/month-of';
import { formatNumber } from '@/lib/format/number';
import { paths } from '@/lib/paths';
import type { RolloutList as RolloutListView } from '@/lib/rollouts/rollout-view';
import { StageShares } from './stage-shares';

/** Every rollout: the stage of this month, the next one and when, how many people. */
export function RolloutList({ company, view, add }: { company: string; view: RolloutListView; add?: ReactNode }) {
  const t = useTranslations('rollouts');
  const locale = useLocale();
  return (
    <Table
      caption={t('list.title')}
      rows={view.rollouts}
      rowKey={(rollout) => rollout.id}
      empty={<EmptyState title={t('list.none')} action={add}>{t('list.noneText')}</EmptyState>}
      columns={[
        { key: 'name', head: t('list.name'), isRowHead: true, cell: (rollout) => <TextLink href={paths.rollout(company, rollout.id)}>{rollout.name}</TextLink> },
        { key: 'inForce', head: t('list.inForce'), width: 'narrow', cell: (rollout) => (rollout.inForce ? <StageShares stage={rollout.inForce} /> : <span className="text-muted">{t('list.notYet')}</span>) },
        {
          key: 'next', head: t('list.next'), width: 'narrow', hideBelow: 'md', cell: (rollout) => (rollout.next
            ? <><StageShares stage={rollout.next} /> <span className="text-muted">{t('stage.from', { month: formatMonthOf(rollout.next.fromMonth, locale) })}</span></>
            : <span className="text-muted">{rollout.inForce ? t('list.last') : '—'}</span>),
        },
        { key: 'people', head: t('list.people'), isNumeric: true, cell: (rollout) => formatNumber(String(rollout.peopleCount), { locale }) },
      ]}
    />
  );
}
