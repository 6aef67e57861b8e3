import { z } from 'zod';
import { AppError } from '@/lib/errors';
import type { Rollout } from '@/lib/db/generated/client';
import type { Db } from '@/lib/db/in-company';

/** One rollout by id, within the company of the transaction. Errors: notFound, also for a text that is no id. */
export async function findRollout(db: Db, rolloutId: string): Promise<Rollout> {
  const rollout = z.guid().safeParse(rolloutId).success ? await db.rollout.findFirst({ where: { id: rolloutId } }) : null;
  if (!rollout) throw new AppError('notFound');
  return rollout;
}
