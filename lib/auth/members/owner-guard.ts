import type { Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { Actor } from '../actor';
import { may } from '../authorize';

/**
 * Whether this actor may change the member at all: what owners are is the owners' matter, and nobody but an owner
 * widens their own access.
 */
export function mayChangeMember(actor: Actor, member: { id: string; roles: readonly string[] }): boolean {
  if (may(actor, 'owners.edit')) return true;
  return may(actor, 'members.edit') && !member.roles.includes('owner') && member.id !== actor.membershipId;
}

/** Holds all owners of the company and refuses to lose the last one. Errors: invalid (field `roles`). */
export async function keepAnOwner(db: Db, { companyId, leavingId }: { companyId: string; leavingId: string }): Promise<void> {
  const owners = await db.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM memberships m
    WHERE m.company_id = ${companyId}::uuid AND 'owner' = ANY (m.roles) AND m.disabled_at IS NULL
    ORDER BY m.id FOR UPDATE`;
  if (owners.length === 1 && owners[0]?.id === leavingId) throw new AppError('invalid', { fields: { roles: 'lastOwner' } });
}
