import type { Db } from '@/lib/db/in-company';
import { calculatePerson, type KpiDef, type PersonInput, type PersonResult } from '@/lib/kpi';
import { groupBy } from '@/lib/months/group-by';
import { joinCards, openPayout } from '@/lib/months/join-cards';
import { loadMonth } from '@/lib/months/load-month';
import { loadRules, loadRunKpis, type MonthRules } from '@/lib/months/load-rules';
import type { PersonPerformance } from './statement-view';

export interface LoadedResult {
  input: PersonInput;
  result: PersonResult;
  departmentId: string;
  position: string;
  /** Null: computed just now. */
  computedAt: Date | null;
}

export interface LoadedResults {
  rules: MonthRules;
  kpis: KpiDef[];
  /** By employee; whoever has no scheme in the month is not here. */
  results: ReadonlyMap<string, LoadedResult>;
}

/**
 * The results of some people in a month: as stored once the month is calculated, otherwise by the same law over plans
 * and facts as they stand.
 */
export async function loadResults(
  db: Db,
  { companyId, month, employeeIds }: { companyId: string; month: string; employeeIds: readonly string[] },
): Promise<LoadedResults> {
  const monthRow = await db.month.findUnique({ where: { companyId_month: { companyId, month } }, select: { status: true, revision: true } });
  const kpis = await loadRunKpis(db);
  const rules = await loadRules(db, { companyId, month, kpis });
  const isStored = monthRow !== null && monthRow.status !== 'open';
  const loaded = isStored
    ? await stored(db, { companyId, month, revision: monthRow.revision, employeeIds })
    : computed(await loadMonth(db, rules, employeeIds), rules);
  const byPerson = groupBy(loaded, ({ input }) => input.employeeId);
  return { rules, kpis, results: new Map([...byPerson].map(([id, parts]) => [id, { ...(parts.at(-1) as LoadedResult), ...joinCards(parts) }])) };
}

async function stored(db: Db, { employeeIds, ...key }: { companyId: string; month: string; revision: number; employeeIds: readonly string[] }): Promise<LoadedResult[]> {
  const payouts = await db.payout.findMany({
    where: { ...key, employeeId: { in: [...employeeIds] } },
    select: { input: true, result: true, departmentId: true, position: true, computedAt: true },
    orderBy: [{ assignment: { fromMonth: 'asc' } }, { assignment: { fromDay: 'asc' } }],
  });
  return payouts.map(({ input, result, ...rest }) => ({ ...openPayout({ input, result }), ...rest }));
}

function computed(people: Awaited<ReturnType<typeof loadMonth>>, rules: MonthRules): LoadedResult[] {
  return people.flatMap(({ input, departmentId, position }) =>
    input ? [{ input, result: calculatePerson(input, rules.schemes), departmentId, position, computedAt: null }] : []);
}

/** What a list shows of one result: no money in it. */
export function performanceOf(loaded: LoadedResult | undefined, kpis: readonly KpiDef[]): Pick<PersonPerformance, 'index' | 'items' | 'measured' | 'missing'> {
  if (!loaded) return { index: null, items: [], measured: [], missing: [] };
  // Two schemes in a month: the later one, which is the place the list shows.
  const card = loaded.result.cards.at(-1);
  const kpiOf = new Map(kpis.map((kpi) => [kpi.code, kpi]));
  const missing = loaded.result.problems.flatMap(({ kpi }) => (kpi ? [kpiOf.get(kpi)?.name ?? kpi] : []));
  const measured = (loaded.input.cards.at(-1)?.values ?? []).flatMap(({ kpi: code, period, plan, fact }) => {
    const kpi = kpiOf.get(code);
    return kpi && period === undefined ? [{ name: kpi.name, kpi: { unit: kpi.unit, decimals: kpi.decimals }, plan: plan?.value ?? null, fact: fact?.value ?? null }] : [];
  });
  return { index: card?.index ?? null, items: card?.items ?? [], measured, missing: [...new Set(missing)] };
}
