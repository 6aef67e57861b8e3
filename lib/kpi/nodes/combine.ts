// "Several make one: added, weighed, multiplied, subtracted, the mean, the least, the most."
import { z } from 'zod'
import { decimalText } from '../decimal-text'

export const combineOps = ['weighted-sum', 'sum', 'difference', 'product', 'quotient', 'mean', 'min', 'max'] as const
export type CombineOp = (typeof combineOps)[number]

export const combineShape = <N>(node: z.ZodType<N>) =>
  z.strictObject({
    kind: z.literal('combine'),
    op: z.enum(combineOps),
    parts: z.array(node).min(1).max(1000),
    /** For weighted-sum: one weight per part. */
    weights: z.array(decimalText).max(1000).optional(),
    /** A part without a fact: a problem, zero, or left out (weights of the others grow in proportion). */
    missing: z.enum(['problem', 'zero', 'leave-out']).default('problem'),
  })

/** difference = first − the others; quotient = first ÷ the others. */
export interface CombineNode<N> {
  kind: 'combine'
  op: CombineOp
  parts: N[]
  weights?: string[]
  missing: 'problem' | 'zero' | 'leave-out'
}
