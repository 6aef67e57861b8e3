import { z } from 'zod';
import { pageAsked } from '@/lib/paging/page-asked';

export const subjectTypes = ['employee', 'department', 'kpi', 'scheme', 'schemeVersion', 'rollout', 'month', 'import', 'export', 'member', 'invitation', 'company'] as const;

const day = z.iso.date();

/** The filters of the activity log, as they stand in the address; a malformed one counts as not given. No kind: all but the reader's own looks. */
export const activityQuery = z.object({
  kind: z.enum(['all', 'changes', 'looks']).optional().catch(undefined),
  type: z.enum(subjectTypes).optional().catch(undefined),
  subject: z.string().max(60).optional().catch(undefined),
  person: z.string().trim().max(100).optional().catch(undefined),
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  ...pageAsked,
  open: z.uuid().optional().catch(undefined),
});

export type ActivityQuery = z.output<typeof activityQuery>;
