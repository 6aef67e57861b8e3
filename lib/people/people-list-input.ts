import { z } from 'zod';
import { pageAsked } from '@/lib/paging/page-asked';

/** What the list's URL says; anything malformed there counts as not said, so that an old link still opens a list. */
export const peopleListSchema = z.object({
  search: z.string().trim().max(100).catch(''),
  departmentId: z.guid().nullable().catch(null),
  state: z.enum(['now', 'left']).catch('now'),
  ...pageAsked,
});
export type PeopleListInput = z.output<typeof peopleListSchema>;
