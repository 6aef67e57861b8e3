import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { Actor } from '../actor';
import { authorize } from '../authorize';

/** Makes an unused invitation worthless. Errors: forbidden, notFound (also when it was used or revoked before). */
export async function revokeInvitation(actor: Actor, { invitationId }: { invitationId: string }): Promise<void> {
  authorize(actor, 'members.edit');
  await inCompany(actor, async ({ db, audit }) => {
    const { count } = await db.invitation.updateMany({
      where: { companyId: actor.companyId, id: invitationId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count !== 1) throw new AppError('notFound');
    await audit({ action: 'invitation.revoke', subjectType: 'invitation', subjectId: invitationId });
  });
}
