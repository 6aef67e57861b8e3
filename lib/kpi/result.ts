// What the law answers: the money, why, and what stands in the way.
import type { KpiDef, KpiScope } from './kpi-def';
import type { Problem } from './problem';
import type { RoundingPlace } from './rounding';

/** paid: goes to payroll from here; reference: payroll already pays it; shown: not money to be paid. */
export type Effect = 'paid' | 'reference' | 'shown';
export type LineUnit = 'money' | 'points';
/** What the amount is for; screens group and filter by it. */
export type LinePart = 'fixed' | 'variable' | 'commission' | 'other';

export interface Currency {
  code: string;
  digits: number;
}

export interface PersonResult {
  format: 1;
  /** ENGINE_VERSION that computed this. */
  engine: string;
  month: string;
  currency: Currency;
  employeeId: string;
  cards: CardResult[];
  /** Sums of money lines by effect, minor units; points are never in here. null with problems: missing is never zero. */
  totals: Totals | null;
  /** Not empty = no payout; what could be worked out is still in `cards`. */
  problems: Problem[];
}

export interface Totals {
  paidMinor: string;
  referenceMinor: string;
  shownMinor: string;
}

export interface CardResult {
  assignmentId: string;
  schemeVersionId: string;
  stageId: string | null;
  isShadow: boolean;
  /** Exact ("1.1375" or "a/b"; 1 = 100 %); null when the scheme has no scorecard or a problem prevents it. */
  index: string | null;
  items: ItemResult[];
  lines: Line[];
  /** Balances carried out, minor units; empty when the scheme carries nothing. */
  ledger: LedgerEntry[];
  /** Lines that a problem stopped, with the workings reached so far. */
  unfinished: UnfinishedLine[];
  /** The index down to the facts; null when the scheme has no scorecard. Lines point here instead of repeating it. */
  workings: Working | null;
}

/** One row of the scorecard: what a person sees first. */
export interface ItemResult {
  key: string;
  kpi: string | null;
  name: string;
  scope: KpiScope | null;
  weight: string;
  plan: string | null;
  fact: string | null;
  /** Shares of 1, after clamp and rounding; null with a problem. */
  attainment: string | null;
  /** weight × attainment. */
  part: string | null;
}

export interface Line {
  key: string;
  name: string;
  effect: Effect;
  unit: LineUnit;
  part: LinePart;
  /** Minor units of the currency; whole points when unit is 'points'. */
  amountMinor: string;
  workings: Working;
}

export interface LedgerEntry {
  account: string;
  openingMinor: string;
  closingMinor: string;
}

export type UnfinishedLine = Omit<Line, 'amountMinor'>;

/** Unit of a working's value: money in major units of the currency, a share of 1, or a KPI's own unit. */
export type WorkingUnit = 'money' | 'share' | 'points' | KpiDef['unit'];

/** One step: `rule` names the sentence, `inputs` are the steps it used, `reasons` say why it is zero, capped, gated, rounded. */
export interface Working {
  rule: string;
  /** Exact; null when a problem stopped it. */
  value: string | null;
  unit: WorkingUnit;
  /** Values the sentence needs beyond its inputs, already as text. */
  params?: Record<string, string>;
  kpi?: WorkingKpi;
  /** Present on the root of a line or card, so that the tree renders alone. */
  currency?: Currency;
  inputs?: Working[];
  reasons?: Reason[];
}

/** Carried with the workings so that they can be read without a database, years later. */
export interface WorkingKpi {
  code: string;
  name: string;
  unit: KpiDef['unit'];
  unitLabel?: string;
  decimals: number;
}

export interface Reason {
  code: ReasonCode;
  params?: Record<string, string>;
  place?: RoundingPlace;
}

export type ReasonCode =
  | 'rounded'
  | 'capped'
  | 'floored'
  | 'tolerance'
  | 'gate'
  | 'below-curve'
  | 'above-curve'
  | 'held-harmless'
  | 'no-ground'
  | 'below-bands'
  | 'below-grid'
  | 'counted'
  | 'plan-zero'
  | 'fact-zero'
  | 'missing-as-zero'
  | 'left-out'
  | 'not-eligible'
  | 'shadow'
  | 'shadow-base';
