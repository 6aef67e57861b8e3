// "What one row of the scorecard came to: its attainment, or its weighted part."
import { z } from 'zod'

export const itemShape = z.strictObject({
  kind: z.literal('item'),
  key: z.string().min(1).max(64),
  take: z.enum(['attainment', 'part']).default('attainment'),
})
export type ItemNode = z.infer<typeof itemShape>
