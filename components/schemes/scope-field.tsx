'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import { kpiScopes, type KpiScope } from '@/lib/kpi';

/** Whose result it is: the person's own, the department's or the company's. */
export function ScopeField({ value, onChange }: { value: KpiScope; onChange: (scope: KpiScope) => void }) {
  const t = useTranslations('schemes');
  return (
    <Select
      label={t('kpi.scope')}
      options={kpiScopes.map((scope) => ({ value: scope, label: t(`kpi.scopes.${scope}`) }))}
      value={value}
      onChange={(scope) => onChange(scope as KpiScope)}
    />
  );
}
