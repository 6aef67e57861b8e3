import { inCompany } from '@/lib/db/in-company';
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
 * Makes a single-use link for one person; only its hash is kept, so it can be shown this once. An earlier open
 * invitation to the same address stops working. Errors: forbidden, invalid (fields email, roles, employeeId, managedDepartmentId).
 */
export async function inviteMember(actor: Actor, wish: InviteMemberInput, now = new Date()): Promise<MadeInvitation> {
  authorize(actor, 'members.edit');
  if (wish.roles.includes('owner') && !may(actor, 'owners.edit')) throw new AppError('invalid', { fields: { roles: 'ownerOnly' } });
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  const { companyId } = actor;
  await inCompany(actor, async ({ db, audit }) => {
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
  });
  return { path: paths.invitation(companyId, token), expiresAt: expiresAt.toISOString() };
}
