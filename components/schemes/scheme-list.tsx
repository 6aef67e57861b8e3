import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { StatusChip } from '@/components/ui/status-chip';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { formatMonthOf } from '@/lib/format/month-of';
import { formatNumber } from '@/lib/format/number';
import { paths } from '@/lib/paths';
import type { SchemeList as SchemeListView } from '@/lib/schemes/scheme-view';

/** Every scheme: what holds now and from when, what comes, what waits, how many people. */
export function SchemeList({ company, view, add }: { company: string; view: SchemeListView; add?: React.ReactNode }) {
  const t = useTranslations('schemes');
  const locale = useLocale();
  const since = (of: { number: number; fromMonth: string }) => t('list.versionFrom', { number: of.number, month: formatMonthOf(of.fromMonth, locale) });
  return (
    <Table
      caption={t('list.title')}
      rows={view.schemes}
      rowKey={(scheme) => scheme.id}
      empty={<EmptyState title={t('list.none')} action={add}>{t('list.noneText')}</EmptyState>}
      columns={[
        { key: 'name', head: t('list.name'), isRowHead: true, width: 'wide', cell: (scheme) => <TextLink href={paths.scheme(company, scheme.id)}>{scheme.name}</TextLink> },
        { key: 'inForce', head: t('list.inForce'), width: 'narrow', cell: (scheme) => (scheme.inForce ? since(scheme.inForce) : <span className="text-muted">{t('list.notYet')}</span>) },
        { key: 'next', head: t('list.next'), hideBelow: 'md', width: 'narrow', cell: (scheme) => (scheme.next ? since(scheme.next) : <span className="text-muted">—</span>) },
        {
          key: 'draft', head: t('list.draft'), cell: (scheme) => (scheme.draftId
            ? <TextLink href={paths.schemeVersion(company, scheme.id, scheme.draftId)}><StatusChip status="draft" /></TextLink>
            : <span className="text-muted">—</span>),
        },
        { key: 'people', head: t('list.people'), isNumeric: true, hideBelow: 'md', cell: (scheme) => formatNumber(String(scheme.peopleCount), { locale }) },
      ]}
    />
  );
}
