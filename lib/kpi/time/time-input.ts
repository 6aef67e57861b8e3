// When a person was there: spans in force, unpaid absences, the production calendar, hours.
import { z } from 'zod';
import { decimalFromZero } from '../decimal-text';

/** A civil date, 2026-05-31. */
export const civilDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

export const timeInputSchema = z.object({
  /** Parts of the month this assignment was in force, both ends included; each with its FTE and, after a pay change, its own pay. */
  spans: z
    .array(
      z.object({
        from: civilDate,
        to: civilDate,
        fte: decimalFromZero.default('1'),
        basePayMinor: z
          .string()
          .regex(/^\d{1,30}$/)
          .optional(),
      }),
    )
    .max(62),
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
