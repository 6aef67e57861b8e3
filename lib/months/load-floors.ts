import type { Db } from '@/lib/db/in-company';
import type { AssignedRow } from './load-month';
import type { MonthRules } from './load-rules';

/**
 * What people in a stage that holds them harmless got in all, paid and reference, in the last month closed before the
 * stage began; minor units by employee id. Whoever got nothing here before is not in the answer.
 */
export async function loadFloors(db: Db, rules: MonthRules, assigned: readonly Pick<AssignedRow, 'employeeId' | 'rolloutId'>[]): Promise<Map<string, string>> {
  const floors = new Map<string, string>();
  for (const [rolloutId, { holdsHarmless, fromMonth }] of rules.stages) {
    const people = assigned.filter((row) => row.rolloutId === rolloutId).map((row) => row.employeeId);
    if (!holdsHarmless || people.length === 0) continue;
    const rows = await db.$queryRaw<{ employeeId: string; gotMinor: string }[]>`
      SELECT DISTINCT ON (p.employee_id) p.employee_id AS "employeeId", sum(p.paid_minor + p.reference_minor)::text AS "gotMinor"
      FROM payouts p JOIN months m ON m.company_id = p.company_id AND m.month = p.month AND m.revision = p.revision AND m.status = 'closed'
      WHERE p.company_id = ${rules.companyId}::uuid AND p.month < ${fromMonth} AND p.status = 'ok' AND p.employee_id = ANY (${people}::uuid[])
      GROUP BY p.employee_id, p.month ORDER BY p.employee_id, p.month DESC`;
    for (const { employeeId, gotMinor } of rows) floors.set(employeeId, gotMinor);
  }
  return floors;
}
