import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { Table, type TableColumn } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { KpiListView } from '@/lib/catalogue/kpi-view';
import { paths } from '@/lib/paths';

type Row = KpiListView['kpis'][number];

/** KPIs by name: what is measured, which way is better, whose result it is, which schemes pay by it. */
export function KpiTable({ company, view, empty }: { company: string; view: KpiListView; empty: ReactNode }) {
  const t = useTranslations('catalogue');
  const unit = (row: Row) => row.unitLabel ?? t(`unit.${row.unit}`);
  const columns: TableColumn<Row>[] = [
    { key: 'name', head: t('name'), isRowHead: true, cell: (row) => (
      <>
        <TextLink href={paths.kpi(company, row.id)}>{row.name}</TextLink>
        <code className="block font-mono text-xs text-muted">{row.code}</code>
        <span className="block text-xs text-muted md:hidden">{`${unit(row)} · ${t(`better.${row.direction}`)}`}</span>
      </>
    ) },
    { key: 'unit', head: t('unit.label'), hideBelow: 'md', cell: unit },
    { key: 'decimals', head: t('decimalsShort'), isNumeric: true, hideBelow: 'xl', cell: (row) => row.decimals },
    { key: 'direction', head: t('direction.label'), hideBelow: 'md', cell: (row) => t(`direction.${row.direction}`) },
    { key: 'scope', head: t('scope.label'), cell: (row) => t(`scope.${row.scope}`) },
    { key: 'kind', head: t('kind.label'), hideBelow: 'lg', cell: (row) => (
      <>
        {t(`kind.${row.kind}`)}
        <span className="block text-xs text-muted">{t(`timingShort.${row.timing}`)}</span>
      </>
    ) },
  ];
  if (view.maySeeUses) {
    columns.push({ key: 'uses', head: t('usedBy'), hideBelow: 'md', cell: (row) => (
      row.uses.length === 0 ? <span className="text-muted">—</span> : row.uses.map((use) => use.scheme).join(', ')
    ) });
  }
  return <Table caption={t('title')} columns={columns} rows={view.kpis} rowKey={(row) => row.id} empty={empty} />;
}
