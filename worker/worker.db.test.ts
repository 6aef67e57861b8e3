import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { hireSellers, plantShop, type Shop } from '@/lib/months/testing/plant-shop';
import { startCalculation } from '@/lib/months/start-calculation';

const root = fileURLToPath(new URL('..', import.meta.url));
const workers: ChildProcess[] = [];

function startWorker(): ChildProcess {
  const worker = spawn(process.execPath, ['--import', 'tsx', 'worker/main.ts'], { cwd: root, env: process.env, stdio: 'ignore' });
  workers.push(worker);
  return worker;
}

const ended = (worker: ChildProcess) => new Promise<number | null>((done) => worker.once('exit', (code) => done(code)));

async function progressOf({ companyId }: Shop, runId: string): Promise<{ status: string; done: number; total: number }> {
  const { rows } = await testDatabase().admin.query('SELECT status, done, total FROM calculation_runs WHERE company_id = $1 AND id = $2', [companyId, runId]);
  return rows[0] as { status: string; done: number; total: number };
}

const within = { timeout: 90_000, interval: 50 };

afterEach(() => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL');
});

// A worker is killed in the middle of a month: nobody is left half calculated, nobody twice, and nobody has to press anything.
it('takes up by itself what a killed worker left, and leaves quietly when asked', async () => {
  const shop = await plantShop();
  await hireSellers(shop, shop.fullMonth, 6_000);
  const { runId } = await startCalculation(shop.finance, { month: shop.fullMonth, kind: 'full' });
  const first = startWorker();
  await vi.waitFor(async () => expect((await progressOf(shop, runId)).done).toBeGreaterThan(0), within);
  first.kill('SIGKILL');
  await ended(first);
  const left = await progressOf(shop, runId);
  expect(left).toMatchObject({ status: 'running', total: 6_003 });
  expect(left.done).toBeLessThan(left.total);
  // The half minute that a dead worker's job is waited for has passed.
  await testDatabase().admin.query(`UPDATE pgboss.job SET started_on = started_on - interval '1 hour' WHERE state = 'active' AND data->>'runId' = $1`, [runId]);

  const second = startWorker();
  await vi.waitFor(async () => expect(await progressOf(shop, runId)).toEqual({ status: 'done', done: 6_003, total: 6_003 }), within);
  const { rows } = await testDatabase().admin.query('SELECT count(*)::int AS payouts, count(DISTINCT employee_id)::int AS people FROM payouts WHERE company_id = $1', [shop.companyId]);
  expect(rows).toEqual([{ payouts: 6_003, people: 6_003 }]);
  const { rows: jobs } = await testDatabase().admin.query(`SELECT data FROM pgboss.job WHERE data->>'runId' = $1`, [runId]);
  for (const { data } of jobs as { data: object }[]) expect(Object.keys(data).sort()).toEqual(['companyId', 'runId']);
  const leaving = ended(second);
  second.kill('SIGTERM');
  expect(await leaving).toBe(0);
}, 240_000);
