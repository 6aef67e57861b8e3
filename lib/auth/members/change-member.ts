import { inCompany, type Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { Actor } from '../actor';
import { authorize, may } from '../authorize';
import { loadMember } from './load-member';
import type { ChangeMemberInput } from './member-input';
import { memberStamp } from './member-stamp';
import { keepAnOwner } from './owner-guard';
import { requireChoices } from './require-choices';

/**
 * Sets a member's name, roles, employee and departments; it holds from their next request on. Errors: forbidden, notFound,
 * changedByOther, invalid (fields roles, employeeId, departments).
 */
export async function changeMember(actor: Actor, { membershipId, stamp, departments, ...wish }: ChangeMemberInput): Promise<void> {
  authorize(actor, 'members.edit');
  await inCompany(actor, async ({ db, audit }) => {
    const { companyId } = actor;
    // All owners are held before the member: two owners leaving at once take the same locks in the same order.
    if (!wish.roles.includes('owner')) await holdOwners(db, companyId);
    const member = await loadMember(db, actor, membershipId);
    if (memberStamp(member) !== stamp) throw new AppError('changedByOther');
    const wasOwner = member.roles.includes('owner');
    if (wish.roles.includes('owner') !== wasOwner && !may(actor, 'owners.edit')) throw new AppError('invalid', { fields: { roles: 'ownerOnly' } });
    if (wasOwner && !wish.roles.includes('owner') && !member.disabledAt) await keepAnOwner(db, { companyId, leavingId: membershipId });
    await requireChoices(db, { companyId, employeeId: wish.employeeId, membershipId, departmentIds: departments.map((row) => row.departmentId) });
    await db.membership.update({ where: { companyId_id: { companyId, id: membershipId } }, data: wish });
    await db.managedDepartment.deleteMany({ where: { companyId, membershipId } });
    await db.managedDepartment.createMany({ data: unique(departments).map((row) => ({ companyId, membershipId, ...row })) });
    const { id: _id, disabledAt: _disabledAt, managedDepartments, ...before } = member;
    await audit({
      action: 'member.change',
      subjectType: 'member',
      subjectId: membershipId,
      before: { ...before, departments: managedDepartments },
      after: { ...wish, departments: unique(departments) },
    });
  });
}

async function holdOwners(db: Db, companyId: string): Promise<void> {
  await db.$executeRaw`SELECT 1 FROM memberships WHERE company_id = ${companyId}::uuid AND 'owner' = ANY (roles) ORDER BY id FOR UPDATE`;
}

function unique(departments: ChangeMemberInput['departments']): ChangeMemberInput['departments'] {
  return [...new Map(departments.map((row) => [row.departmentId, row])).values()];
}
