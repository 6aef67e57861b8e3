import type { SchemeDoc } from '@/lib/kpi';
import type { Role } from '@/lib/db/generated/enums';

/** A company written down: who works there, by which rules, with which results. `offset` 0 is the open month, −1 the last closed one. */
export interface Scenario {
  slug: string;
  name: string;
  currency: string;
  timeZone: string;
  language: 'en' | 'ru';
  departments: { key: string; name: string; parent?: string }[];
  kpis: ScenarioKpi[];
  schemes: { key: string; name: string; versions: { fromOffset: number; doc: SchemeDoc }[] }[];
  rollouts: { key: string; name: string; stages: { fromOffset: number; fixedShare: string; isShadow?: boolean }[] }[];
  employees: ScenarioEmployee[];
  /** People who can sign in; an employee's login names their key. */
  logins: { email: string; name: string; roles: Role[]; employee?: string; manages?: { department: string; seesPay: boolean }[] }[];
  /** Plans and facts, subject by employee key, department key or 'company'. */
  values: ScenarioValue[];
}

export interface ScenarioKpi {
  code: string;
  name: string;
  description: string;
  unit: 'money' | 'percent' | 'count' | 'ratio' | 'days' | 'hours' | 'other';
  unitLabel?: string;
  decimals: number;
  direction: 'higher' | 'lower';
  kind: 'result' | 'cost' | 'process' | 'productivity' | 'efficiency';
  timing: 'leading' | 'lagging';
  scope: 'person' | 'department' | 'company';
  /** What good practice asks; absent = nobody was asked. */
  yields?: 'attention' | 'action';
  action?: string;
  budget?: string;
  additive?: boolean;
}

export interface ScenarioEmployee {
  key: string;
  number: string;
  name: string;
  department: string;
  position: string;
  /** Month's pay at plan, in major units. */
  basePay: string;
  scheme?: string;
  rollout?: string;
  /** Came on this day of that month; otherwise half a year before everything. */
  joined?: { offset: number; day: number };
}

export interface ScenarioValue {
  offset: number;
  kpi: string;
  subject: string;
  plan?: string;
  /** undefined: nobody has entered it yet. */
  fact?: string;
  source?: string;
}

/** The offsets of the six closed months and the open one. */
export const offsets = [-6, -5, -4, -3, -2, -1, 0] as const;

/**
 * A row of values over the seven months, oldest first; `null` is a fact nobody has entered.
 * One plan for all months, or one per month.
 */
export function series(kpi: string, subject: string, plan: string | readonly string[], facts: readonly (string | null)[], source = 'CRM'): ScenarioValue[] {
  return offsets.map((offset, index) => ({
    offset,
    kpi,
    subject,
    plan: typeof plan === 'string' ? plan : plan[index],
    fact: facts[index] ?? undefined,
    source,
  }));
}
