// A rule of the scheme, made ready to run: it computes, and it can say afterwards how it did.
import type { CreditMode } from './credit';
import type { Rational } from './exact/rational';
import type { KpiValue } from './input';
import type { KpiDef, KpiScope } from './kpi-def';
import type { Problem, ProblemCode } from './problem';
import type { Currency, WorkingUnit } from './result';
import { working } from './told';
import type { Told } from './told';
import type { Ledger } from './ledger';
import type { PoolShare } from './pool-share';
import type { Rounding } from './rounding';
import type { Settings } from './settings';
import type { TimeInput } from './time/time-input';
import type { Over } from './time/window';

/** What a step's value is, checked when the scheme is compiled: plain is a number the author wrote, any is a bare zero. */
export type Dimension = 'money' | 'share' | 'number' | 'plain' | 'any';

/** A value a step reads from the input. */
export interface Measure {
  kpi: KpiDef;
  scope: KpiScope;
  take: 'plan' | 'fact' | 'baseline';
  slot: number;
  /** '' = this month; else months back ("-1") or the name of a supplied window. */
  period: string;
  /** Whether shared values count by the person's share. */
  credit: CreditMode;
  /** Absent = always read. */
  applies?(run: Run): boolean;
  /** Tells values apart that are read under different conditions. */
  gate?: string;
  /** Whether the scheme leaves the value out for this person; absent = never. */
  leftOut?(run: Run): boolean;
}

/** The plan and fact behind an attainment. */
export interface Subject {
  kpi: KpiDef;
  scope: KpiScope;
  fact: Step;
  plan: Step | null;
}

export interface Step {
  readonly dimension: Dimension;
  /** Unit to show: a KPI's own where the value is one. */
  readonly unit: WorkingUnit;
  /** Everything the step reads, directly or through others. */
  readonly measures: readonly Measure[];
  /** The step is an entered value itself, not something computed from it. */
  readonly isEntered?: true;
  /** Whose result the step is, where it is one KPI's attainment. */
  readonly subject?: Subject;
  /** null = a problem stopped it, and is already in `run.problems`. Computed once per person and card. */
  value(run: Run): Rational | null;
  /** The same computation, told. */
  explain(run: Run): Told;
}

/** One card of one person being calculated. */
export interface Run {
  month: string;
  currency: Currency;
  /** Entered values by measure slot pair; undefined = the input has no such row. */
  given: (KpiValue | undefined)[];
  /** Where each stands among the card's values. */
  givenAt: (number | undefined)[];
  /** Results of steps by slot; undefined = not computed yet. */
  slots: (Rational | null | undefined)[];
  pay: Rational;
  fixedShare: Rational | null;
  stageId: string | null;
  /** When the person was there; null = the whole month. */
  time: TimeInput | null;
  /** The same, and still so while one span is computed with its own pay. */
  there: TimeInput | null;
  /** The person's own dates of eligibility. */
  eligible: { from?: string | undefined; until?: string | undefined } | null;
  /** The same card at the pay of each span, made when asked for. */
  forks?: Run[] | undefined;
  ledger: Ledger;
  pools: Readonly<Record<string, PoolShare>>;
  /** Rounded amounts of this card's lines so far, by component number. */
  lines: (Rational | null | undefined)[];
  problems: Problem[];
  cardId: string;
  employeeId: string;
  lineKey: string | undefined;
}

/** A value being sought: where its present guess is kept, and what kind of value it is. */
export interface Unknown {
  slot: number;
  dimension: 'money' | 'share' | 'number';
}

/** Numbers of all lines that may count, and how many of them come before the asking one. */
export interface LinesSoFar {
  all: readonly number[];
  count: number;
}

export interface CompileContext<N> {
  readonly settings: Settings;
  /** Of the line being compiled. */
  lineRounding(): Rounding;
  compile(node: N, path: string): Step;
  kpi(code: string, path: string): KpiDef | null;
  /** The same without a problem: whoever reads it will report it. */
  known(code: string): KpiDef | undefined;
  /** Slot of the input row for a KPI and scope. */
  given(kpi: KpiDef, scope: KpiScope, period: string): number;
  /** The fact of a KPI that has a formula. */
  derived(kpi: KpiDef, scope: KpiScope, window: { over?: Over | undefined; credit?: CreditMode | undefined }, path: string): Step;
  slot(): number;
  /** Values sought around the rule being compiled, the nearest last. */
  readonly unknowns: Unknown[];
  /** Result slot shared by all steps that read the same value, so that a missing one is reported once. */
  measureSlot(measure: Measure): number;
  problem(code: ProblemCode, path: string, params?: Record<string, string>, kpi?: string): void;
  /** The scorecard's index, or null when there is no scorecard or it is being compiled (a cycle). */
  index(path: string): Step | null;
  item(key: string, take: 'attainment' | 'part', path: string): Step | null;
  /** Number of an earlier component, or null with a problem. */
  line(key: string, path: string): number | null;
  /** Numbers of the components before the current one that are not the fixed part. */
  variableLinesSoFar(): LinesSoFar;
}

/** Adds a problem of this card, with the line being computed. */
export function report(run: Run, code: ProblemCode, params: Record<string, string> = {}, kpi?: string): null {
  const problem: Problem = { code, params, employeeId: run.employeeId, cardId: run.cardId };
  if (kpi !== undefined) problem.kpi = kpi;
  if (run.lineKey !== undefined) problem.lineKey = run.lineKey;
  run.problems.push(problem);
  return null;
}

/** A step computed at most once per run. */
export function once(slot: number, compute: (run: Run) => Rational | null): (run: Run) => Rational | null {
  return (run) => {
    const seen = run.slots[slot];
    if (seen !== undefined) return seen;
    const value = compute(run);
    run.slots[slot] = value;
    return value;
  };
}

/** What a failed compilation stands on: it never runs, because the scheme has problems. */
export const brokenStep: Step = {
  dimension: 'any',
  unit: 'ratio',
  measures: [],
  value: () => null,
  explain: () => working('broken', null, 'ratio'),
};

export function mergeMeasures(steps: readonly Pick<Step, 'measures'>[]): Measure[] {
  const seen = new Map<string, Measure>();
  for (const step of steps) for (const measure of step.measures) seen.set(`${measure.slot}/${measure.take}/${measure.credit}/${measure.gate ?? ''}`, measure);
  return [...seen.values()];
}
