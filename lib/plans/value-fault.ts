import { decimalsOf } from '@/lib/format/decimal';
import { valueTextSchema } from './value-input';

export const valueFaults = ['tooLong', 'negative', 'tooPrecise'] as const;
export type ValueFault = (typeof valueFaults)[number];

/** Why a plan or fact of a KPI cannot be this decimal string, which reads as a number; null when it can. */
export function valueFault(value: string, kpi: { allowsNegative: boolean; decimals: number }): ValueFault | null {
  if (!valueTextSchema.safeParse(value).success) return 'tooLong';
  if (/^-[0.]*[1-9]/.test(value) && !kpi.allowsNegative) return 'negative';
  return (decimalsOf(value) ?? 0) > kpi.decimals ? 'tooPrecise' : null;
}
