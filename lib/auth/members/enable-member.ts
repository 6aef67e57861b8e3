import { inCompany } from '@/lib/db/in-company';
import type { Actor } from '../actor';
import { authorize } from '../authorize';
import { loadMember } from './load-member';

/** Opens the company to a disabled member again, with the roles they had. Errors: forbidden, notFound. */
export async function enableMember(actor: Actor, { membershipId }: { membershipId: string }): Promise<void> {
  authorize(actor, 'members.edit');
  await inCompany(actor, async ({ db, audit }) => {
    const member = await loadMember(db, actor, membershipId);
    if (!member.disabledAt) return;
    await db.membership.update({ where: { companyId_id: { companyId: actor.companyId, id: membershipId } }, data: { disabledAt: null } });
    await audit({ action: 'member.enable', subjectType: 'member', subjectId: membershipId, before: { isDisabled: true }, after: { isDisabled: false } });
  });
}
