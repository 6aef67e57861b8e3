import { Prisma } from '@/lib/db/generated/client';

export interface PeopleInMonth {
  companyId: string;
  month: string;
  /** Only these people; everybody without it. */
  employeeIds?: readonly string[];
}

/** The first and last civil day of a pay month. */
export function daysOf(month: string): { first: string; last: string } {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { first: `${month}-01`, last: `${month}-${String(length).padStart(2, '0')}` };
}

/**
 * A subquery, one row per person: everybody who worked in the month, by their latest place, pay term and assignment in
 * it. `scheme_id` and `base_pay_minor` may be null. What is paid, and for which days, is in `cardsInMonth`.
 */
export function peopleInMonth({ companyId, month, employeeIds }: PeopleInMonth): Prisma.Sql {
  const { first, last } = daysOf(month);
  const narrowed = employeeIds ? Prisma.sql`AND employee_id = ANY (${[...employeeIds]}::uuid[])` : Prisma.empty;
  return Prisma.sql`(
    SELECT p.employee_id, p.department_id, p.position, t.base_pay_minor, a.assignment_id, a.scheme_id, a.rollout_id
    FROM (
      SELECT DISTINCT ON (employee_id) employee_id, department_id, "position"
      FROM (SELECT employee_id, department_id, "position", is_active, from_date,
              lead(from_date) OVER (PARTITION BY employee_id ORDER BY from_date) AS next_from
            FROM placements WHERE company_id = ${companyId}::uuid ${narrowed}) dated
      WHERE is_active AND from_date <= ${last}::date AND (next_from IS NULL OR next_from > ${first}::date)
      ORDER BY employee_id, from_date DESC) p
    LEFT JOIN (
      SELECT DISTINCT ON (employee_id) employee_id, base_pay_minor
      FROM pay_terms WHERE company_id = ${companyId}::uuid AND from_date <= ${last}::date ${narrowed}
      ORDER BY employee_id, from_date DESC) t USING (employee_id)
    LEFT JOIN (
      SELECT DISTINCT ON (employee_id) employee_id, id AS assignment_id, scheme_id, rollout_id
      FROM scheme_assignments WHERE company_id = ${companyId}::uuid AND from_month <= ${month} ${narrowed}
      ORDER BY employee_id, from_month DESC, from_day DESC) a USING (employee_id))`;
}
