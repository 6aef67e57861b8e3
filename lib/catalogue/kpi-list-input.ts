import { z } from 'zod';

/** What the list's URL says; anything malformed there counts as not said. */
export const kpiListSchema = z.object({
  search: z.string().trim().max(100).catch(''),
  state: z.enum(['current', 'archived']).catch('current'),
  /** The last KPI of the page before. */
  after: z.guid().nullable().catch(null),
});
export type KpiListInput = z.output<typeof kpiListSchema>;
