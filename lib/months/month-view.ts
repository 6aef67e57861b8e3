import type { LineEffect, MonthEventKind, MonthStatus, RunKind, RunStatus } from '@/lib/db/generated/enums';
import type { KpiDef, KpiValue, LinePart, PersonResult } from '@/lib/kpi';
import type { Pages } from '@/lib/paging/page-asked';
import type { CalculationProblem } from './problem-view';
import type { MonthMove } from './month-status';

export interface MoneyOf {
  currency: string;
  digits: number;
}

/** Exact sums in minor units, as decimal strings. */
export type EffectTotals = Record<LineEffect, string>;

export interface MonthSummary {
  month: string;
  status: MonthStatus;
  /** Everybody of the month, those with problems and those not calculated yet included. */
  people: number;
  /** Of how many people the totals are; fewer than all: the totals are partial. */
  calculated: number;
  problems: number;
  totals: EffectTotals;
  closedAt: string | null;
}

export interface MonthsView extends MoneyOf {
  months: MonthSummary[];
  /** The month that can be opened next; null when it has not begun. */
  nextMonth: string | null;
  timeZone: string;
}

export interface RunView {
  id: string;
  kind: RunKind;
  status: RunStatus;
  done: number;
  total: number;
  problemCount: number;
}

export interface MonthEventView {
  id: string;
  kind: MonthEventKind;
  at: string;
  actorName: string;
  note: string | null;
}

export interface ProblemView {
  id: string;
  employeeId: string | null;
  employeeName: string | null;
  problem: CalculationProblem;
}

/** Problems of one kind: the same reason, and the same KPI where it concerns one. */
export interface ProblemKindView {
  /** `code` or `code:kpi`, as the address says it. */
  key: string;
  code: CalculationProblem['code'];
  kpiName: string | null;
  people: number;
  problems: number;
}

export interface ProblemsPage {
  /** The most common first. */
  kinds: ProblemKindView[];
  /** The kind listed; null: all of them. */
  kind: string | null;
  problems: ProblemView[];
  /** Problems listed on all pages together, and where among them this page begins, from 1. */
  total: number;
  from: number;
  pages: Pages;
}

export interface PartTotal {
  part: LinePart;
  effect: LineEffect;
  amountMinor: string;
}

export interface PersonRowView {
  employeeId: string;
  name: string;
  number: string;
  department: string | null;
  position: string | null;
  /** Exact; null when the scheme has no scorecard. */
  index: string | null;
  isProblem: boolean;
  isShadow: boolean;
  /** Everything shown to the person as money: paid and reference. null: nothing computed. */
  previousMinor: string | null;
  amountMinor: string | null;
  paidMinor: string | null;
  deltaMinor: string | null;
}

export interface PeoplePage {
  rows: PersonRowView[];
  pages: Pages;
  search: string;
  sort: 'change' | 'name';
}

export interface MonthOfHistory {
  month: string;
  /** null: nobody is calculated. */
  paidMinor: string | null;
  /** Somebody is missing in the sum. */
  isPartial: boolean;
}

export interface MonthView extends MoneyOf {
  month: string;
  status: MonthStatus;
  revision: number;
  timeZone: string;
  runId: string | null;
  calculatedAt: string | null;
  /** When the latest fact that entered the calculation was recorded. */
  factsAt: string | null;
  isSent: boolean;
  isPreparer: boolean;
  /** `people`: everybody of the month; the totals are of the `calculated` ones only. */
  counts: { people: number; calculated: number; problems: number; changed: number; withoutScheme: number };
  totals: EffectTotals;
  /** null when the month before is not calculated for everybody: there is nothing to compare with. */
  previous: { month: string; totals: EffectTotals } | null;
  /** Calendar days until the month is over, today included, where the company lives; 0 when it is over. */
  daysLeft: number;
  parts: PartTotal[];
  /** Paid sums of this month and up to five before it, oldest first. */
  history: MonthOfHistory[];
  latestRun: RunView | null;
  events: MonthEventView[];
  sealHash: string | null;
  engineVersion: string | null;
  /** Moves the actor's role allows; `refusals` say why the state does not, yet. */
  may: Record<MonthMove | 'verify', boolean>;
  refusals: Record<MonthMove, string | null>;
  neighbours: { previous: string | null; next: string | null };
}

/** Part of a month: the first and last day, how many calendar days, and of how many. */
export interface DaysWorked {
  from: string;
  to: string;
  days: number;
  of: number;
}

/** One scheme at work on one person in a month: what it was computed from, and for which days. */
export interface CardView {
  /** The plans and facts; facts in the workings find their source here. */
  values: KpiValue[];
  /** null: the whole month. */
  days: DaysWorked | null;
}

export interface PayoutView extends MoneyOf {
  month: string;
  status: MonthStatus;
  timeZone: string;
  employee: { id: string; name: string; number: string };
  department: string | null;
  position: string | null;
  scheme: { schemeId: string; versionId: string; name: string; number: number } | null;
  isShadow: boolean;
  /** One for each card of the result. */
  cards: CardView[];
  /** The indicators as they were then. */
  kpis: KpiDef[];
  result: PersonResult | null;
  /** What proves each card, as stored. */
  proofs: { hash: string; salt: string; computedAt: string }[];
  problems: CalculationProblem[];
}

export type PayoutFault = 'hash' | 'input' | 'scheme' | 'result' | 'lines';

export interface VerifiedMonth {
  month: string;
  total: number;
  matching: number;
  faults: { employeeId: string; name: string; fault: PayoutFault }[];
  /** null while the month is not closed. */
  seal: { stored: string; isSame: boolean } | null;
}
