import type { Db } from '@/lib/db/in-company';
import { loadCurrentFacts, type CurrentFact } from '@/lib/facts/load-current-facts';
import type { KpiScope, KpiValue, PersonInput } from '@/lib/kpi';
import { loadCurrentPlans, type CurrentPlan } from '@/lib/plans/load-current-plans';
import type { OwnProblem } from './problem-view';
import type { MonthRules } from './load-rules';
import { peopleInMonth } from './people-in-month';
import { withHashJoins } from './with-hash-joins';

/** One person as the books know them this month: the engine's input, or why there is none. */
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

interface AssignedRow {
  employeeId: string;
  departmentId: string;
  position: string;
  basePayMinor: bigint | null;
  assignmentId: string;
  schemeId: string;
  rolloutId: string | null;
}

/**
 * The one place where rows become engine input. Reads a batch of people in three statements, whatever its size;
 * who has no scheme in the month is not in the answer. Ordered by employee id.
 */
export async function loadMonth(db: Db, rules: MonthRules, employeeIds: readonly string[]): Promise<PersonRow[]> {
  const { companyId, month } = rules;
  const assigned = await withHashJoins(db, () => db.$queryRaw<AssignedRow[]>`
    SELECT employee_id AS "employeeId", department_id AS "departmentId", "position", base_pay_minor AS "basePayMinor",
      assignment_id AS "assignmentId", scheme_id AS "schemeId", rollout_id AS "rolloutId"
    FROM ${peopleInMonth({ companyId, month, employeeIds })} people
    WHERE scheme_id IS NOT NULL ORDER BY employee_id`);
  const subjectIds = [...new Set([companyId, ...assigned.flatMap((row) => [row.employeeId, row.departmentId])])];
  const kpiIds = [...new Set([...rules.versions.values()].flatMap(({ measures }) => measures.flatMap(({ kpi }) => rules.kpiIdByCode.get(kpi) ?? [])))];
  const filter = { companyId, month, subjectIds, kpiIds };
  const plans = byCell(await loadCurrentPlans(db, filter));
  const facts = byCell(await loadCurrentFacts(db, filter));
  return assigned.map((row) => personRow(row, rules, { plans, facts }));
}

interface Values {
  plans: ReadonlyMap<string, CurrentPlan>;
  facts: ReadonlyMap<string, CurrentFact>;
}

function personRow(row: AssignedRow, rules: MonthRules, values: Values): PersonRow {
  const { employeeId, departmentId, position, assignmentId } = row;
  const version = rules.versions.get(row.schemeId);
  const stage = row.rolloutId === null ? null : rules.stages.get(row.rolloutId);
  const problems: OwnProblem[] = [];
  if (!version) problems.push({ code: 'version-missing', params: {}, employeeId });
  if (stage === undefined) problems.push({ code: 'stage-missing', params: {}, employeeId });
  if (row.basePayMinor === null) problems.push({ code: 'pay-terms-missing', params: {}, employeeId });
  const base = { employeeId, departmentId, position, assignmentId, versionId: version?.versionId ?? null, stage: stage ?? null, problems };
  if (!version || stage === undefined || row.basePayMinor === null) return { ...base, input: null };
  const subjects: Record<KpiScope, string> = { person: employeeId, department: departmentId, company: rules.companyId };
  return {
    ...base,
    input: {
      format: 1,
      month: rules.month,
      currency: rules.currency,
      employeeId,
      cards: [{
        assignmentId,
        schemeVersionId: version.versionId,
        schemeHash: version.hash,
        basePayMinor: row.basePayMinor.toString(),
        stage: stage && { id: stage.id, fixedShare: stage.fixedShare, isShadow: stage.isShadow },
        values: version.measures.map(({ kpi, scope }) => kpiValue({ kpi, scope, subjectId: subjects[scope], kpiId: rules.kpiIdByCode.get(kpi) }, values)),
      }],
    },
  };
}

function kpiValue({ kpi, scope, subjectId, kpiId }: Pick<KpiValue, 'kpi' | 'scope' | 'subjectId'> & { kpiId: string | undefined }, { plans, facts }: Values): KpiValue {
  const plan = plans.get(`${kpiId} ${subjectId}`);
  const fact = facts.get(`${kpiId} ${subjectId}`);
  return {
    kpi,
    scope,
    subjectId,
    plan: plan ? { value: plan.value, ref: plan.ref } : null,
    fact: fact ? { value: fact.value, ref: fact.ref, source: fact.source, recordedAt: fact.recordedAt.toISOString() } : null,
  };
}

function byCell<Value extends { kpiId: string; subjectId: string }>(values: readonly Value[]): Map<string, Value> {
  return new Map(values.map((value) => [`${value.kpiId} ${value.subjectId}`, value]));
}
