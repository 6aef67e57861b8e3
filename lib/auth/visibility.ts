import { Prisma } from '@/lib/db/generated/client';
import type { Actor } from './actor';
import type { Permission } from './permissions';
import { permissions } from './permissions';

/** Whether a role other than department manager gives the permission, hence for the whole company. */
export function seesWholeCompany(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'system') return true;
  const roles: readonly string[] = permissions[permission].roles;
  return actor.roles.some((role) => role !== 'manager' && role !== 'employee' && roles.includes(role));
}

/** Departments an actor reaches as a manager, as SQL; `withPay` narrows to those where pay is granted. */
export function managedDepartments(actor: Actor, { withPay = false } = {}): Prisma.Sql {
  const ids = actor.managedDepartments.filter((row) => !withPay || row.seesPay).map((row) => row.departmentId);
  return Prisma.sql`(SELECT department_id FROM department_subtree(${ids}::uuid[]))`;
}

/**
 * The `where` fragment for departments under `permission`: the id column must lie in the actor's reach.
 * `column` is a trusted SQL name written in code, e.g. Prisma.raw('d.id').
 */
export function departmentVisible(actor: Actor, permission: Permission, column: Prisma.Sql): Prisma.Sql {
  if (seesWholeCompany(actor, permission)) return Prisma.sql`true`;
  return Prisma.sql`${column} IN ${managedDepartments(actor)}`;
}

/**
 * The `where` fragment for employees under `permission`, as of a day (`YYYY-MM-DD`): everybody, or those placed
 * in the departments the actor manages on that day. Own data has its own use cases.
 */
export function employeeVisible(actor: Actor, permission: Permission, column: Prisma.Sql, on: string): Prisma.Sql {
  if (seesWholeCompany(actor, permission)) return Prisma.sql`true`;
  return Prisma.sql`${column} IN (SELECT p.employee_id FROM placements_on(${on}::date) p WHERE p.department_id IN ${managedDepartments(actor)})`;
}

/** The same for pay: only departments where pay was granted, or the whole company by `pay.see`. */
export function payVisible(actor: Actor, column: Prisma.Sql, on: string): Prisma.Sql {
  if (seesWholeCompany(actor, 'pay.see')) return Prisma.sql`true`;
  return Prisma.sql`(${column} = ${actor.employeeId}::uuid OR ${column} IN (SELECT p.employee_id FROM placements_on(${on}::date) p WHERE p.department_id IN ${managedDepartments(actor, { withPay: true })}))`;
}
