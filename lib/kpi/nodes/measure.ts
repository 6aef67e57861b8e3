// "Take this value of this KPI: what was planned, what happened, or what it is compared with."
import { z } from 'zod'
import { kpiCode, kpiScopes } from '../kpi-def'

export const measureShape = z.strictObject({
  kind: z.literal('measure'),
  kpi: kpiCode,
  scope: z.enum(kpiScopes).default('person'),
  take: z.enum(['plan', 'fact', 'baseline']),
})
export type MeasureNode = z.infer<typeof measureShape>
