// "What the share is of: the pay, its fixed part, its variable part, or what other lines came to."
import { z } from 'zod'

export const baseShape = z.discriminatedUnion('of', [
  z.strictObject({ kind: z.literal('base'), of: z.enum(['pay', 'fixed', 'variable']) }),
  z.strictObject({ kind: z.literal('base'), of: z.literal('line'), line: z.string().min(1).max(64) }),
  z.strictObject({ kind: z.literal('base'), of: z.literal('variable-so-far') }),
])
/** pay: full month's pay at plan; fixed / variable: its share by the stage in force or the scheme's own share;
 * line: another line's rounded amount; variable-so-far: sum of this card's earlier money lines that are not the fixed part. */
export type BaseNode = z.infer<typeof baseShape>
