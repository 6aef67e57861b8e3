import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table';
import { reasonParams, type RejectedRow } from '@/lib/facts/import-view';

/** Rows left out, by number and column, with what stood there and why it cannot be taken. */
export function RejectedRows({ rows }: { rows: readonly RejectedRow[] }) {
  const t = useTranslations('values.import');
  return (
    <Table
      caption={t('rejectedCaption')}
      rows={rows}
      rowKey={(row) => String(row.row)}
      columns={[
        { key: 'row', head: t('rowNumber'), isNumeric: true, width: 'narrow', cell: (row) => row.row },
        { key: 'column', head: t('columnHead'), isRowHead: true, cell: (row) => t(`column.${row.column}`) },
        { key: 'cell', head: t('cell'), cell: (row) => <span className="wrap-break-word">{shortened(row.cells[row.column])}</span> },
        { key: 'why', head: t('why'), width: 'wide', cell: (row) => t(`reason.${row.reason}`, reasonParams(row)) },
        { key: 'line', head: t('line'), hideBelow: 'lg', cell: (row) => <span className="text-muted">{[row.cells.employee, row.cells.department, row.cells.kpi].filter(Boolean).map(shortened).join(' · ')}</span> },
      ]}
    />
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
