// The law's functions, as their callers see them; index.ts exports each under the name given here in lower case.
import type { PersonInput } from './input';
import type { KpiDef, KpiScope } from './kpi-def';
import type { Problem } from './problem';
import type { CardResult, Line, PersonResult, Totals, Working } from './result';

export type Lang = 'en' | 'ru';

/** A value a scheme looks at, through windows and formulas down to what somebody enters. */
export interface SchemeRead {
  readonly kpi: string;
  readonly scope: KpiScope;
  /** '' this month, "-1" the month before it, "whole-quarter", "week", … a figure supplied whole. */
  readonly period: string;
  readonly takes: readonly ('plan' | 'fact' | 'baseline')[];
}

/** A scheme version made ready to run over people. Problems of the scheme itself are in here; with any, nobody is paid by it. */
export interface CompiledScheme {
  readonly problems: readonly Problem[];
  /** All that its cards' `values` must hold. */
  readonly reads: readonly SchemeRead[];
}

/** Compiled versions by scheme version id. */
export type Schemes = ReadonlyMap<string, CompiledScheme>;

/** `doc` is checked again here: malformed documents give problems with a JSON path, never an exception. */
export type CompileScheme = (doc: unknown, kpis: readonly KpiDef[]) => CompiledScheme;

export type CalculatePerson = (input: PersonInput, schemes: Schemes) => PersonResult;

export interface MonthResult {
  /** Ordered by employee id, whatever order people came in. */
  employees: PersonResult[];
  /** Of people without problems only. */
  totals: Totals;
  problems: Problem[];
}
export type CalculateMonth = (inputs: Iterable<PersonInput>, schemes: Schemes) => MonthResult;

/** The exact bytes (RFC 8785) that are stored and hashed. */
export type CanonicalResult = (result: PersonResult) => string;

/** One line of rendered workings: depth in the tree, the formula with its values, and why it is zero, capped, gated or rounded. */
export interface WorkingText {
  /** The step this line tells. */
  step: Working;
  depth: number;
  /** "Variable part" */
  title: string;
  /** "113.75% × 240.00" — empty for a fact. */
  formula: string;
  /** "273.00" */
  value: string;
  reasons: string[];
}
export type RenderWorkings = (working: Working, lang: Lang) => WorkingText[];

/** A line's workings with the index opened inside it, down to the facts. */
export type ExplainLine = (card: CardResult, line: Line) => Working;

/** What is wrong and what to do about it. */
export interface ProblemText {
  what: string;
  todo: string;
}
export type DescribeProblem = (problem: Problem, lang: Lang) => ProblemText;

/** A scheme in plain words, settings included. */
export interface SchemeSection {
  title: string;
  sentences: string[];
}
export type DescribeScheme = (doc: unknown, kpis: readonly KpiDef[], lang: Lang) => SchemeSection[];

/** The payout curve of a pay line over its basis (the index, else a KPI's attainment), every knot and both sides of every cliff. */
export interface CurvePoint {
  /** Shares of 1, exact. */
  at: string;
  /** Payout at `at`, minor units, unrounded exact text. */
  pays: string;
  /** Payout just below `at`; differs from `pays` at a cliff. */
  paysBelow: string;
}
export interface CurveBasis {
  basePayMinor: string;
  currency: { code: string; digits: number };
  /** Fixed share in force; null = the scheme's own. */
  fixedShare: string | null;
  /** Furthest basis drawn, share of 1 ("2"). */
  upTo: string;
}
/** null when the line does not follow one basis alone. */
export type CurvePoints = (doc: unknown, kpis: readonly KpiDef[], componentKey: string, basis: CurveBasis) => CurvePoint[] | null;
