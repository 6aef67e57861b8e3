import { z } from 'zod';
import { pageAsked } from '@/lib/paging/page-asked';

/** The month a person looks up, `YYYY-MM`. */
export const statementInput = z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'malformed') });
export type StatementInput = z.infer<typeof statementInput>;

/** Performance of the people one manages, a page at a time. */
export const performanceInput = statementInput.extend(pageAsked);
export type PerformanceInput = z.infer<typeof performanceInput>;

/** One person's performance. */
export const personPerformanceInput = statementInput.extend({ employeeId: z.uuid() });
export type PersonPerformanceInput = z.infer<typeof personPerformanceInput>;
