import type { Db } from '@/lib/db/in-company';
import { withHashJoins } from '@/lib/months/with-hash-joins';
import type { PayrollLine } from './payroll-table';

export interface PayrollOf {
  companyId: string;
  month: string;
  revision: number;
}

/** Everything a month pays from here: its paid money lines, in the order of personnel numbers. One statement. */
export function loadPayrollLines(db: Db, { companyId, month, revision }: PayrollOf): Promise<PayrollLine[]> {
  return withHashJoins(db, () => db.$queryRaw<PayrollLine[]>`
    SELECT e.number, e.name, d.name AS department, l.name AS line, l.amount_minor AS "amountMinor"
    FROM payout_lines l
    JOIN payouts p USING (company_id, month, revision, employee_id, assignment_id)
    JOIN employees e ON e.company_id = l.company_id AND e.id = l.employee_id
    JOIN departments d ON d.company_id = p.company_id AND d.id = p.department_id
    WHERE l.company_id = ${companyId}::uuid AND l.month = ${month} AND l.revision = ${revision} AND l.effect = 'paid' AND l.unit = 'money'
    ORDER BY e.number, e.id, l.assignment_id, l.position`);
}

/** How many there are and their exact sum, minor units. */
export async function sumPayrollLines(db: Db, { companyId, month, revision }: PayrollOf): Promise<{ rowCount: number; paidMinor: string }> {
  const [sum] = await db.$queryRaw<{ rowCount: number; paidMinor: string }[]>`
    SELECT count(*)::int AS "rowCount", coalesce(sum(amount_minor), 0)::text AS "paidMinor" FROM payout_lines
    WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${revision} AND effect = 'paid' AND unit = 'money'`;
  return sum ?? { rowCount: 0, paidMinor: '0' };
}
