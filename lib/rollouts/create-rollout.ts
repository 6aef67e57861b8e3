import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';

/** Adds a rollout without stages. Errors: invalid (name taken). */
export async function createRollout(actor: Actor, { name }: { name: string }): Promise<{ rolloutId: string }> {
  authorize(actor, 'rollouts.edit');
  return inCompany(actor, async ({ db, audit }) => {
    const { count } = await db.rollout.createMany({ data: [{ companyId: actor.companyId, name }], skipDuplicates: true });
    if (count === 0) throw new AppError('invalid', { fields: { name: 'taken' } });
    const { id } = await db.rollout.findFirstOrThrow({ where: { name } });
    await audit({ action: 'rollout.create', subjectType: 'rollout', subjectId: id, after: { name } });
    return { rolloutId: id };
  });
}
