'use client';

import { useTranslations } from 'next-intl';
import { Combobox } from '@/components/ui/combobox';
import type { KpiRef } from '@/lib/kpi';
import type { KpiChoice } from '@/lib/schemes/scheme-view';

/** Which KPI of the catalogue; choosing one takes the scope it has there. */
export function KpiField({ value, kpis, onChange }: { value: KpiRef; kpis: readonly KpiChoice[]; onChange: (ref: KpiRef) => void }) {
  const t = useTranslations('schemes');
  const known = kpis.find((kpi) => kpi.code === value.kpi);
  const offered = kpis.filter((kpi) => !kpi.isArchived || kpi.code === value.kpi);
  const options = offered.map((kpi) => ({ value: kpi.code, label: kpi.name, hint: kpi.isArchived ? t('kpi.archived') : t(`kpi.kinds.${kpi.kind}`) }));
  if (value.kpi !== '' && !known) options.unshift({ value: value.kpi, label: value.kpi, hint: t('kpi.unknown') });
  return (
    <Combobox
      label={t('kpi.label')}
      options={options}
      value={value.kpi === '' ? null : value.kpi}
      onChange={(code) => {
        if (code !== null && code !== value.kpi) onChange({ kpi: code, scope: kpis.find((kpi) => kpi.code === code)?.scope ?? value.scope });
      }}
      className="min-w-0 grow"
    />
  );
}
