import PgBoss from 'pg-boss';
import { z } from 'zod';
import { systemActor } from '@/lib/auth/system-actor';
import { env } from '@/lib/env';
import { queues, queueSchema } from '@/lib/jobs/queues';
import { log } from '@/lib/log';
import { failCalculation } from '@/lib/months/fail-calculation';
import { runCalculation } from '@/lib/months/run-calculation';

const calculationJob = z.object({ companyId: z.uuid(), runId: z.uuid() });
/** Two at a time: a small company does not wait behind the slices of a large one. */
const workersPerQueue = 2;

const boss = new PgBoss({
  connectionString: env().RUNTIME_DATABASE_URL,
  schema: queueSchema,
  max: 4,
  migrate: false,
  schedule: false,
  // How soon a dead worker's job is noticed, once it has expired.
  maintenanceIntervalSeconds: 5,
});
boss.on('error', (error) => log.error({ err: { type: error.name, message: error.message } }, 'queue error'));

await boss.start();
for (let each = 0; each < workersPerQueue; each += 1) {
  await take(queues.calculation, 'calculation', runCalculation);
}
await take(queues.abandonedCalculation, 'abandoned calculation', failCalculation);
log.info('worker ready');

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void leave());

/** Takes the jobs of a queue: enters the company by the payload's ids, as Premia itself. */
async function take(queue: string, reason: string, useCase: (actor: Awaited<ReturnType<typeof systemActor>>, input: { runId: string }) => Promise<unknown>): Promise<void> {
  await boss.work(queue, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async ([job]) => {
    const { companyId, runId } = calculationJob.parse(job?.data);
    try {
      await useCase(await systemActor(companyId, reason), { runId });
    } catch (error) {
      log.error({ queue, companyId, runId, err: { type: error instanceof Error ? error.name : typeof error, stack: error instanceof Error ? error.stack : undefined } }, 'job failed');
      throw new Error('The job failed; the log says why'); // what pg-boss stores must not carry values
    }
  });
}

let isLeaving = false;
async function leave(): Promise<void> {
  if (isLeaving) return;
  isLeaving = true;
  // A slice lasts seconds: let it end; a job cut off here is taken up by the next worker.
  await boss.stop({ graceful: true, timeout: 20_000 });
  process.exit(0);
}
