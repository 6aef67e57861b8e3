// "Only if …, otherwise …": a gate that says aloud which way it went."
import { z } from 'zod'

export const comparisons = ['<', '<=', '>', '>=', '=', '!='] as const
export type Comparison = (typeof comparisons)[number]

export type Condition<N> =
  | { is: 'compare'; left: N; op: Comparison; right: N }
  | { is: 'all'; of: Condition<N>[] }
  | { is: 'any'; of: Condition<N>[] }
  | { is: 'not'; of: Condition<N> }

export function conditionShape<N>(node: z.ZodType<N>): z.ZodType<Condition<N>> {
  const self: z.ZodType<Condition<N>> = z.lazy(() =>
    z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('compare'), left: node, op: z.enum(comparisons), right: node }),
      z.strictObject({ is: z.literal('all'), of: z.array(self).min(1).max(50) }),
      z.strictObject({ is: z.literal('any'), of: z.array(self).min(1).max(50) }),
      z.strictObject({ is: z.literal('not'), of: self }),
    ]),
  ) as z.ZodType<Condition<N>>
  return self
}

export const whenShape = <N>(node: z.ZodType<N>, condition: z.ZodType<Condition<N>>) =>
  z.strictObject({ kind: z.literal('when'), if: condition, then: node, else: node })

export interface WhenNode<N> {
  kind: 'when'
  if: Condition<N>
  then: N
  else: N
}
