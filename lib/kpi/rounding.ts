// "Where may a number be cut, how, and to how many digits?" — only where the scheme says so.
import { z } from 'zod';

export const roundingModes = ['half-up', 'half-even', 'up', 'down'] as const;
/** half-up: half away from zero; up: away from zero; down: towards zero. */
export type RoundingMode = (typeof roundingModes)[number];

export const roundingPlaces = ['attainment', 'weightedPart', 'index', 'line', 'total'] as const;
export type RoundingPlace = (typeof roundingPlaces)[number];

/** `digits` counts decimals of the value itself (a share of 1.1375 cut to 3 digits is 1.137 = 113.7 %);
 * 'minor' means the smallest unit of the currency. Negative digits round to tens, hundreds, … */
export const roundingSchema = z.strictObject({
  mode: z.enum(roundingModes).default('half-up'),
  digits: z.union([z.literal('minor'), z.number().int().min(-9).max(18)]),
});
export type Rounding = z.infer<typeof roundingSchema>;

/** null = the exact value goes on. The line is always rounded, because money is paid in minor units. */
export const roundingPlacesSchema = z.strictObject({
  attainment: roundingSchema.nullable().default(null),
  weightedPart: roundingSchema.nullable().default(null),
  index: roundingSchema.nullable().default(null),
  line: roundingSchema.default({ mode: 'half-up', digits: 'minor' }),
  total: roundingSchema.nullable().default(null),
});
export type RoundingPlaces = z.infer<typeof roundingPlacesSchema>;
