// A payout curve as written in a scheme: knots, tails, tolerance.
import { z } from 'zod';
import { decimalText } from '../decimal-text';

const at = decimalText;
/** true: exactly this value already belongs to the segment that starts here. */
const inclusive = z.boolean().default(true);

export const knotSchema = z.discriminatedUnion('next', [
  z.strictObject({ at, inclusive, next: z.literal('step'), value: decimalText }),
  z.strictObject({ at, inclusive, next: z.literal('linear'), value: decimalText, to: decimalText.optional() }),
  z.strictObject({ at, inclusive, next: z.literal('origin'), slope: decimalText.default('1') }),
]);
/** A segment starts at `at` and runs to the next knot: step = `value`; linear = from `value` to the next knot's start
 * (or to `to`, then a jump); origin = slope × basis, in proportion. */
export type Knot = z.infer<typeof knotSchema>;

export const curveShape = <N>(node: z.ZodType<N>) =>
  z.strictObject({
    kind: z.literal('curve'),
    of: node,
    knots: z.array(knotSchema).min(1).max(200),
    /** Below the first knot. */
    left: z.enum(['zero', 'hold', 'extend']).default('zero'),
    /** From the last knot on: hold = its starting value (a cap); extend = its segment goes on. */
    right: z.enum(['hold', 'extend']).default('extend'),
    /** From `from` up to `countsAs` counts as `countsAs` (99 % counts as full). */
    tolerance: z.strictObject({ from: decimalText, countsAs: decimalText }).nullable().default(null),
  });

export interface CurveNode<N> {
  kind: 'curve';
  of: N;
  knots: Knot[];
  left: 'zero' | 'hold' | 'extend';
  right: 'hold' | 'extend';
  tolerance: { from: string; countsAs: string } | null;
}
