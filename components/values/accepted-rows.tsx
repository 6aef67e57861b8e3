import { useLocale, useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table';
import { formatNumber } from '@/lib/format/number';
import type { AcceptedRow } from '@/lib/facts/import-view';

/** Rows that will be stored: whose, which indicator, what stands there now and what will. */
export function AcceptedRows({ rows }: { rows: readonly AcceptedRow[] }) {
  const t = useTranslations('values.import');
  const locale = useLocale();
  return (
    <Table
      caption={t('acceptedCaption')}
      rows={rows}
      rowKey={(row) => String(row.row)}
      rowTone={(row) => (row.was === row.value ? 'quiet' : undefined)}
      columns={[
        { key: 'row', head: t('rowNumber'), isNumeric: true, width: 'narrow', cell: (row) => row.row },
        { key: 'subject', head: t('whose'), isRowHead: true, cell: (row) => row.subject },
        { key: 'kpi', head: t('indicator'), width: 'wide', cell: (row) => row.kpi },
        { key: 'was', head: t('was'), isNumeric: true, cell: (row) => (row.was === null ? '—' : formatNumber(row.was, { locale })) },
        { key: 'value', head: t('becomes'), isNumeric: true, cell: (row) => formatNumber(row.value, { locale }) },
        { key: 'comment', head: t('column.comment'), hideBelow: 'lg', cell: (row) => [row.source, row.comment].filter(Boolean).join(' · ') },
      ]}
    />
  );
}
