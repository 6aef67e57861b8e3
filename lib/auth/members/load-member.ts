import type { Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { Actor } from '../actor';
import { mayChangeMember } from './owner-guard';

/** The member to be changed, held until the transaction ends. Errors: notFound, forbidden when this actor may not touch them. */
export async function loadMember(db: Db, actor: Actor, membershipId: string) {
  await db.$executeRaw`SELECT 1 FROM memberships WHERE company_id = ${actor.companyId}::uuid AND id = ${membershipId}::uuid FOR UPDATE`;
  const member = await db.membership.findUnique({
    where: { companyId_id: { companyId: actor.companyId, id: membershipId } },
    select: {
      id: true,
      name: true,
      roles: true,
      employeeId: true,
      disabledAt: true,
      managedDepartments: { select: { departmentId: true, seesPay: true }, orderBy: { departmentId: 'asc' } },
    },
  });
  if (!member) throw new AppError('notFound');
  if (!mayChangeMember(actor, member)) throw new AppError('forbidden');
  return member;
}
