import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { findRollout } from './find-rollout';
import { findStage } from './find-stage';
import { holdStages } from './hold-stages';
import type { ChangeStageInput } from './rollout-input';

/**
 * Changes a stage that no closed or approved month has used, and keeps it in months that can still be paid.
 * Errors: notFound, changedByOther, invalid (fromMonth).
 */
export async function changeStage(actor: Actor, { rolloutId, stageId, was, ...after }: ChangeStageInput): Promise<void> {
  authorize(actor, 'rollouts.edit');
  return inCompany(actor, async ({ db, audit }) => {
    const rollout = await findRollout(db, rolloutId);
    const stage = await findStage(db, { rolloutId: rollout.id, stageId });
    await holdStages(db, [stage.fromMonth, after.fromMonth]);
    const { count } = await db.rolloutStage.updateMany({
      where: { id: stage.id, fromMonth: was.fromMonth, fixedShare: was.fixedShare, isShadow: was.isShadow, holdsHarmless: was.holdsHarmless ?? false },
      data: { fromMonth: stage.fromMonth, fixedShare: after.fixedShare, isShadow: after.isShadow, holdsHarmless: after.holdsHarmless ?? false, recordedAt: new Date() },
    });
    if (count === 0) throw new AppError('changedByOther');
    if (after.fromMonth !== stage.fromMonth) {
      const taken = await db.rolloutStage.findFirst({ where: { rolloutId: rollout.id, fromMonth: after.fromMonth } });
      if (taken) throw new AppError('invalid', { fields: { fromMonth: 'stageTaken' } });
      await db.rolloutStage.updateMany({ where: { id: stage.id }, data: { fromMonth: after.fromMonth } });
    }
    await audit({ action: 'rollout.changeStage', subjectType: 'rollout', subjectId: rollout.id, before: was, after });
  });
}
