import { z } from 'zod';
import { pageAsked, type PageAsked } from '@/lib/paging/page-asked';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'malformed');

/** One pay month, `YYYY-MM`. */
export const monthInput = z.object({ month });
export type MonthInput = z.infer<typeof monthInput>;

/** full: everybody; changed: whose inputs changed since; failed: those with problems. */
export const startCalculationInput = monthInput.extend({ kind: z.enum(['full', 'changed', 'failed']) });
export type StartCalculationInput = z.infer<typeof startCalculationInput>;

/** The run on the screen of the one who decides: what was seen is what is approved. */
export const decideInput = monthInput.extend({ runId: z.uuid() });
export type DecideInput = z.infer<typeof decideInput>;

/** A decision that undoes somebody's work says why. */
export const reasonInput = monthInput.extend({ reason: z.string().trim().min(3, 'required').max(1000, 'tooLong') });
export type ReasonInput = z.infer<typeof reasonInput>;

/** `operationId` is made by the client: the same request again gets the same answer, however often it is sent. */
export const approveInput = decideInput.extend({ operationId: z.uuid() });
export type ApproveInput = z.infer<typeof approveInput>;

/** What cannot be taken back asks for the password again; `isBeforeEnd`: closed knowing that the month is not over. */
export const closeInput = decideInput.extend({ operationId: z.uuid(), password: z.string().min(1, 'required').max(200), isBeforeEnd: z.boolean().optional() });
export type CloseInput = z.infer<typeof closeInput>;

/** What the address of the month's page says of its two lists: people, and problems. */
export const monthPageInput = monthInput.extend({
  search: z.string().trim().max(100).catch('').default(''),
  sort: z.enum(['change', 'name']).catch('change').default('change'),
  ...pageAsked,
  /** The kind of problem looked at, as `code` or `code:kpi`; null for all of them. */
  kind: z.string().max(200).regex(/^[a-z-]+(:[^\0]+)?$/).nullable().catch(null).default(null),
  problemsAfter: pageAsked.after,
  problemsBefore: pageAsked.before,
});
export type MonthPageInput = z.infer<typeof monthPageInput>;

/** The people of a month, a page at a time. */
export type MonthPeopleInput = Pick<MonthPageInput, 'month' | 'search' | 'sort'> & PageAsked;

/** The problems of a month, of one kind or of all, a page at a time. */
export type MonthProblemsInput = MonthInput & PageAsked & { kind?: string | null };

export const payoutInput = monthInput.extend({ employeeId: z.uuid() });
export type PayoutInput = z.infer<typeof payoutInput>;
