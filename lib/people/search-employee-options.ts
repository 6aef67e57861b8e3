import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { employeeVisible } from '@/lib/auth/visibility';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReading } from '@/lib/db/in-company';
import { companyDay } from './company-day';
import type { EmployeeOptionsInput } from './employee-options-input';
import { likePattern } from './like-pattern';
import type { EmployeeOption } from './options-view';

const rowsMax = 20;

/** The first twenty people whose name or number holds the text, among those the actor may see. Errors: forbidden. */
export async function searchEmployeeOptions(actor: Actor, { text }: EmployeeOptionsInput): Promise<EmployeeOption[]> {
  authorize(actor, 'people.see');
  return inCompanyReading(actor, async ({ db }) => {
    const { today } = await companyDay(db);
    return db.$queryRaw<EmployeeOption[]>`
      SELECT e.id, e.name, e.number, d.name AS department
      FROM employees e
      LEFT JOIN placements_on(${today}::date) p ON p.employee_id = e.id
      LEFT JOIN departments d ON d.id = p.department_id
      WHERE (e.name ILIKE ${likePattern(text)} OR e.number ILIKE ${likePattern(text)})
        AND ${employeeVisible(actor, 'people.see', Prisma.raw('e.id'), today)}
      ORDER BY e.name, e.id LIMIT ${rowsMax}`;
  });
}
