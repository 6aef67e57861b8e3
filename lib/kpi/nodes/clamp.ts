// "Never less than the floor, never more than the cap."
import { z } from 'zod'

export const clampShape = <N>(node: z.ZodType<N>) =>
  z.strictObject({ kind: z.literal('clamp'), of: node, min: node.nullable().default(null), max: node.nullable().default(null) })

export interface ClampNode<N> {
  kind: 'clamp'
  of: N
  min: N | null
  max: N | null
}
