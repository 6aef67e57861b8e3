import { Prisma } from '@/lib/db/generated/client';
import { daysOf, type PeopleInMonth } from './people-in-month';

/**
 * A subquery: one row per person and assignment in force on any day of the month that they worked, with the last place
 * and pay term of those days. `spans` (jsonb, as the law's input holds them) tells the days, cut where the pay changes;
 * null where they are the whole month at one pay. `lacks_pay`: a day without a pay term. Days without a scheme are in no row.
 */
export function cardsInMonth({ companyId, month, employeeIds }: PeopleInMonth): Prisma.Sql {
  const { first, last } = daysOf(month);
  const mine = Prisma.sql`company_id = ${companyId}::uuid ${employeeIds ? Prisma.sql`AND employee_id = ANY (${[...employeeIds]}::uuid[])` : Prisma.empty}`;
  return Prisma.sql`(
    WITH placed AS (
      SELECT employee_id, department_id, "position", greatest(from_date, ${first}::date) AS d1, least(next_from - 1, ${last}::date) AS d2
      FROM (SELECT *, lead(from_date) OVER (PARTITION BY employee_id ORDER BY from_date) AS next_from FROM placements WHERE ${mine}) dated
      WHERE is_active AND from_date <= ${last}::date AND (next_from IS NULL OR next_from > ${first}::date)),
    terms AS (
      SELECT employee_id, base_pay_minor, from_date AS d1, coalesce(lead(from_date) OVER (PARTITION BY employee_id ORDER BY from_date) - 1, 'infinity') AS d2
      FROM pay_terms WHERE ${mine}),
    held AS (
      SELECT employee_id, id AS assignment_id, scheme_id, rollout_id, began AS d1,
        coalesce(lead(began) OVER (PARTITION BY employee_id ORDER BY began) - 1, 'infinity') AS d2
      FROM (SELECT *, (from_month || '-01')::date + from_day - 1 AS began FROM scheme_assignments WHERE ${mine} AND from_month <= ${month}) dated),
    covered AS (
      SELECT p.employee_id, p.department_id, p.position, h.assignment_id, h.scheme_id, h.rollout_id, greatest(p.d1, h.d1) AS d1, least(p.d2, h.d2) AS d2
      FROM placed p JOIN held h ON h.employee_id = p.employee_id AND h.d1 <= p.d2 AND h.d2 >= p.d1
      WHERE h.scheme_id IS NOT NULL),
    paid AS (
      SELECT c.employee_id, c.assignment_id, c.department_id, c.position, t.base_pay_minor,
        greatest(c.d1, t.d1) AS d1, least(c.d2, t.d2) AS d2,
        min(t.base_pay_minor) OVER card <> max(t.base_pay_minor) OVER card AS changes
      FROM covered c JOIN terms t ON t.employee_id = c.employee_id AND t.d1 <= c.d2 AND t.d2 >= c.d1
      WINDOW card AS (PARTITION BY c.employee_id, c.assignment_id)),
    spans AS (
      SELECT employee_id, assignment_id, sum(d2 - d1 + 1) AS days, bool_or(changes) AS changes,
        (array_agg(base_pay_minor ORDER BY d1 DESC))[1] AS base_pay_minor,
        jsonb_agg(jsonb_strip_nulls(jsonb_build_object('from', to_char(d1, 'YYYY-MM-DD'), 'to', to_char(d2, 'YYYY-MM-DD'), 'fte', '1',
          'basePayMinor', CASE WHEN changes THEN base_pay_minor::text END)) ORDER BY d1) AS spans
      FROM paid GROUP BY employee_id, assignment_id),
    cards AS (
      SELECT employee_id, assignment_id, scheme_id, rollout_id, sum(d2 - d1 + 1) AS days,
        (array_agg(department_id ORDER BY d1 DESC))[1] AS department_id, (array_agg("position" ORDER BY d1 DESC))[1] AS "position"
      FROM covered GROUP BY employee_id, assignment_id, scheme_id, rollout_id)
    SELECT c.employee_id, c.assignment_id, c.scheme_id, c.rollout_id, c.department_id, c.position, s.base_pay_minor,
      s.days IS DISTINCT FROM c.days AS lacks_pay,
      CASE WHEN s.changes OR s.days < ${Number(last.slice(8))} THEN s.spans END AS spans
    FROM cards c LEFT JOIN spans s USING (employee_id, assignment_id))`;
}
