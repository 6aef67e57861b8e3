// "Take this value of this KPI: what was planned, what happened, or what it is compared with."
import { z } from 'zod'
import type { Rational } from '../exact/rational'
import { parseRational } from '../exact/text'
import { kpiCode, kpiScopes } from '../kpi-def'
import type { KpiDef, KpiScope } from '../kpi-def'
import { brokenStep } from '../step'
import type { CompileContext, Dimension, Measure, Run, Step } from '../step'
import { working, workingKpi } from '../working'

export const measureShape = z.strictObject({
  kind: z.literal('measure'),
  kpi: kpiCode,
  scope: z.enum(kpiScopes).default('person'),
  take: z.enum(['plan', 'fact', 'baseline']),
})
export type MeasureNode = z.infer<typeof measureShape>

export function compileMeasure<N>(node: MeasureNode, context: CompileContext<N>, path: string): Step {
  const kpi = context.kpi(node.kpi, path)
  return kpi ? readMeasure(context, kpi, node.scope, node.take) : brokenStep
}

/** The step that reads one entered value; a value nobody entered is a problem, never a zero. */
export function readMeasure<N>(context: CompileContext<N>, kpi: KpiDef, scope: KpiScope, take: Measure['take']): Step {
  const measure: Measure = { kpi, scope, take, slot: context.given(kpi, scope) }
  const slot = context.measureSlot(measure)
  const value = (run: Run): Rational | null => {
    const seen = run.slots[slot]
    if (seen !== undefined) return seen
    const given = run.given[measure.slot]?.[take]
    const read = given ? parseRational(given.value) : reportMissing(run, measure)
    run.slots[slot] = read
    return read
  }
  return {
    dimension: dimensionOf(kpi),
    unit: kpi.unit,
    measures: [measure],
    value,
    explain: (run) => {
      const given = run.given[measure.slot]?.[take]
      const params: Record<string, string> = { scope }
      if (given) params['ref'] = given.ref
      if (given && 'source' in given) Object.assign(params, { source: given.source, recordedAt: given.recordedAt })
      return working(take, value(run), kpi.unit, { params, kpi: workingKpi(kpi) })
    },
  }
}

/** Per cents stay as people type them (22 for 22 %), so they count as plain numbers. */
const dimensionOf = (kpi: KpiDef): Dimension => (kpi.unit === 'money' ? 'money' : kpi.unit === 'ratio' ? 'share' : 'number')

function reportMissing(run: Run, { kpi, scope, slot, take }: Measure): null {
  const given = run.given[slot]
  run.problems.push({
    code: `missing-${take}`,
    params: { name: kpi.name, month: run.month },
    kpi: kpi.code,
    scope,
    ...(given ? { subjectId: given.subjectId } : {}),
    employeeId: run.employeeId,
    cardId: run.cardId,
  })
  return null
}

/** Whether everything a step reads was entered; used where the scheme says what to do without it. */
export const isEntered = (run: Run, measures: readonly Measure[]): boolean =>
  measures.every(({ slot, take }) => Boolean(run.given[slot]?.[take]))
