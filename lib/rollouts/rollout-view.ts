import type { Pages } from '@/lib/paging/page-asked';

/** A rollout in a list to choose from. */
export interface RolloutOption {
  value: string;
  label: string;
  /** First month any of its stages holds; null = no stage yet. */
  startsFrom: string | null;
}

export interface StageView {
  id: string;
  fromMonth: string;
  /** Share of 1 that is the fixed part: "0.9" for 90/10. */
  fixedShare: string;
  isShadow: boolean;
  /** Nobody gets less in all than in the last month closed before it. */
  holdsHarmless: boolean;
}

export interface RolloutListItem {
  id: string;
  name: string;
  inForce: StageView | null;
  next: StageView | null;
  peopleCount: number;
}

export interface RolloutList {
  rollouts: RolloutListItem[];
  mayEdit: boolean;
}

export interface RolloutView {
  id: string;
  name: string;
  /** By month; `isLocked`: a closed or approved month has been, or could have been, paid by it. */
  stages: (StageView & { isLocked: boolean; isInForce: boolean })[];
  /** The first month a stage may be set for: the one after the last closed or approved month. */
  earliestMonth: string;
  month: string;
  peopleCount: number;
  /** Shadow months that have been calculated, newest first. */
  shadowMonths: string[];
  mayEdit: boolean;
  maySeePay: boolean;
}

/** People of a rollout by name, a page at a time. */
export interface RolloutPeople {
  people: { id: string; name: string; number: string; schemeName: string | null; fromMonth: string }[];
  pages: Pages;
}

/** One person in one shadow month: what the month paid, and what the scheme would have paid; minor units. */
export interface ShadowPerson {
  employeeId: string;
  name: string;
  number: string;
  /** Exact text, 1 = 100 %; null without a scorecard. */
  index: string | null;
  /** null: the number could not be had, the month's problems say why. */
  amounts: { beforeMinor: string; wouldMinor: string; differenceMinor: string } | null;
}

export interface ShadowMonth {
  month: string;
  currency: { code: string; digits: number };
  people: ShadowPerson[];
  pages: Pages;
  /** Over everybody of the rollout in that month, not this page only. */
  totals: { people: number; problems: number; beforeMinor: string; wouldMinor: string; differenceMinor: string; gain: number; lose: number };
}
