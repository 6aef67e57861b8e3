// The decisions of a scheme that are not rules of their own.
import { z } from 'zod';
import { decimalFromZero, decimalText } from './decimal-text';
import { roundingPlacesSchema } from './rounding';

export const settingsSchema = z.strictObject({
  /** Fixed share of the pay when no rollout stage is in force ("0.7" for 70/30); null when the scheme never splits the pay. */
  fixedShare: decimalFromZero.nullable().default(null),
  rounding: roundingPlacesSchema.prefault({}),
  /** A scorecard row without a fact: a problem, zero, or left out and its weight spread over the others. */
  missingFact: z.enum(['problem', 'zero', 'leave-out']).default('problem'),
  /** Floor and cap of the index itself, shares of 1. */
  indexFloor: decimalText.nullable().default(null),
  indexCap: decimalText.nullable().default(null),
});
/** Every decision of the scheme that is not a rule of its own; each is a sentence of the scheme's text. */
export type Settings = z.infer<typeof settingsSchema>;
