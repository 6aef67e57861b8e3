// When a person was there: spans in force, unpaid absences, the production calendar, hours.
import { z } from 'zod';
import { decimalFromZero } from '../decimal-text';

/** A civil date, 2026-05-31. */
export const civilDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

export const timeInputSchema = z.object({
  /** Parts of the month this assignment was in force, both ends included, no day in two; each with its FTE and, after a pay change, its own pay. */
  spans: z
    .array(
      z.object({
        from: civilDate,
        to: civilDate,
        fte: decimalFromZero.default('1'),
        basePayMinor: z
          .string()
          .regex(/^\d{1,30}$/, { error: ({ input }) => (/^-\d/.test(String(input)) ? 'not-negative' : 'minor-expected') })
          .optional(),
        /** Worked in this span, where hours are known by span. */
        hours: decimalFromZero.optional(),
      }),
    )
    .max(62)
    .refine((spans) => !doOverlap(spans), 'spans-overlap'),
  unpaid: z
    .array(z.object({ from: civilDate, to: civilDate }))
    .max(62)
    .default([]),
  calendar: z
    .object({
      /** 1 = Monday … 7 = Sunday. */
      weekend: z.array(z.number().int().min(1).max(7)).max(7).default([6, 7]),
      holidays: z.array(civilDate).max(62).default([]),
      /** Weekend days worked instead. */
      workDays: z.array(civilDate).max(62).default([]),
    })
    .prefault({}),
  hours: z.object({ norm: decimalFromZero, worked: decimalFromZero }).optional(),
});
export type TimeInput = z.infer<typeof timeInputSchema>;
export type TimeSpan = TimeInput['spans'][number];

/** Dates written year first are in order as text. */
function doOverlap(spans: readonly { from: string; to: string }[]): boolean {
  const sorted = spans.filter(({ from, to }) => from <= to).sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.some(({ from }, i) => i > 0 && from <= (sorted[i - 1] as { to: string }).to);
}

/** Whether hours are known by span, and not only for the month. */
export const hasOwnHours = ({ spans }: TimeInput): boolean => spans.some(({ hours }) => hours !== undefined);
