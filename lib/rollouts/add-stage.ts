import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { findRollout } from './find-rollout';
import { holdStages } from './hold-stages';
import type { AddStageInput } from './rollout-input';

/** Adds a stage that begins in a month nobody has been paid for yet. Errors: notFound, invalid (fromMonth). */
export async function addStage(actor: Actor, { rolloutId, fromMonth, fixedShare, isShadow, holdsHarmless = false }: AddStageInput): Promise<void> {
  authorize(actor, 'rollouts.edit');
  return inCompany(actor, async ({ db, audit }) => {
    const rollout = await findRollout(db, rolloutId);
    await holdStages(db, [fromMonth]);
    const { count } = await db.rolloutStage.createMany({
      data: [{ companyId: actor.companyId, rolloutId: rollout.id, fromMonth, fixedShare, isShadow, holdsHarmless }],
      skipDuplicates: true,
    });
    if (count === 0) throw new AppError('invalid', { fields: { fromMonth: 'stageTaken' } });
    await audit({ action: 'rollout.addStage', subjectType: 'rollout', subjectId: rollout.id, after: { fromMonth, fixedShare, isShadow, holdsHarmless } });
  });
}
