// "How far was the plan reached?" — defined for each rule where it makes sense, a problem elsewhere.
import { z } from 'zod'
import { decimalText } from '../decimal-text'
import { kpiCode, kpiScopes } from '../kpi-def'

export const attainRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('higher-ratio') }),
  z.strictObject({ kind: z.literal('higher-distance') }),
  z.strictObject({ kind: z.literal('lower-ratio') }),
  z.strictObject({ kind: z.literal('lower-distance') }),
  z.strictObject({ kind: z.literal('growth') }),
  z.strictObject({ kind: z.literal('band'), lo: decimalText, hi: decimalText }),
  z.strictObject({ kind: z.literal('reached') }),
  z.strictObject({
    kind: z.literal('rated'),
    steps: z.array(z.strictObject({ at: decimalText, value: decimalText })).min(1).max(100),
  }),
])
/** f/p · 1+(f−p)/|p| · p/f · 1−(f−p)/|p| · (f−b)/(p−b) · 1 inside lo…hi · 1 or 0 by the KPI's direction · the scale's value. */
export type AttainRule = z.infer<typeof attainRuleSchema>

export const attainShape = z.strictObject({
  kind: z.literal('attain'),
  kpi: kpiCode,
  scope: z.enum(kpiScopes).default('person'),
  rule: attainRuleSchema,
  /** Never less than this; null lets it go below. */
  floor: decimalText.nullable().default('0'),
  /** Counts only as far as this; null = no cap. */
  cap: decimalText.nullable().default(null),
  /** Plan 0: a problem, or "met → 1, else 0". */
  planZero: z.enum(['problem', 'met']).default('problem'),
})
export type AttainNode = z.infer<typeof attainShape>
