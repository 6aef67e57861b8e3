// A person's month calculated, with everything told but nothing written out yet.
import type { Rational } from './exact/rational';
import type { KpiScope } from './kpi-def';
import type { KpiValue } from './input';
import type { Problem } from './problem';
import type { Currency, Effect, LedgerEntry, LinePart, LineUnit, Totals } from './result';
import type { Told } from './told';

export interface ToldPerson {
  month: string;
  currency: Currency;
  employeeId: string;
  cards: ToldCard[];
  totals: Totals | null;
  problems: Problem[];
}

export interface ToldCard {
  assignmentId: string;
  schemeVersionId: string;
  stageId: string | null;
  isShadow: boolean;
  index: Rational | null;
  items: ToldItem[];
  lines: ToldLine[];
  unfinished: UnfinishedTold[];
  ledger: LedgerEntry[];
  workings: Told | null;
  /** The input rows that `Told.entered` counts in. */
  values: readonly KpiValue[];
}

export interface ToldItem {
  key: string;
  kpi: string | null;
  name: string;
  scope: KpiScope | null;
  weight: string;
  plan: Rational | null;
  fact: Rational | null;
  attainment: Rational | null;
  part: Rational | null;
}

export interface UnfinishedTold {
  key: string;
  name: string;
  effect: Effect;
  unit: LineUnit;
  part: LinePart;
  workings: Told;
}

export interface ToldLine extends UnfinishedTold {
  amountMinor: string;
}
