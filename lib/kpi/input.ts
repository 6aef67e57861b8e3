// Everything one person's month depends on, in one self-contained document: it is stored, hashed and replayed.
import { z } from 'zod'
import { decimalText } from './decimal-text'
import { kpiCode, kpiScopes } from './kpi-def'

const id = z.string().min(1).max(128)
const minor = z.string().regex(/^-?\d{1,30}$/)
const given = z.object({ value: decimalText, ref: z.string() })

export const kpiValueSchema = z.object({
  kpi: kpiCode,
  scope: z.enum(kpiScopes),
  subjectId: id,
  plan: given.nullable(),
  fact: given.extend({ source: z.string(), recordedAt: z.string() }).nullable(),
  baseline: given.nullable().optional(),
})
/** Plan, fact and baseline of one KPI for one subject; `ref` names the stored row, `null` means nobody entered it. */
export type KpiValue = z.infer<typeof kpiValueSchema>

export const cardInputSchema = z.object({
  assignmentId: id,
  schemeVersionId: id,
  schemeHash: z.string(),
  basePayMinor: minor,
  stage: z.object({ id, fixedShare: decimalText, isShadow: z.boolean() }).nullable(),
  values: z.array(kpiValueSchema).max(2000),
})
/** One assignment in force in the month; `basePayMinor` is the gross month's pay at plan for a full month. */
export type CardInput = z.infer<typeof cardInputSchema>

export const personInputSchema = z.object({
  format: z.literal(1),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  currency: z.object({ code: z.string().min(1).max(12), digits: z.number().int().min(0).max(6) }),
  employeeId: id,
  cards: z.array(cardInputSchema).max(50),
})
export type PersonInput = z.infer<typeof personInputSchema>
