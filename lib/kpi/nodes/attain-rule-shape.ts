// The eight ways to hold a fact against a plan, as written in a scheme.
import { z } from 'zod';
import { decimalText } from '../decimal-text';

export const attainRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('higher-ratio') }),
  z.strictObject({ kind: z.literal('higher-distance') }),
  z.strictObject({ kind: z.literal('lower-ratio') }),
  z.strictObject({ kind: z.literal('lower-distance') }),
  z.strictObject({ kind: z.literal('growth') }),
  z.strictObject({ kind: z.literal('band'), lo: decimalText, hi: decimalText }),
  z.strictObject({ kind: z.literal('reached') }),
  z.strictObject({
    kind: z.literal('rated'),
    steps: z
      .array(z.strictObject({ at: decimalText, value: decimalText }))
      .min(1)
      .max(100),
  }),
]);
/** f/p · 1+(f−p)/|p| · p/f · 1−(f−p)/|p| · (f−b)/(p−b) · 1 inside lo…hi · 1 or 0 by the KPI's direction · the scale's value. */
export type AttainRule = z.infer<typeof attainRuleSchema>;
