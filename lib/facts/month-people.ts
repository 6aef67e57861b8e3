import type { Actor } from '@/lib/auth/actor';
import { Prisma } from '@/lib/db/generated/client';
import { departmentInReach } from '@/lib/plans/subjects-in-reach';
import { placementsIn } from '@/lib/plans/placements-in';

interface PeopleFilter {
  month: string;
  departmentId: string | null;
  search?: string;
}

/**
 * A subquery (id, number, name, department_id, scheme_id): the people placed in the month whom the actor may see the
 * values of, with the scheme they are under; null when under none.
 */
export function monthPeople(actor: Actor, { month, departmentId, search = '' }: PeopleFilter): Prisma.Sql {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return Prisma.sql`(
    SELECT e.id, e.number, e.name, p.department_id, a.scheme_id
    FROM ${placementsIn(month)} p
    JOIN employees e ON e.company_id = ${actor.companyId}::uuid AND e.id = p.employee_id
    LEFT JOIN LATERAL (
      SELECT sa.scheme_id FROM scheme_assignments sa
      WHERE sa.company_id = e.company_id AND sa.employee_id = e.id AND sa.from_month <= ${month}
      ORDER BY sa.from_month DESC, sa.from_day DESC LIMIT 1) a ON true
    WHERE ${departmentInReach(actor, Prisma.raw('p.department_id'), { permission: 'values.see', departmentId })}
      AND ${search === '' ? Prisma.sql`true` : Prisma.sql`(e.name ILIKE ${pattern} OR e.number ILIKE ${pattern})`})`;
}
