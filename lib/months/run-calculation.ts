import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompany } from '@/lib/db/in-company';
import { enqueue } from '@/lib/jobs/enqueue';
import { queues } from '@/lib/jobs/queues';
import { beginRun } from './begin-run';
import { calculateBatch, type RunProgress } from './calculate-batch';
import type { Law } from './compute-person';
import { finishRun } from './finish-run';

/** How long one job works before it hands on to the next: short enough that a dead worker's slice is soon missed. */
const sliceMs = 8_000;

export interface RunOptions {
  /** People computed and stored in one transaction. */
  batchSize?: number;
  sliceMs?: number;
  law?: Law;
}

/**
 * The job: computes people batch by batch until the run is done, cancelled or the slice is over; then the next job
 * goes on where this one stopped. May be called again at any time (a retry, a second worker): a batch is stored with
 * the progress in one transaction, and only by whoever still stands where the run stands.
 */
export async function runCalculation(actor: Actor, { runId }: { runId: string }, options: RunOptions = {}): Promise<{ isDone: boolean }> {
  authorize(actor, 'months.calculate');
  const begun = await beginRun(actor, runId);
  if (!begun) return { isDone: true };
  const deadline = Date.now() + (options.sliceMs ?? sliceMs);
  let progress: RunProgress = begun;
  while (progress.done < progress.total) {
    if (Date.now() > deadline) {
      await inCompany(actor, async ({ connection }) => enqueue(await connection(), queues.calculation, { companyId: actor.companyId, runId }));
      return { isDone: false };
    }
    const next = await calculateBatch(actor, progress, options);
    if (!next) return { isDone: true };
    progress = next;
  }
  await finishRun(actor, runId);
  return { isDone: true };
}
