import { randomUUID } from 'node:crypto';
import { inCompany, type Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { makeActor } from '../actor';
import { hashToken } from '../token';
import type { InvitationLink } from './invitation-input';
import { readInvitation } from './read-invitation';

/**
 * Uses an invitation up and makes the membership, in one transaction whose winner is the one that marks the row
 * first. `account` answers whose membership it will be. Errors: invitationInvalid.
 */
export async function redeemInvitation(
  link: InvitationLink,
  account: (db: Db, invitation: { email: string; name: string }) => Promise<string>,
  now = new Date(),
): Promise<{ companySlug: string }> {
  const { companyId } = link;
  const { name, companySlug } = await readInvitation(link, now);
  const membershipId = randomUUID();
  const newcomer = makeActor({
    kind: 'user', companyId, companySlug, userId: null, membershipId, displayName: name, roles: [], employeeId: null, managedDepartments: [],
  });
  await inCompany(newcomer, async ({ db, audit }) => {
    const [won] = await db.invitation.updateManyAndReturn({
      where: { companyId, tokenHash: hashToken(link.token), acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
      data: { acceptedAt: now },
    });
    if (!won) throw new AppError('invitationInvalid');
    const userId = await account(db, won);
    const { roles, employeeId, managedDepartmentId, managedDepartmentSeesPay: seesPay } = won;
    await db.membership.create({ data: { companyId, id: membershipId, userId, name: won.name, roles, employeeId } });
    if (managedDepartmentId) await db.managedDepartment.create({ data: { companyId, membershipId, departmentId: managedDepartmentId, seesPay } });
    await audit({
      action: 'invitation.accept',
      subjectType: 'invitation',
      subjectId: won.id,
      after: { membershipId, roles, employeeId, managedDepartmentId, seesPay },
    });
  }).catch((error: unknown) => {
    // The address or the employee got a login meanwhile: the invitation no longer fits, and nothing was changed.
    throw error instanceof AppError && error.code === 'conflict' ? new AppError('invitationInvalid', { cause: error }) : error;
  });
  return { companySlug };
}
