import { inCompany } from '@/lib/db/in-company';
import type { Actor } from '../actor';
import { authorize } from '../authorize';
import { loadMember } from './load-member';
import { keepAnOwner } from './owner-guard';

/** Closes the company to a member from their next request on; what they did stays theirs. Errors: forbidden, notFound, invalid (last owner). */
export async function disableMember(actor: Actor, { membershipId }: { membershipId: string }): Promise<void> {
  authorize(actor, 'members.edit');
  await inCompany(actor, async ({ db, audit }) => {
    await keepAnOwner(db, { companyId: actor.companyId, leavingId: membershipId });
    const member = await loadMember(db, actor, membershipId);
    if (member.disabledAt) return;
    await db.membership.update({ where: { companyId_id: { companyId: actor.companyId, id: membershipId } }, data: { disabledAt: new Date() } });
    await audit({ action: 'member.disable', subjectType: 'member', subjectId: membershipId, before: { isDisabled: false }, after: { isDisabled: true } });
  });
}
