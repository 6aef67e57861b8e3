import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { calculateTold } from '@/lib/kpi';
import { cancelCalculation } from './cancel-calculation';
import { failCalculation } from './fail-calculation';
import { runCalculation } from './run-calculation';
import { startCalculation } from './start-calculation';
import { calculate, enterFact, plantShop, type Shop } from './testing/plant-shop';

async function payoutsOf({ companyId }: Shop, month: string) {
  const { rows } = await testDatabase().admin.query(
    `SELECT e.name, p.status, p.paid_minor, p.reference_minor, p.index_value, p.hash, p.run_id FROM payouts p
     JOIN employees e ON e.company_id = p.company_id AND e.id = p.employee_id
     WHERE p.company_id = $1 AND p.month = $2 ORDER BY e.number`, [companyId, month]);
  return rows as { name: string; status: string; paid_minor: string; reference_minor: string; index_value: string | null; hash: string; run_id: string }[];
}

async function runOf({ companyId }: Shop, runId: string) {
  const { rows } = await testDatabase().admin.query('SELECT status, done, total, problem_count FROM calculation_runs WHERE company_id = $1 AND id = $2', [companyId, runId]);
  return rows[0] as { status: string; done: number; total: number; problem_count: number };
}

describe('a calculation', () => {
  it('pays the sources’ own numbers: 833.00, 29 000, 480', async () => {
    const shop = await plantShop();
    const runId = await calculate(shop, shop.fullMonth);
    expect(await payoutsOf(shop, shop.fullMonth)).toMatchObject([
      { name: 'Mira Holt', status: 'ok', index_value: '1.1375', reference_minor: '56000', paid_minor: '27300' },
      { name: 'Tobias Kern', status: 'ok', reference_minor: '700000', paid_minor: '2200000' },
      { name: 'Lena Ash', status: 'ok', reference_minor: '3000000', paid_minor: '48000' },
    ]);
    expect(await runOf(shop, runId)).toMatchObject({ status: 'done', done: 3, total: 3, problem_count: 0 });
  });

  it('names a missing fact as a problem of its person and calculates the others', async () => {
    const shop = await plantShop();
    const runId = await calculate(shop, shop.openMonth);
    const payouts = await payoutsOf(shop, shop.openMonth);
    expect(payouts.map(({ name, status, paid_minor }) => [name, status, paid_minor])).toEqual([
      ['Mira Holt', 'ok', '27288'], ['Tobias Kern', 'ok', '2200000'], ['Lena Ash', 'problem', '0'],
    ]);
    const { rows } = await testDatabase().admin.query('SELECT code, kpi_code FROM month_problems WHERE company_id = $1', [shop.companyId]);
    expect(rows).toEqual([{ code: 'missing-fact', kpi_code: 'blenders_sold' }]);
    expect(await runOf(shop, runId)).toMatchObject({ problem_count: 1 });

    await enterFact(shop, { month: shop.openMonth, kpi: 'blenders_sold', employee: 'seller', value: '9' });
    const retried = await calculate(shop, shop.openMonth, 'failed');
    expect(await runOf(shop, retried)).toMatchObject({ status: 'done', total: 1, problem_count: 0 });
    expect((await payoutsOf(shop, shop.openMonth))[2]).toMatchObject({ status: 'ok', paid_minor: '48000' });
  });

  it('stops at nobody: a person whose calculation breaks is named, the rest are paid', async () => {
    const shop = await plantShop();
    const broken = shop.ids.employee.get('sales-manager')!;
    const runId = await calculate(shop, shop.fullMonth, 'full', {
      law: (input, schemes) => {
        if (input.employeeId === broken) throw new Error('planted');
        return calculateTold(input, schemes);
      },
    });
    expect(await runOf(shop, runId)).toMatchObject({ status: 'done', total: 3, problem_count: 1 });
    expect((await payoutsOf(shop, shop.fullMonth)).map((row) => row.name)).toEqual(['Mira Holt', 'Lena Ash']);
    const { rows } = await testDatabase().admin.query('SELECT code, employee_id FROM month_problems WHERE company_id = $1', [shop.companyId]);
    expect(rows).toEqual([{ code: 'calculation-failed', employee_id: broken }]);
    await calculate(shop, shop.fullMonth, 'failed');
    expect(await payoutsOf(shop, shop.fullMonth)).toHaveLength(3);
  });

  it('recalculates only whom a change concerns', async () => {
    const shop = await plantShop();
    await calculate(shop, shop.fullMonth);
    const before = await payoutsOf(shop, shop.fullMonth);
    await enterFact(shop, { month: shop.fullMonth, kpi: 'reviews', employee: 'marketer', value: '20' });
    const runId = await calculate(shop, shop.fullMonth, 'changed');
    expect(await runOf(shop, runId)).toMatchObject({ total: 1, done: 1 });
    const after = await payoutsOf(shop, shop.fullMonth);
    expect(after[0]).toMatchObject({ index_value: '1.0125', run_id: runId });
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it('goes on where a dead worker stopped, and a late twin changes nothing', async () => {
    const shop = await plantShop();
    const { runId } = await startCalculation(shop.finance, { month: shop.fullMonth, kind: 'full' });
    // The first worker is killed after its first batch: the slice ends without the run being done.
    expect(await runCalculation(shop.system, { runId }, { batchSize: 1, sliceMs: -1 })).toEqual({ isDone: false });
    const dying = runCalculation(shop.system, { runId }, { batchSize: 1 });
    const twin = runCalculation(shop.system, { runId }, { batchSize: 1 });
    await Promise.all([dying, twin]);
    expect(await runOf(shop, runId)).toMatchObject({ status: 'done', done: 3, total: 3 });
    expect(await payoutsOf(shop, shop.fullMonth)).toHaveLength(3);
    const { rows } = await testDatabase().admin.query(`SELECT count(*)::int AS n FROM month_events WHERE company_id = $1 AND kind = 'calculated'`, [shop.companyId]);
    expect(rows[0].n).toBe(1);
    expect(await runCalculation(shop.system, { runId })).toEqual({ isDone: true });
  });

  it('runs once at a time per month, can be cancelled, and a lost one can be given up', async () => {
    const shop = await plantShop();
    const { runId } = await startCalculation(shop.finance, { month: shop.fullMonth, kind: 'full' });
    await expect(startCalculation(shop.owner, { month: shop.fullMonth, kind: 'full' })).rejects.toMatchObject({ code: 'calculationRunning' });
    expect(await cancelCalculation(shop.finance, { month: shop.fullMonth })).toEqual({ isCancelled: true });
    expect(await runCalculation(shop.system, { runId })).toEqual({ isDone: true });
    expect(await payoutsOf(shop, shop.fullMonth)).toEqual([]);
    const again = await startCalculation(shop.finance, { month: shop.fullMonth, kind: 'full' });
    await failCalculation(shop.system, again);
    expect(await runOf(shop, again.runId)).toMatchObject({ status: 'failed' });
    await calculate(shop, shop.fullMonth);
  });

  it('of two asked for at the same instant is one', async () => {
    const shop = await plantShop();
    const asked = await Promise.allSettled([shop.finance, shop.owner, shop.admin].map((actor) => startCalculation(actor, { month: shop.fullMonth, kind: 'full' })));
    expect(asked.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    const { rows } = await testDatabase().admin.query(`SELECT count(*)::int AS n FROM pgboss.job WHERE data->>'companyId' = $1`, [shop.companyId]);
    expect(rows[0].n).toBe(1);
  });

  it('is refused to managers and auditors, for months that have not begun, and for other companies', async () => {
    const shop = await plantShop();
    const other = await plantShop();
    const ask = { month: shop.fullMonth, kind: 'full' as const };
    await expect(startCalculation(shop.manager, ask)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(startCalculation(shop.auditor, ask)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(startCalculation(shop.finance, { ...ask, month: '2999-01' })).rejects.toMatchObject({ code: 'monthNotStarted' });
    const { runId } = await startCalculation(shop.finance, ask);
    expect(await runCalculation(other.system, { runId })).toEqual({ isDone: true });
    expect(await runOf(shop, runId)).toMatchObject({ status: 'queued', done: 0 });
  });
});
