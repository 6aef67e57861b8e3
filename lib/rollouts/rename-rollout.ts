import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { findRollout } from './find-rollout';

/** Gives a rollout another name. Errors: notFound, invalid (name taken). */
export async function renameRollout(actor: Actor, { rolloutId, name }: { rolloutId: string; name: string }): Promise<void> {
  authorize(actor, 'rollouts.edit');
  return inCompany(actor, async ({ db, audit }) => {
    const rollout = await findRollout(db, rolloutId);
    const taken = await db.rollout.findFirst({ where: { name, id: { not: rollout.id } } });
    if (taken) throw new AppError('invalid', { fields: { name: 'taken' } });
    await db.rollout.updateMany({ where: { id: rollout.id }, data: { name } });
    await audit({ action: 'rollout.rename', subjectType: 'rollout', subjectId: rollout.id, before: { name: rollout.name }, after: { name } });
  });
}
