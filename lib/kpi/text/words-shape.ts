// Every word the workings need, in one shape, so that no language can lack one.
import type { KpiScope } from '../kpi-def'
import type { LedgerRule } from '../nodes/ledger'
import type { RoundingMode, RoundingPlace } from '../rounding'
import type { DayCount } from '../time/presence'
import type { Over } from '../time/window'

export interface Words {
  plan: string
  fact: string
  baseline: string
  attainment: string
  index: string
  part: string
  reached: string
  notReached: string
  curve: string
  combine: string
  round: string
  clamp: string
  when: string
  condition: string
  number: string
  money: string
  pay: string
  fixedPart: string
  variablePart: string
  variableSoFar: string
  otherLine: string
  least: string
  most: string
  mean: string
  yes: string
  no: string
  not: string
  and: string
  or: string
  scope: Record<KpiScope, string>
  mode: Record<RoundingMode, string>
  place: Record<RoundingPlace, string>
  baseInShadow: string
  totalRounding: string
  rounded(exact: string, mode: string, digits: string, place: string): string
  capped(exact: string, at: string): string
  floored(exact: string, at: string): string
  tolerance(from: string, as: string): string
  gate(name: string, effect: string, exact: string, by: string): string
  whenHolds: string
  whenFails: string
  belowCurve(from: string): string
  aboveCurve(from: string, holds: string): string
  belowBands(from: string): string
  belowGrid: string
  counted(exact: string, counted: string): string
  bands: string
  heldHarmless: string
  holdHarmless: string
  noGround: string
  window: Record<Over['window'], string>
  aggregate: Record<Over['aggregate'], string>
  prorate: string
  proratedBy: Record<DayCount, string>
  span: string
  pool: string
  ledger: Record<LedgerRule, string>
  balance(opening: string, closing: string): string
  grid: string
  formula: string
  planZero: string
  factZero: string
  missingAsZero(what: string): string
  leftOut(what: string): string
  shadow: string
  shadowBase: string
  inside(lo: string, hi: string): string
  broken: string
}
