import { asUser } from '@/lib/db/as-user';
import { makeActor, type Actor } from './actor';

/**
 * The person's place in the company of that address, read anew each time: roles, employee, departments they run.
 * Null when there is no such company, they are not in it, or their access was taken away, all alike.
 */
export function findActor(userId: string, companySlug: string): Promise<Actor | null> {
  return asUser(userId, async ({ db, enter }) => {
    const membership = await db.membership.findFirst({
      where: { userId, disabledAt: null, company: { slug: companySlug }, user: { disabledAt: null } },
      select: { companyId: true, id: true, name: true, roles: true, employeeId: true },
    });
    if (!membership) return null;
    const { companyId, id: membershipId } = membership;
    await enter(companyId);
    const managed = membership.roles.includes('manager')
      ? await db.managedDepartment.findMany({ where: { companyId, membershipId }, select: { departmentId: true, seesPay: true } })
      : [];
    return makeActor({
      kind: 'user',
      companyId,
      companySlug,
      userId,
      membershipId,
      displayName: membership.name,
      roles: membership.roles,
      employeeId: membership.employeeId,
      managedDepartments: managed,
    });
  });
}
