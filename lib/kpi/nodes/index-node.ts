// "The person's index: weights × attainments of the scorecard."
import { z } from 'zod'

export const indexShape = z.strictObject({ kind: z.literal('index') })
export type IndexNode = z.infer<typeof indexShape>
