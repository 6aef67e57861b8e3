import type { Actor } from '@/lib/auth/actor';
import { Prisma } from '@/lib/db/generated/client';
import { departmentInReach } from '@/lib/plans/subjects-in-reach';
import { placementsIn } from '@/lib/plans/placements-in';

interface PeopleFilter {
  month: string;
  departmentId: string | null;
  search?: string;
}

/** A subquery (id, number, name, department_id): the people placed in the month whom the actor may see the values of. */
export function monthPeople(actor: Actor, { month, departmentId, search = '' }: PeopleFilter): Prisma.Sql {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return Prisma.sql`(
    SELECT e.id, e.number, e.name, p.department_id
    FROM ${placementsIn(month)} p
    JOIN employees e ON e.company_id = ${actor.companyId}::uuid AND e.id = p.employee_id
    WHERE ${departmentInReach(actor, Prisma.raw('p.department_id'), { permission: 'values.see', departmentId })}
      AND ${search === '' ? Prisma.sql`true` : Prisma.sql`(e.name ILIKE ${pattern} OR e.number ILIKE ${pattern})`})`;
}
