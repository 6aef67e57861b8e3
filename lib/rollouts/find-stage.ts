import { z } from 'zod';
import { AppError } from '@/lib/errors';
import type { RolloutStage } from '@/lib/db/generated/client';
import type { Db } from '@/lib/db/in-company';

/** One stage of one rollout. Errors: notFound, also for a stage of another rollout and a text that is no id. */
export async function findStage(db: Db, { rolloutId, stageId }: { rolloutId: string; stageId: string }): Promise<RolloutStage> {
  const stage = z.guid().safeParse(stageId).success ? await db.rolloutStage.findFirst({ where: { id: stageId, rolloutId } }) : null;
  if (!stage) throw new AppError('notFound');
  return stage;
}
