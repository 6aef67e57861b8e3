// Everything one person's month depends on, in one self-contained document: it is stored, hashed and replayed.
import { z } from 'zod';
import { creditSchema } from './credit';
import { decimalText } from './decimal-text';
import { kpiCode, kpiScopes } from './kpi-def';
import { poolShareSchema } from './pool-share';
import { civilDate, timeInputSchema } from './time/time-input';
import { unitSchema } from './units';

const id = z.string().min(1).max(128);
const minor = z.string().regex(/^-?\d{1,30}$/, 'minor-expected');
/** Nobody's pay at plan is below zero; zero is a pay too. */
const pay = z.string().regex(/^\d{1,30}$/, { error: ({ input }) => (/^-\d/.test(String(input)) ? 'not-negative' : 'minor-expected') });
const given = z.object({
  value: decimalText,
  ref: z.string(),
  /** Values shared with others, of which this person's share counts on top: "of the 100 000 of that sale, 60 %". */
  credits: z.array(creditSchema).max(500).optional(),
});

/** Of two that say the same thing neither is believed. */
const eachOnce =
  <T>(keyOf: (entry: T) => string) =>
  (entries: readonly T[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    for (const [i, entry] of entries.entries()) {
      const key = keyOf(entry);
      if (seen.has(key)) context.addIssue({ code: 'custom', path: [i], message: 'given-twice' });
      seen.add(key);
    }
  };

export const kpiValueSchema = z.object({
  kpi: kpiCode,
  scope: z.enum(kpiScopes),
  subjectId: id,
  /** Absent = the input's month; "2026-03" another month; "2026-Q2", "2026-H1", "2026", "day", "week", "project" a figure supplied whole. */
  period: z.string().max(20).optional(),
  plan: given.nullable(),
  fact: given
    .extend({
      source: z.string(),
      recordedAt: z.string(),
      /** What the fact is made of, where each unit has a price of its own. */
      units: z.array(unitSchema).max(5000).optional(),
    })
    .nullable(),
  baseline: given.nullable().optional(),
});
/** Plan, fact and baseline of one KPI for one subject; `ref` names the stored row, `null` means nobody entered it. */
export type KpiValue = z.infer<typeof kpiValueSchema>;

export const cardInputSchema = z.object({
  assignmentId: id,
  schemeVersionId: id,
  schemeHash: z.string(),
  basePayMinor: pay,
  stage: z
    .object({
      id,
      fixedShare: decimalText,
      isShadow: z.boolean(),
      /** Nobody gets less than this in all (minor units) while the stage lasts. */
      holdHarmlessMinor: minor.optional(),
    })
    .nullable(),
  values: z.array(kpiValueSchema).max(2000).superRefine(eachOnce(({ scope, kpi, period = '' }) => `${scope}/${kpi}@${period}`)),
  /** When the person was there; absent = the whole month. */
  time: timeInputSchema.optional(),
  /** From when until when the person takes part in what depends on eligibility, both ends included (end of probation, notice). */
  eligible: z.object({ from: civilDate.optional(), until: civilDate.optional() }).optional(),
  /** Balances carried in, minor units by account. */
  ledger: z.record(z.string().max(80), minor).optional(),
  /** Shares of pools, already split, by pool key. */
  pools: z.record(z.string().max(64), poolShareSchema).optional(),
});
/** One assignment in force in the month; `basePayMinor` is the gross month's pay at plan for a full month. */
export type CardInput = z.infer<typeof cardInputSchema>;

export const personInputSchema = z.object({
  format: z.literal(1),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  currency: z.object({ code: z.string().min(1).max(12), digits: z.number().int().min(0).max(6) }),
  employeeId: id,
  cards: z.array(cardInputSchema).max(50).superRefine(eachOnce(({ assignmentId }) => assignmentId)),
});
export type PersonInput = z.infer<typeof personInputSchema>;
