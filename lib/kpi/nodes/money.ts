// "An amount the author wrote, in whole units of the company's currency: 2 000."
import { z } from 'zod'
import { decimalText } from '../decimal-text'

export const moneyShape = z.strictObject({ kind: z.literal('money'), amount: decimalText })
/** `amount` in major units ("2000", "149.90"). */
export type MoneyNode = z.infer<typeof moneyShape>
