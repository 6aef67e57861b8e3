import { z } from 'zod';
import { pageAsked } from '@/lib/paging/page-asked';
import { valueKindSchema, valueMonthSchema, valueScopeSchema } from '@/lib/plans/value-input';

/** What the grid is asked for; all of it stands in the page's address. */
export const gridSchema = z.object({
  month: valueMonthSchema,
  scope: valueScopeSchema.catch('person'),
  departmentId: z.guid().nullable().catch(null),
  search: z.string().trim().max(100).catch(''),
  ...pageAsked,
});
export type GridInput = z.output<typeof gridSchema>;

export const historySchema = z.object({
  month: valueMonthSchema,
  kind: valueKindSchema,
  kpiId: z.guid('malformed'),
  subjectId: z.guid('malformed'),
});
export type HistoryInput = z.output<typeof historySchema>;

export const templateSchema = z.object({ month: valueMonthSchema, kind: valueKindSchema.catch('fact'), departmentId: z.guid().nullable().catch(null) });
export type TemplateInput = z.output<typeof templateSchema>;
