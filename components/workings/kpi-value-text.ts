import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import type { KpiDef } from '@/lib/kpi';

/** A plan or a fact in the KPI's own unit: '22%', '800 000.00', '47 hours' is left to the label. */
export function kpiValueText(value: string, kpi: Pick<KpiDef, 'unit' | 'decimals'>, locale: string): string {
  if (kpi.unit === 'percent') return formatPercent(value, { locale, decimals: kpi.decimals, from: 'percent' });
  return formatNumber(value, { locale, decimals: kpi.decimals, decimalsMin: kpi.unit === 'money' ? kpi.decimals : 0 });
}
