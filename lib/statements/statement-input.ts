import { z } from 'zod';

/** The month a person looks up, `YYYY-MM`. */
export const statementInput = z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'malformed') });
export type StatementInput = z.infer<typeof statementInput>;

/** Performance of the people one manages; the list goes on after an employee's key. */
export const performanceInput = statementInput.extend({ after: z.string().max(300).nullable().catch(null).default(null) });
export type PerformanceInput = z.infer<typeof performanceInput>;

/** One person's performance. */
export const personPerformanceInput = statementInput.extend({ employeeId: z.uuid() });
export type PersonPerformanceInput = z.infer<typeof personPerformanceInput>;
