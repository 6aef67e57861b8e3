import { z } from 'zod';
import { decimalsOf } from '@/lib/format/decimal';

/** At most as many cells as one paste of 500 rows × 10 columns: one transaction, one audit entry. */
export const cellsMax = 5_000;

export const valueMonthSchema = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'malformed');
export const valueKindSchema = z.enum(['plan', 'fact'], 'malformed');
export const valueScopeSchema = z.enum(['person', 'department', 'company'], 'malformed');

/** A canonical decimal string as the books hold it: 30 digits before the point, 12 after it. */
export const valueTextSchema = z.string().regex(/^-?(0|[1-9]\d{0,29})(\.\d{1,12})?$/, 'notANumber');

// A NUL cannot be stored in Postgres at all.
const text = (max: number) => z.string().trim().max(max, 'tooLong').refine((value) => !value.includes('\u0000'), 'malformed');

export const cellSchema = z.object({
  kpiId: z.guid('malformed'),
  subjectId: z.guid('malformed'),
  /** The revision the editor saw, 0 for a cell nobody has written. */
  revision: z.int('malformed').min(0, 'malformed').max(1_000_000, 'malformed'),
  /** null removes the value: the cell is missing again, never zero. */
  value: valueTextSchema.nullable(),
  comment: text(1000).optional(),
  source: text(200).optional(),
});
export type CellInput = z.output<typeof cellSchema>;

export const saveValuesSchema = z.object({
  month: valueMonthSchema,
  cells: z.array(cellSchema).min(1, 'required').max(cellsMax, 'tooMany')
    .refine((cells) => new Set(cells.map(cellKey)).size === cells.length, 'duplicate'),
});
export type SaveValuesInput = z.output<typeof saveValuesSchema>;

export const copyPlansSchema = z.object({
  month: valueMonthSchema,
  scope: valueScopeSchema,
  departmentId: z.guid('malformed').nullable(),
});
export type CopyPlansInput = z.output<typeof copyPlansSchema>;

/** Names one cell of a month in errors and in the browser. */
export function cellKey(cell: { kpiId: string; subjectId: string }): string {
  return `${cell.kpiId}:${cell.subjectId}`;
}

export const valueFaults = ['tooLong', 'negative', 'tooPrecise'] as const;
export type ValueFault = (typeof valueFaults)[number];

/** Why a plan or fact of a KPI cannot be this decimal string, which reads as a number; null when it can. */
export function valueFault(value: string, kpi: { allowsNegative: boolean; decimals: number }): ValueFault | null {
  if (!valueTextSchema.safeParse(value).success) return 'tooLong';
  if (/^-[0.]*[1-9]/.test(value) && !kpi.allowsNegative) return 'negative';
  return (decimalsOf(value) ?? 0) > kpi.decimals ? 'tooPrecise' : null;
}
