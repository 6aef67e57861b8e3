import type { MonthStatus } from '@/lib/db/generated/enums';
import type { CardView } from '@/lib/months/month-view';
import type { CardResult, Currency, ItemResult, KpiDef, KpiValue, PersonResult } from '@/lib/kpi';
import type { Pages } from '@/lib/paging/page-asked';

/** What a person sees of one month: their score, the money, and everything it came from. */
export interface StatementView {
  month: string;
  status: MonthStatus;
  /** The month before and after, if there is anything to see. */
  previousMonth: string | null;
  nextMonth: string | null;
  person: { id: string; name: string; number: string; position: string | null; department: string | null };
  currency: Currency;
  /** Of the company, for every moment shown. */
  timeZone: string;
  /** Null: computed just now from plans and facts as they stand. */
  calculatedAt: string | null;
  /** When the newest fact was recorded; null without any. */
  factsTo: string | null;
  /** Null: no scheme was in force for this person in this month. */
  result: PersonResult | null;
  /** What the same rules pay when every fact is exactly its plan; null when that cannot be said. */
  atPlanMinor: string | null;
  basePayMinor: string | null;
  fixedShare: string | null;
  /** One for each card of the result. */
  cards: CardView[];
  kpis: KpiDef[];
  history: StatementMonth[];
  /** Calendar days to the end of the month, today included; null when it is over or has not begun. */
  daysLeft: number | null;
  sealHash: string | null;
}

export interface StatementMonth {
  month: string;
  status: MonthStatus;
  index: string | null;
  /** Paid here and by payroll together; null when a problem stood in the way. */
  earnedMinor: string | null;
  isShadow: boolean;
}

/** A manager's list: results, never money. */
export interface PerformanceView {
  month: string;
  previousMonth: string;
  nextMonth: string | null;
  status: MonthStatus;
  people: PersonPerformance[];
  pages: Pages;
}

export interface PersonPerformance {
  employeeId: string;
  name: string;
  number: string;
  position: string;
  department: string;
  index: string | null;
  items: ItemResult[];
  /** What was measured, for rules without a scorecard. */
  measured: { name: string; kpi: Pick<KpiDef, 'unit' | 'decimals'>; plan: string | null; fact: string | null }[];
  /** Facts or plans that are missing, by the KPI's name. */
  missing: string[];
}

/** One person's results down to the facts, without any amount of money. */
export interface PersonPerformanceView extends PersonPerformance {
  month: string;
  timeZone: string;
  status: MonthStatus;
  /** The index down to the facts. */
  workings: CardResult['workings'];
  values: KpiValue[];
  kpis: KpiDef[];
}

/** What the month brings the person: what is paid here and what payroll already pays; null with a problem. */
export function totalOf(result: PersonResult): string | null {
  return result.totals && (BigInt(result.totals.paidMinor) + BigInt(result.totals.referenceMinor)).toString();
}
