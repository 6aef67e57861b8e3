import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { computePerson } from './compute-person';
import { loadMonth } from './load-month';
import type { MonthRules } from './load-rules';
import type { RunOptions } from './run-calculation';
import { clearPayouts, storePayouts } from './store-payouts';

/** Where a run stands: the first `done` of its `total` people have their result. */
export interface RunProgress {
  runId: string;
  month: string;
  revision: number;
  done: number;
  total: number;
  rules: MonthRules;
}

/**
 * Computes and stores the next people of a run, with the progress, in one transaction. null when the run is no longer
 * where we left it: cancelled, or taken over by another worker.
 */
export function calculateBatch(actor: Actor, progress: RunProgress, { batchSize = 1_000, law }: RunOptions): Promise<RunProgress | null> {
  authorize(actor, 'months.calculate');
  const { companyId } = actor;
  const { runId, month, revision, done, rules } = progress;
  return inCompany(actor, async ({ db, connection }) => {
    // The month before the run: everybody takes these locks in this order.
    await db.$executeRaw`SELECT 1 FROM months WHERE company_id = ${companyId}::uuid AND month = ${month} FOR SHARE`;
    const [run] = await db.$queryRaw<{ batch: string[] }[]>`
      SELECT targets[${done + 1}:${done + batchSize}]::text[] AS batch FROM calculation_runs
      WHERE company_id = ${companyId}::uuid AND id = ${runId}::uuid AND status = 'running' AND done = ${done} FOR UPDATE`;
    if (!run) return null;
    const people = await loadMonth(db, rules, run.batch);
    const computed = people.map((person) => computePerson(person, rules.schemes, law));
    await clearPayouts(db, { companyId, month, revision }, run.batch);
    await storePayouts({ db, connection }, { companyId, month, revision, runId }, computed);
    const doneNow = done + run.batch.length;
    await db.calculationRun.update({ where: { companyId_id: { companyId, id: runId } }, data: { done: doneNow }, select: { id: true } });
    return { ...progress, done: doneNow };
  }, { timeoutMs: 60_000 });
}
