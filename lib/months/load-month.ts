import type { Db } from '@/lib/db/in-company';
import { daysOf } from './people-in-month';
import { loadCurrentValues } from '@/lib/plans/load-current-values';
import type { CardInput, PersonInput, TimeInput } from '@/lib/kpi';
import { cardValues, monthsRead, type Values } from './card-values';
import { cardsInMonth } from './cards-in-month';
import { groupBy } from './group-by';
import { loadCarried, type Carried } from './load-carried';
import { loadFloors } from './load-floors';
import type { OwnProblem } from './problem-view';
import type { MonthRules } from './load-rules';
import { readsWorkingDays, undividedLines } from './undivided-lines';
import { withHashJoins } from './with-hash-joins';

/** One assignment of one person as the books know it this month: the engine's input, or why there is none. */
export interface PersonRow {
  employeeId: string;
  departmentId: string;
  position: string;
  assignmentId: string;
  versionId: string | null;
  /** The stage in force; null without a rollout. */
  stage: { fixedShare: string; isShadow: boolean } | null;
  input: PersonInput | null;
  problems: OwnProblem[];
}

export interface AssignedRow {
  employeeId: string;
  departmentId: string;
  position: string;
  basePayMinor: bigint | null;
  lacksPay: boolean;
  spans: TimeInput['spans'] | null;
  assignmentId: string;
  schemeId: string;
  rolloutId: string | null;
}

/**
 * The one place where rows become engine input. Reads a batch of people in a few statements, whatever its size; who has
 * no scheme on any day is not in the answer, who has two in the month is there twice. Ordered by employee and assignment.
 */
export async function loadMonth(db: Db, rules: MonthRules, employeeIds: readonly string[]): Promise<PersonRow[]> {
  const { companyId, month } = rules;
  const assigned = await withHashJoins(db, () => db.$queryRaw<AssignedRow[]>`
    SELECT employee_id AS "employeeId", department_id AS "departmentId", "position", base_pay_minor AS "basePayMinor", lacks_pay AS "lacksPay", spans,
      assignment_id AS "assignmentId", scheme_id AS "schemeId", rollout_id AS "rolloutId"
    FROM ${cardsInMonth({ companyId, month, employeeIds })} cards ORDER BY employee_id, assignment_id`);
  const subjectIds = [...new Set([companyId, ...assigned.flatMap((row) => [row.employeeId, row.departmentId])])];
  const reads = [...rules.versions.values()].flatMap((version) => version.reads);
  const kpiIds = [...new Set(reads.flatMap(({ kpi }) => rules.kpiIdByCode.get(kpi) ?? []))];
  const filter = { companyId, month: monthsRead(month, reads), subjectIds, kpiIds };
  const values: Values = { plans: byCell(await loadCurrentValues(db, 'plan', filter)), facts: byCell(await loadCurrentValues(db, 'fact', filter)) };
  const carried = await loadCarried(db, rules, assigned);
  const floors = await loadFloors(db, rules, assigned);
  const byPerson = groupBy(assigned, ({ employeeId }) => employeeId);
  return assigned.map((row) => {
    const others = byPerson.get(row.employeeId)?.filter((each) => each !== row) ?? [];
    return personRow(row, rules, { values, carried, floorMinor: floors.get(row.employeeId) ?? null, others });
  });
}

interface Books {
  values: Values;
  carried: Carried;
  /** Paid and reference money of the last month before the stage; null where nothing is promised or known. */
  floorMinor: string | null;
  /** The person's other cards of the month. */
  others: readonly AssignedRow[];
}

function personRow(row: AssignedRow, rules: MonthRules, { values, carried, floorMinor, others }: Books): PersonRow {
  const { employeeId, departmentId, position, assignmentId, spans } = row;
  const version = rules.versions.get(row.schemeId);
  const stage = row.rolloutId === null ? null : rules.stages.get(row.rolloutId);
  const problems: OwnProblem[] = [];
  const refuse = (code: OwnProblem['code'], params: Record<string, string> = {}) => problems.push({ code, params, employeeId });
  if (!version) refuse('version-missing');
  if (stage === undefined) refuse('stage-missing');
  if (row.basePayMinor === null || row.lacksPay) refuse('pay-terms-missing');
  if (version && spans && !rules.calendar && readsWorkingDays(version.document)) refuse('calendar-missing', { year: rules.month.slice(0, 4) });
  if (version && carried.openMonth !== null && version.accounts.length > 0) refuse('month-before-open', { month: carried.openMonth });
  if (version) {
    const otherVersions = others.flatMap((other) => rules.versions.get(other.schemeId) ?? []);
    for (const line of undividedLines(version, otherVersions)) refuse('undivided-line', { line });
  }
  const base = { employeeId, departmentId, position, assignmentId, versionId: version?.versionId ?? null, stage: stage ?? null, problems };
  if (!version || stage === undefined || row.basePayMinor === null || problems.length > 0) return { ...base, input: null };
  const subjects = { person: employeeId, department: departmentId, company: rules.companyId };
  const isWhole = spans === null || daysIn(spans) === Number(daysOf(rules.month).last.slice(8));
  const floor = stage?.holdsHarmless && isWhole ? { holdHarmlessMinor: floorMinor ?? row.basePayMinor.toString() } : {};
  const ledger = carried.balances.get(employeeId);
  const card: CardInput = {
    assignmentId,
    schemeVersionId: version.versionId,
    schemeHash: version.hash,
    basePayMinor: row.basePayMinor.toString(),
    stage: stage && { id: stage.id, fixedShare: stage.fixedShare, isShadow: stage.isShadow, ...floor },
    values: cardValues({ month: rules.month, reads: version.reads, kpiIdByCode: rules.kpiIdByCode, subjects }, values),
    ...(spans === null ? {} : { time: { spans, unpaid: [], calendar: rules.calendar ?? { weekend: [6, 7], holidays: [], workDays: [] } } }),
    ...(ledger && version.accounts.length > 0 ? { ledger } : {}),
  };
  return { ...base, input: { format: 1, month: rules.month, currency: rules.currency, employeeId, cards: [card] } };
}

/** Calendar days, both ends of each span included. */
function daysIn(spans: TimeInput['spans']): number {
  return spans.reduce((sum, { from, to }) => sum + Number(to.slice(8)) - Number(from.slice(8)) + 1, 0);
}

function byCell<Value extends { month: string; kpiId: string; subjectId: string }>(values: readonly Value[]): Map<string, Value> {
  return new Map(values.map((value) => [`${value.month} ${value.kpiId} ${value.subjectId}`, value]));
}
