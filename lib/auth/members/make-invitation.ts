import type { Books } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { paths } from '@/lib/paths';
import type { Actor } from '../actor';
import { authorize, may } from '../authorize';
import { hashToken, makeToken } from '../token';
import type { InviteMemberInput } from './member-input';
import { requireChoices } from './require-choices';

export const invitationDays = 7;

/** What is shown once: the path to hand to the invited person, and until when it works. */
export interface MadeInvitation {
  path: string;
  expiresAt: string;
}

/**
 * The invitation of `inviteMember` inside a transaction that has more to do: an employee and their login come together
 * or not at all. Errors: forbidden, invalid (fields email, roles, employeeId, managedDepartmentId).
 */
export async function makeInvitation({ db, audit }: Pick<Books, 'db' | 'audit'>, actor: Actor, wish: InviteMemberInput, now: Date): Promise<MadeInvitation> {
  authorize(actor, 'members.edit');
  if (wish.roles.includes('owner') && !may(actor, 'owners.edit')) throw new AppError('invalid', { fields: { roles: 'ownerOnly' } });
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  const { companyId } = actor;
  const member = await db.membership.findFirst({ where: { companyId, user: { email: wish.email } }, select: { id: true } });
  if (member) throw new AppError('invalid', { fields: { email: 'alreadyMember' } });
  await requireChoices(db, { companyId, employeeId: wish.employeeId, departmentIds: wish.managedDepartmentId ? [wish.managedDepartmentId] : [] });
  await db.invitation.updateMany({ where: { companyId, email: wish.email, acceptedAt: null, revokedAt: null }, data: { revokedAt: now } });
  const { id } = await db.invitation.create({
    data: {
      companyId,
      email: wish.email,
      name: wish.name,
      roles: wish.roles,
      employeeId: wish.employeeId,
      managedDepartmentId: wish.managedDepartmentId,
      managedDepartmentSeesPay: wish.managedDepartmentId !== null && wish.seesPay,
      tokenHash: hashToken(token),
      expiresAt,
      createdBy: actor.membershipId,
    },
    select: { id: true },
  });
  const { email: _email, ...said } = wish;
  await audit({ action: 'invitation.create', subjectType: 'invitation', subjectId: id, after: said });
  return { path: paths.invitation(companyId, token), expiresAt: expiresAt.toISOString() };
}
