// A scheme, written down: a scorecard, pay lines, settings. Data only, so that it can be hashed, compared and proved.
import { z } from 'zod';
import { decimalFromZero } from './decimal-text';
import { conditionSchema, nodeSchema } from './node';
import type { NodeCondition } from './node';
import { roundingSchema } from './rounding';
import { settingsSchema } from './settings';

const key = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[a-z0-9][a-z0-9_.-]*$/i);
const name = z.string().min(1).max(200);

export const scorecardItemSchema = z.strictObject({
  key,
  /** Shown instead of the KPI's name; empty = the KPI's. */
  name: z.string().max(200).default(''),
  /** Share of the index; weights of a scorecard sum to exactly 1. "1/3" is allowed. */
  weight: decimalFromZero,
  /** Normally an attain node, or a curve over one. */
  score: nodeSchema,
});
export type ScorecardItem = z.infer<typeof scorecardItemSchema>;

export const componentSchema = z.strictObject({
  key,
  name,
  part: z.enum(['fixed', 'variable', 'commission', 'other']),
  effect: z.enum(['paid', 'reference', 'shown']),
  unit: z.enum(['money', 'points']).default('money'),
  amount: nodeSchema,
  /** Instead of the scheme's rounding at the line. */
  rounding: roundingSchema.nullable().default(null),
  /** A line that takes back what was paid: without a legal ground it is shown, not deducted. */
  clawBack: z.strictObject({ ground: z.enum(['arithmetic-error', 'consent', 'law']).nullable() }).optional(),
});
/** One pay line. */
export type Component = z.infer<typeof componentSchema>;

const gateEffectSchema = z.discriminatedUnion('then', [
  z.strictObject({ then: z.literal('zero') }),
  z.strictObject({ then: z.literal('cap'), at: nodeSchema }),
  z.strictObject({ then: z.literal('multiply'), by: nodeSchema }),
  z.strictObject({ then: z.literal('only') }),
]);

export const gateSchema = z.strictObject({
  key,
  name,
  if: conditionSchema as z.ZodType<NodeCondition>,
  /** zero, cap or multiply the named lines while the condition holds; only: these lines exist only while it holds. */
  effect: gateEffectSchema,
  components: z.array(key).min(1).max(1000),
});
/** A condition over a named set of lines, not always all of them. */
export type Gate = z.infer<typeof gateSchema>;

export const schemeDocSchema = z.strictObject({
  format: z.literal(1),
  scorecard: z.array(scorecardItemSchema).max(200).default([]),
  components: z.array(componentSchema).min(1).max(10_000),
  gates: z.array(gateSchema).max(200).default([]),
  settings: settingsSchema.prefault({}),
});
/** The content of one immutable scheme version. */
export type SchemeDoc = z.infer<typeof schemeDocSchema>;
