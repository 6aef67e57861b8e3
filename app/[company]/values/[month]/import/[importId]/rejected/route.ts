import { getLocale, getTranslations } from 'next-intl/server';
import { csvFile } from '@/app/_doors/csv-file';
import { defineRoute } from '@/app/_doors/define-route';
import { importRefSchema } from '@/lib/facts/import-input';
import { importColumns, reasonParams } from '@/lib/facts/import-view';
import { loadRejectedRows } from '@/lib/facts/load-rejected-rows';

export const GET = defineRoute<{ month: string; importId: string }>(async (actor, params) => {
  const { rows } = await loadRejectedRows(actor, importRefSchema.parse(params));
  const t = await getTranslations('values.import');
  return csvFile('rejected-rows.csv', [
    [...importColumns.map((column) => t(`column.${column}`)), t('rowNumber'), t('why')],
    ...rows.map((row) => [...importColumns.map((column) => row.cells[column]), String(row.row), `${t(`column.${row.column}`)}: ${t(`reason.${row.reason}`, reasonParams(row))}`]),
  ], await getLocale());
});
