import { Prisma } from '@/lib/db/generated/client';

/**
 * A subquery (employee_id, department_id, position): everybody who works on any day of the month (`YYYY-MM`), at their
 * last place in it. Whoever leaves on the 15th still has results to enter.
 */
export function placementsIn(month: string): Prisma.Sql {
  const { firstDay, lastDay } = daysOf(month);
  return Prisma.sql`(
    SELECT DISTINCT ON (held.employee_id) held.employee_id, held.department_id, held.position FROM (
      SELECT p.employee_id, p.department_id, p.position, ${firstDay}::date AS since FROM placements_on(${firstDay}::date) p
      UNION ALL
      SELECT p.employee_id, p.department_id, p.position, p.from_date FROM placements p
      WHERE p.company_id = (SELECT app_company_id()) AND p.is_active AND p.from_date > ${firstDay}::date AND p.from_date <= ${lastDay}::date) held
    ORDER BY held.employee_id, held.since DESC)`;
}

function daysOf(month: string): { firstDay: string; lastDay: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return { firstDay: `${month}-01`, lastDay: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
}
