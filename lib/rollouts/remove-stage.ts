import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { findRollout } from './find-rollout';
import { findStage } from './find-stage';
import { holdStages } from './hold-stages';

/** Takes away a stage that no closed or approved month has used; the stage before it goes on. Errors: notFound, invalid (fromMonth). */
export async function removeStage(actor: Actor, { rolloutId, stageId }: { rolloutId: string; stageId: string }): Promise<void> {
  authorize(actor, 'rollouts.edit');
  return inCompany(actor, async ({ db, audit }) => {
    const rollout = await findRollout(db, rolloutId);
    const stage = await findStage(db, { rolloutId: rollout.id, stageId });
    await holdStages(db, [stage.fromMonth]);
    await db.rolloutStage.deleteMany({ where: { id: stage.id } });
    await audit({
      action: 'rollout.removeStage', subjectType: 'rollout', subjectId: rollout.id,
      before: { fromMonth: stage.fromMonth, fixedShare: stage.fixedShare.toFixed(), isShadow: stage.isShadow },
    });
  });
}
