import { Prisma } from '@/lib/db/generated/client';
import type { Db } from '@/lib/db/in-company';
import { addMonths } from '@/lib/format/month';
import { cardsInMonth } from './cards-in-month';
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
 * A subquery of employee ids. A card is compared with the snapshot of the run that computed it: a fact, plan or
 * indicator recorded after it; other days, pay, version, stage, department or position now in force than in the result;
 * a result without a card or a card without a result. Some turn out the same when recalculated; none is missed.
 */
function changedPeople({ companyId, month, revision }: ChangedPeople): Prisma.Sql {
  const company = Prisma.sql`${companyId}::uuid`;
  return Prisma.sql`(
    WITH base AS (
      SELECT coalesce(max(snapshot_at), '-infinity') AS at FROM calculation_runs
      WHERE company_id = ${company} AND month = ${month} AND revision = ${revision} AND status = 'done' AND kind IN ('full', 'changed')),
    cards AS MATERIALIZED (SELECT * FROM ${cardsInMonth({ companyId, month })} everybody),
    troubled AS (
      SELECT DISTINCT employee_id FROM month_problems
      WHERE company_id = ${company} AND month = ${month} AND revision = ${revision} AND employee_id IS NOT NULL),
    versions AS MATERIALIZED (
      SELECT DISTINCT ON (scheme_id) scheme_id, id, document FROM scheme_versions
      WHERE company_id = ${company} AND status = 'published' AND from_month <= ${month} ORDER BY scheme_id, from_month DESC),
    stages AS (
      SELECT DISTINCT ON (rollout_id) rollout_id, fixed_share, is_shadow, recorded_at FROM rollout_stages
      WHERE company_id = ${company} AND from_month <= ${month} ORDER BY rollout_id, from_month DESC),
    seen AS MATERIALIZED (
      SELECT p.employee_id, p.assignment_id, p.department_id, p.position, p.scheme_version_id, p.fixed_share, p.is_shadow, r.snapshot_at AS at,
        substring(p.input FROM '"basePayMinor":"(-?[0-9]+)"') AS base_pay, substring(p.input FROM '"spans":(\\[[^]]*\\])')::jsonb AS spans
      FROM payouts p JOIN calculation_runs r ON r.company_id = p.company_id AND r.id = p.run_id
      WHERE p.company_id = ${company} AND p.month = ${month} AND p.revision = ${revision}),
    months_read AS (
      SELECT ${month}::text AS month UNION
      SELECT month FROM months WHERE company_id = ${company} AND month >= ${addMonths(month, -13)} AND month < ${month}
        AND EXISTS (SELECT FROM versions WHERE document::text ~ '"window"|"growth"|"baseline"')),
    entered AS (
      SELECT scope, subject_id, max(recorded_at) AS at FROM (
        SELECT scope, subject_id, recorded_at FROM facts WHERE company_id = ${company} AND month IN (SELECT month FROM months_read)
        UNION ALL SELECT scope, subject_id, recorded_at FROM plans WHERE company_id = ${company} AND month IN (SELECT month FROM months_read)) every_value
      WHERE recorded_at > least((SELECT at FROM base), (SELECT min(at) FROM seen)) GROUP BY scope, subject_id),
    everyones AS MATERIALIZED (SELECT max(at) AS at FROM entered WHERE scope = 'company'),
    indicators AS (
      SELECT v.id AS version_id, max(k.changed_at) AS at FROM versions v
      JOIN kpis k ON k.company_id = ${company} AND (position('"' || k.code || '"' IN v.document::text) > 0
        OR EXISTS (SELECT FROM kpis derived WHERE derived.company_id = ${company} AND position(k.code IN derived.formula) > 0)) GROUP BY v.id)
    SELECT cards.employee_id FROM cards
    LEFT JOIN seen USING (employee_id, assignment_id)
    LEFT JOIN troubled USING (employee_id)
    LEFT JOIN versions ON versions.scheme_id = cards.scheme_id
    LEFT JOIN stages ON stages.rollout_id = cards.rollout_id
    LEFT JOIN indicators ON indicators.version_id = versions.id
    LEFT JOIN entered own ON own.scope = 'person' AND own.subject_id = cards.employee_id
    LEFT JOIN entered theirs ON theirs.scope = 'department' AND theirs.subject_id = cards.department_id
    CROSS JOIN everyones
    WHERE greatest(own.at, theirs.at, everyones.at, indicators.at, stages.recorded_at) > coalesce(seen.at, (SELECT at FROM base))
      OR (seen.employee_id IS NULL AND troubled.employee_id IS NULL)
      OR (seen.employee_id IS NOT NULL AND (
        seen.department_id <> cards.department_id OR seen.position <> cards.position
        OR seen.base_pay IS DISTINCT FROM cards.base_pay_minor::text OR seen.spans IS DISTINCT FROM cards.spans
        OR seen.scheme_version_id IS DISTINCT FROM versions.id OR seen.fixed_share IS DISTINCT FROM stages.fixed_share
        OR (stages.is_shadow IS NOT NULL AND seen.is_shadow <> stages.is_shadow)))
      OR (seen.employee_id IS NULL AND versions.id IS NOT NULL AND cards.base_pay_minor IS NOT NULL AND NOT cards.lacks_pay
        AND (cards.rollout_id IS NULL OR stages.rollout_id IS NOT NULL) AND NOT EXISTS (
          SELECT FROM month_problems m WHERE m.company_id = ${company} AND m.month = ${month} AND m.revision = ${revision}
            AND m.employee_id = cards.employee_id AND m.code IN ('calculation-failed', 'calendar-missing', 'month-before-open', 'undivided-line')))
    UNION
    SELECT seen.employee_id FROM seen LEFT JOIN cards USING (employee_id, assignment_id) WHERE cards.employee_id IS NULL
    UNION
    SELECT troubled.employee_id FROM troubled WHERE NOT EXISTS (SELECT FROM cards WHERE cards.employee_id = troubled.employee_id))`;
}
