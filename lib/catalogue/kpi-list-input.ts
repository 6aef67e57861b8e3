import { z } from 'zod';
import { pageAsked } from '@/lib/paging/page-asked';

/** What the list's URL says; anything malformed there counts as not said. */
export const kpiListSchema = z.object({
  search: z.string().trim().max(100).catch(''),
  state: z.enum(['current', 'archived']).catch('current'),
  ...pageAsked,
});
export type KpiListInput = z.output<typeof kpiListSchema>;
