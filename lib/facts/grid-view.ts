import type { Pages } from '@/lib/paging/page-asked';

/** One indicator as a column. */
export interface GridColumn {
  kpiId: string;
  code: string;
  name: string;
  unit: 'money' | 'percent' | 'count' | 'ratio' | 'days' | 'hours' | 'other';
  unitLabel: string | null;
  decimals: number;
  allowsNegative: boolean;
  /** Facts of this KPI are computed: over codes of other KPIs, as the catalogue has it. */
  formula: string | null;
}

/** A fact that a formula gives, nobody enters it. */
export interface ComputedFact {
  /** Canonical decimal string with the KPI's decimals; null while it cannot be had. */
  value: string | null;
  /** Names of the KPIs whose facts it waits for. */
  missing: string[];
  failure: 'divisionByZero' | 'impossible' | null;
}

/** What stands in a cell: a removed value is null, its revision still counts. */
export interface GridValue {
  value: string | null;
  revision: number;
}

export interface GridCell {
  /** Whether the scheme in force cannot do without it. */
  needs: { plan: boolean; fact: boolean };
  plan: GridValue | null;
  /** What somebody entered, even before the KPI had a formula. */
  fact: GridValue | null;
  /** The fact that counts, of a KPI with a formula; null of any other. */
  computed: ComputedFact | null;
}

export interface GridRow {
  subjectId: string;
  name: string;
  /** Personnel number and department, for people. */
  number: string | null;
  department: string | null;
  /** One per column; null where the scheme asks for nothing and nothing is written. */
  cells: (GridCell | null)[];
}

/** How much of what the schemes ask for is there; `missing` names the first of the rest. */
export interface Completeness {
  expected: number;
  present: number;
  missing: { subject: string; kpi: string }[];
}

export interface ValuesGrid {
  month: string;
  scope: 'person' | 'department' | 'company';
  status: 'open' | 'calculated' | 'approved' | 'closed';
  columns: GridColumn[];
  rows: GridRow[];
  pages: Pages;
  completeness: { plan: Completeness; fact: Completeness };
  mayEdit: { plan: boolean; fact: boolean };
  /** ISO code of the pay currency: the unit of money. */
  currency: string;
  /** Where the company lives, for the times of the history. */
  timeZone: string;
  /** Scopes this person may look at. */
  scopes: ('person' | 'department' | 'company')[];
}

/** One revision of a cell, newest first. */
export interface ValueRevision {
  revision: number;
  value: string | null;
  /** Facts only: `manual`, `file:<name>`, or what the file said. */
  source: string | null;
  comment: string | null;
  writtenBy: string | null;
  /** ISO instant. */
  recordedAt: string;
}
