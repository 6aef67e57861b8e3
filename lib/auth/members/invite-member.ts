import { inCompany } from '@/lib/db/in-company';
import type { Actor } from '../actor';
import { authorize } from '../authorize';
import { makeInvitation, type MadeInvitation } from './make-invitation';
import type { InviteMemberInput } from './member-input';

/**
 * Makes a single-use link for one person; only its hash is kept, so it can be shown this once. An earlier open
 * invitation to the same address stops working. Errors: forbidden, invalid (fields email, roles, employeeId, managedDepartmentId).
 */
export async function inviteMember(actor: Actor, wish: InviteMemberInput, now = new Date()): Promise<MadeInvitation> {
  authorize(actor, 'members.edit');
  return inCompany(actor, (books) => makeInvitation(books, actor, wish, now));
}
