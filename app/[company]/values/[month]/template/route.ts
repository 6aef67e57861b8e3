import { getLocale, getTranslations } from 'next-intl/server';
import { csvFile } from '@/app/_doors/csv-file';
import { defineRoute } from '@/app/_doors/define-route';
import { templateSchema } from '@/lib/facts/grid-input';
import { loadValuesTemplate } from '@/lib/facts/load-values-template';

export const GET = defineRoute<{ month: string }>(async (actor, { month }, request) => {
  const input = templateSchema.parse({ ...Object.fromEntries(new URL(request.url).searchParams), month });
  const rows = await loadValuesTemplate(actor, input);
  const [t, language] = [await getTranslations('values.import.column'), await getLocale()];
  const decimal = (value: string) => (language === 'ru' ? value.replace('.', ',') : value);
  return csvFile(`${input.kind}s-${month}.csv`, [
    [t('employee'), t('name'), t('department'), t('kpi'), t('kpiName'), t('value'), t('source'), t('comment')],
    ...rows.map((row) => [row.employee, row.name, row.department, row.kpi, row.kpiName, decimal(row.value), '', '']),
  ], language);
});
