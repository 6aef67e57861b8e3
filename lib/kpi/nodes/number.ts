// "A number the author wrote: a rate, a share, a count."
import { z } from 'zod'
import { decimalText } from '../decimal-text'

export const numberShape = z.strictObject({ kind: z.literal('number'), value: decimalText })
export type NumberNode = z.infer<typeof numberShape>
