import type { Actor } from '@/lib/auth/actor';
import type { Permission } from '@/lib/auth/permissions';
import { departmentVisible, seesWholeCompany } from '@/lib/auth/visibility';
import { Prisma } from '@/lib/db/generated/client';
import type { ValueScope } from '@/lib/db/generated/enums';
import { placementsIn } from './placements-in';

export interface Reach {
  permission: Permission;
  /** `YYYY-MM`: people are seen where they work in it. */
  month: string;
  scope: ValueScope;
  /** Only this department with all below it. */
  departmentId?: string | null;
}

/** A subquery of ids: the people placed in the month, departments or the company that the actor reaches under a permission. */
export function subjectsInReach(actor: Actor, { permission, month, scope, departmentId = null }: Reach): Prisma.Sql {
  const inDepartment = (column: Prisma.Sql) => departmentInReach(actor, column, { permission, departmentId });
  switch (scope) {
    case 'person':
      return Prisma.sql`(SELECT p.employee_id AS id FROM ${placementsIn(month)} p WHERE ${inDepartment(Prisma.raw('p.department_id'))})`;
    case 'department':
      return Prisma.sql`(SELECT d.id FROM departments d WHERE ${inDepartment(Prisma.raw('d.id'))})`;
    case 'company':
      return Prisma.sql`(SELECT ${actor.companyId}::uuid AS id WHERE ${seesWholeCompany(actor, permission)})`;
  }
}

/** The condition on a department column: within the actor's reach, and in the chosen department's tree if one is chosen. */
export function departmentInReach(actor: Actor, column: Prisma.Sql, { permission, departmentId = null }: Pick<Reach, 'permission' | 'departmentId'>): Prisma.Sql {
  const chosen = departmentId ? Prisma.sql`${column} IN (SELECT department_id FROM department_subtree(${[departmentId]}::uuid[]))` : Prisma.sql`true`;
  return Prisma.sql`(${departmentVisible(actor, permission, column)} AND ${chosen})`;
}
