import { Prisma } from '@/lib/db/generated/client';
import type { Db } from '@/lib/db/in-company';
import { peopleInMonth } from './people-in-month';
import { withHashJoins } from './with-hash-joins';

export interface ChangedPeople {
  companyId: string;
  month: string;
  revision: number;
}

/** Whose result in the books may no longer be what their inputs say, ordered by employee id. */
export async function loadChangedPeople(db: Db, month: ChangedPeople): Promise<string[]> {
  const rows = await withHashJoins(db, () =>
    db.$queryRaw<{ employeeId: string }[]>`SELECT employee_id AS "employeeId" FROM ${changedPeople(month)} changed ORDER BY employee_id`);
  return rows.map((row) => row.employeeId);
}

/** How many they are. */
export async function countChangedPeople(db: Db, month: ChangedPeople): Promise<number> {
  const [row] = await withHashJoins(db, () => db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM ${changedPeople(month)} changed`);
  return row?.count ?? 0;
}

/**
 * A subquery of employee ids. A person is compared with the snapshot of the run that computed them: a fact, plan or
 * indicator recorded after it; another pay, version, stage, assignment, department or position now in force than in
 * the result; a result without a person or a person without a result. Some turn out the same when recalculated; none is missed.
 */
function changedPeople({ companyId, month, revision }: ChangedPeople): Prisma.Sql {
  const company = Prisma.sql`${companyId}::uuid`;
  return Prisma.sql`(
    WITH base AS (
      SELECT coalesce(max(snapshot_at), '-infinity') AS at FROM calculation_runs
      WHERE company_id = ${company} AND month = ${month} AND revision = ${revision} AND status = 'done' AND kind IN ('full', 'changed')),
    people AS MATERIALIZED (SELECT * FROM ${peopleInMonth({ companyId, month })} everybody WHERE scheme_id IS NOT NULL),
    troubled AS (
      SELECT DISTINCT employee_id FROM month_problems
      WHERE company_id = ${company} AND month = ${month} AND revision = ${revision} AND employee_id IS NOT NULL),
    versions AS (
      SELECT DISTINCT ON (scheme_id) scheme_id, id, document FROM scheme_versions
      WHERE company_id = ${company} AND status = 'published' AND from_month <= ${month} ORDER BY scheme_id, from_month DESC),
    stages AS (
      SELECT DISTINCT ON (rollout_id) rollout_id, fixed_share, is_shadow FROM rollout_stages
      WHERE company_id = ${company} AND from_month <= ${month} ORDER BY rollout_id, from_month DESC),
    seen AS MATERIALIZED (
      SELECT p.employee_id, p.assignment_id, p.department_id, p.position, p.scheme_version_id, p.fixed_share, p.is_shadow, r.snapshot_at AS at,
        substring(p.input FROM '"basePayMinor":"(-?[0-9]+)"') AS base_pay
      FROM payouts p JOIN calculation_runs r ON r.company_id = p.company_id AND r.id = p.run_id
      WHERE p.company_id = ${company} AND p.month = ${month} AND p.revision = ${revision}),
    entered AS (
      SELECT scope, subject_id, max(recorded_at) AS at FROM (
        SELECT scope, subject_id, recorded_at FROM facts WHERE company_id = ${company} AND month = ${month}
        UNION ALL SELECT scope, subject_id, recorded_at FROM plans WHERE company_id = ${company} AND month = ${month}) every_value
      WHERE recorded_at > least((SELECT at FROM base), (SELECT min(at) FROM seen)) GROUP BY scope, subject_id),
    indicators AS (
      SELECT v.id AS version_id, max(k.changed_at) AS at FROM versions v
      JOIN kpis k ON k.company_id = ${company} AND position('"' || k.code || '"' IN v.document::text) > 0 GROUP BY v.id)
    SELECT people.employee_id FROM people
    LEFT JOIN seen USING (employee_id)
    LEFT JOIN troubled USING (employee_id)
    LEFT JOIN versions ON versions.scheme_id = people.scheme_id
    LEFT JOIN stages ON stages.rollout_id = people.rollout_id
    LEFT JOIN indicators ON indicators.version_id = versions.id
    LEFT JOIN entered own ON own.scope = 'person' AND own.subject_id = people.employee_id
    LEFT JOIN entered theirs ON theirs.scope = 'department' AND theirs.subject_id = people.department_id
    LEFT JOIN entered everyones ON everyones.scope = 'company'
    WHERE greatest(own.at, theirs.at, everyones.at, indicators.at) > coalesce(seen.at, (SELECT at FROM base))
      OR (seen.employee_id IS NULL AND troubled.employee_id IS NULL)
      OR (seen.employee_id IS NOT NULL AND (
        seen.assignment_id <> people.assignment_id OR seen.department_id <> people.department_id OR seen.position <> people.position
        OR seen.base_pay IS DISTINCT FROM people.base_pay_minor::text
        OR seen.scheme_version_id IS DISTINCT FROM versions.id OR seen.fixed_share IS DISTINCT FROM stages.fixed_share
        OR (stages.is_shadow IS NOT NULL AND seen.is_shadow <> stages.is_shadow)))
      OR (seen.employee_id IS NULL AND versions.id IS NOT NULL AND people.base_pay_minor IS NOT NULL
        AND (people.rollout_id IS NULL OR stages.rollout_id IS NOT NULL) AND NOT EXISTS (
          SELECT FROM month_problems m WHERE m.company_id = ${company} AND m.month = ${month} AND m.revision = ${revision}
            AND m.employee_id = people.employee_id AND m.code = 'calculation-failed'))
    UNION
    SELECT gone.employee_id FROM (SELECT employee_id FROM seen UNION SELECT employee_id FROM troubled) gone
    WHERE NOT EXISTS (SELECT FROM people WHERE people.employee_id = gone.employee_id))`;
}
