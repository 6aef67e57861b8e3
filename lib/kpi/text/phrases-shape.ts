// Every phrase a scheme's text is made of, in one shape, so that no language can lack one.
import type { CreditMode } from '../credit';
import type { KpiDef, KpiScope } from '../kpi-def';
import type { AttainRule } from '../nodes/attain-rule-shape';
import type { CombineOp } from '../nodes/combine';
import type { LedgerRule } from '../nodes/ledger';
import type { Comparison } from '../nodes/when';
import type { Effect } from '../result';
import type { RoundingMode, RoundingPlace } from '../rounding';
import type { SchemeDoc } from '../scheme-doc';
import type { Eligibility } from '../time/eligibility';
import type { DayCount } from '../time/presence';
import type { CalendarPeriod, Over } from '../time/window';

/** What a curve does above what counts as full: it grows, for good or up to its cap, or stays where it is. */
export interface Above {
  is: 'up' | 'flat';
  until: string | null;
}

export interface Phrases {
  scorecard: string;
  lines: string;
  gates: string;
  settings: string;
  calculated: string;
  /** “Sales” (department) */
  kpi(name: string, scope: KpiScope): string;
  item(name: string, weight: string, score: string): string;
  attain(kpi: string, rule: AttainRule, direction: KpiDef['direction'] | null, limits: string): string;
  attainFloor(at: string): string;
  attainNoFloor: string;
  attainCap(at: string): string;
  planZeroMet: string;
  measure(take: 'plan' | 'fact' | 'baseline', kpi: string): string;
  index: string;
  itemOf(key: string, take: 'attainment' | 'part'): string;
  base: Record<'pay' | 'fixed' | 'variable' | 'variable-so-far', string>;
  baseLine(key: string): string;
  combine(op: CombineOp, parts: string[]): string;
  /** What happens to a part without a fact; a problem needs no words. */
  missingPart: Record<'problem' | 'zero' | 'leave-out', string>;
  when(condition: string, then: string, otherwise: string): string;
  /** `isFigure`: the right side is one number, not words. */
  compare(left: string, op: Comparison, right: string, isFigure: boolean): string;
  all(parts: string[]): string;
  any(parts: string[]): string;
  not(part: string): string;
  clamp(of: string, min: string | null, max: string | null): string;
  round(of: string, mode: RoundingMode, step: string): string;
  curve(of: string, pieces: string[], tolerance: string): string;
  tolerance(from: string, as: string, above: Above | null): string;
  piece: {
    step(from: string, value: string): string;
    linear(from: string, value: string, until: string, to: string): string;
    linearOn(from: string, value: string): string;
    origin(from: string, slope: string | null): string;
    leftZero(at: string): string;
    leftHold(at: string): string;
    leftExtend(at: string): string;
    hold(at: string, value: string): string;
    afterOnly: string;
  };
  pool(key: string): string;
  prorate(of: string, by: DayCount, rounding: string): string;
  proratePlan(by: DayCount, rounding: string): string;
  /** Of the part of the month. */
  prorateRounding(mode: RoundingMode, step: string): string;
  over(over: Over): string;
  credit: Record<CreditMode, string>;
  eligible(dates: { from?: string | undefined; until?: string | undefined }, by: DayCount, atLeast: string | null, otherwise: Eligibility['otherwise']): string;
  /** `anew`: the period after which the balance begins again. */
  ledger(rule: LedgerRule, of: string, amount: string | null, account: string, anew: CalendarPeriod | undefined): string;
  clawBack: Record<'arithmetic-error' | 'consent' | 'law' | 'none', string>;
  bands(of: string, mode: 'marginal' | 'whole', steps: string[], extras: string[]): string;
  band(from: string, amount: string, by: 'rate' | 'price' | 'lump'): string;
  /** A band that starts only past its bound. */
  bandAfterOnly: string;
  solve(of: string, wanted: string, from: string, to: string, step: string): string;
  unknown: string;
  units(above: string | null): string;
  block(size: string): string;
  offset(by: string): string;
  lumps: Record<'each' | 'last', string>;
  grid(x: string, y: string, xs: string[], ys: string[], cells: string[][], between: 'nearest-lower' | 'bilinear'): string;
  formula(text: string, names: string[]): string;
  line(name: string, amount: string, effect: Effect, points: boolean): string;
  lineRounding(mode: string): string;
  gate(name: string, lines: string[], condition: string, effect: string): string;
  gateEffect(then: 'zero' | 'only' | 'cap' | 'multiply', by: string): string;
  forms: {
    fixedPart: Record<'fixed' | 'pay', string>;
    variable(parts: { fullFrom: string | null; growsAbove: boolean; cap: string | null; rampFrom: string | null }): string;
    knockOut(on: string | null, below: string): string;
    shareOfFact(rate: string, kpi: string): string;
    lump(amount: string, kpis: string[]): string;
    byAttainment(amount: string, kpi: string): string;
    perUnit(rate: string, price: string, kpi: string): string;
    reduction(amount: string, kpi: string, below: string): string;
  };
  shareOfBase(share: string, base: 'pay' | 'fixed' | 'variable'): string;
  /** “Conversion” is calculated: … */
  derived(name: string, formula: string): string;
  fixedShare(share: string | null): string;
  missingFact: Record<SchemeDoc['settings']['missingFact'], string>;
  /** Of a line that stands on a KPI outside the index. */
  missingInLine: string;
  indexLimit(floor: string | null, cap: string | null): string;
  noRounding(places: string[]): string;
  rounding(place: string, mode: string, step: string): string;
  /** `step` is what the rounding leaves ("0.1%"); null = the smallest unit of the currency. */
  step(step: string | null): string;
  mode: Record<RoundingMode, string>;
  place: Record<RoundingPlace, string>;
  totalIsSum: string;
  /** What holds when nothing says otherwise. */
  monthOnly: string;
  makesUp: string;
  nothingCarried: string;
}
