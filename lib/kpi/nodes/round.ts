// "Round here, this way, to so many digits."
import { z } from 'zod'
import { roundingSchema } from '../rounding'
import type { Rounding } from '../rounding'

export const roundShape = <N>(node: z.ZodType<N>) =>
  z.strictObject({ kind: z.literal('round'), of: node, rounding: roundingSchema })

export interface RoundNode<N> {
  kind: 'round'
  of: N
  rounding: Rounding
}
