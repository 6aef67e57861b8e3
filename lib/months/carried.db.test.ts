// Attack: a quarter counts one month, growth starts from nothing, an advance is forgotten or recovered twice, a promise that
// nobody loses is kept in one month only.
import { describe, expect, it } from 'vitest';
import { inCompany } from '@/lib/db/in-company';
import { pastTriggers } from '@/lib/db/testing/past-triggers';
import { testDatabase } from '@/lib/db/testing/test-database';
import { canonicalText, schemeDocSchema, unpackResult, type Node, type PersonInput, type SchemeDoc } from '@/lib/kpi';
import { hashScheme } from '@/lib/schemes/hash-scheme';
import { listMonthProblems } from './list-month-problems';
import { readMonth } from './read-month';
import { readPayout } from './read-payout';
import { calculate, closeFully, enterFact, plantShop, type Shop } from './testing/plant-shop';
import { verifyMonth } from './verify-month';

const sold = (over?: object): Node => ({ kind: 'measure', kpi: 'blenders_sold', scope: 'person', take: 'fact', ...over }) as Node;
const times = (amount: string, of: Node): Node => ({ kind: 'combine', op: 'product', parts: [{ kind: 'money', amount }, of], missing: 'problem' });
const line = (amount: Node): SchemeDoc['components'][number] =>
  schemeDocSchema.parse({ format: 1, components: [{ key: 'line', name: 'Line', part: 'commission', effect: 'paid', amount }] }).components[0]!;

/** The seller's scheme pays this instead, from the beginning; blenders sold April to September: 4, 6, 5, 7, 8, 9. */
async function sellersPaid(shop: Shop, amount: Node): Promise<void> {
  const document = schemeDocSchema.parse({ format: 1, components: [line(amount)] });
  await pastTriggers((client) =>
    client.query('UPDATE scheme_versions SET document = $3, hash = $4 WHERE company_id = $1 AND scheme_id = $2', [shop.companyId, shop.ids.scheme.get('seller'), document, hashScheme(document)]));
}

async function paidIn(shop: Shop, month: string, employee = 'seller') {
  const { result } = await readPayout(shop.finance, { month, employeeId: shop.ids.employee.get(employee)! });
  return { paid: result?.totals && Number(result.totals.paidMinor) / 100, ledger: result?.cards[0]?.ledger };
}

async function problemsIn(shop: Shop, month: string) {
  return (await listMonthProblems(shop.finance, { month })).problems.map(({ employeeName, problem }) => [employeeName, problem.code]);
}

describe('other months', () => {
  it('a quarter counts its months so far, and a fact corrected in one of them concerns this one', async () => {
    const shop = await plantShop();
    await sellersPaid(shop, times('100', sold({ over: { window: 'quarter', aggregate: 'sum' } })));
    await calculate(shop, '2026-09');
    // July 7 + August 8 + September 9 = 24 × 100
    expect(await paidIn(shop, '2026-09')).toMatchObject({ paid: 2400 });
    await enterFact(shop, { month: '2026-08', kpi: 'blenders_sold', employee: 'seller', value: '10' });
    expect((await readMonth(shop.finance, { month: '2026-09' })).counts.changed).toBe(1);
    await calculate(shop, '2026-09', 'changed');
    expect(await paidIn(shop, '2026-09')).toMatchObject({ paid: 2600 });
  });

  it('the month before is read as such, and a missing one is named with its month', async () => {
    const shop = await plantShop();
    await sellersPaid(shop, times('100', sold({ over: { window: 'previous-month', aggregate: 'sum' } })));
    await calculate(shop, '2026-09');
    expect(await paidIn(shop, '2026-09')).toMatchObject({ paid: 800 });
    await enterFact(shop, { month: '2026-08', kpi: 'blenders_sold', employee: 'seller', value: null });
    await calculate(shop, '2026-09');
    const { problems: [problem] } = await listMonthProblems(shop.finance, { month: '2026-09' });
    expect(problem?.problem).toMatchObject({ code: 'missing-fact', kpi: 'blenders_sold', params: { month: '2026-08' } });
  });

  it('growth starts from the fact of the month before', async () => {
    const shop = await plantShop();
    // From 8 in August to 9, with 12 planned: (9 − 8) ÷ (12 − 8) = 25 % of 1 000.
    await inCompany(shop.manager, async ({ db }) => {
      await db.plan.create({ data: {
        companyId: shop.companyId, month: '2026-09', kpiId: shop.ids.kpi.get('blenders_sold')!, subjectId: shop.ids.employee.get('seller')!,
        scope: 'person', employeeId: shop.ids.employee.get('seller')!, revision: 2, value: '12',
      } });
    });
    const growth = { kind: 'attain', kpi: 'blenders_sold', scope: 'person', rule: { kind: 'growth' }, floor: '0', cap: null, planZero: 'problem' } as Node;
    await sellersPaid(shop, times('1000', growth));
    await calculate(shop, '2026-09');
    expect(await paidIn(shop, '2026-09')).toMatchObject({ paid: 250 });
  });

  it('a KPI that a formula computes is paid from what is entered', async () => {
    const shop = await plantShop();
    const { admin } = testDatabase();
    await admin.query(`UPDATE kpis SET formula = '2 * blenders_sold + 1' WHERE company_id = $1 AND code = 'customers_won'`, [shop.companyId]);
    await sellersPaid(shop, times('10', { ...sold(), kpi: 'customers_won' } as Node));
    await calculate(shop, '2026-09');
    // 2 × 9 + 1 = 19 × 10
    expect(await paidIn(shop, '2026-09')).toMatchObject({ paid: 190 });
    // Tobias's own rule counts the same KPI, and he sold no blenders.
    expect(await problemsIn(shop, '2026-09')).toEqual([['Tobias Kern', 'missing-fact']]);
  });
});

describe('what carries over', () => {
  const draw: Node = { kind: 'ledger', of: times('100', sold()), account: 'advance', rule: 'draw', amount: { kind: 'money', amount: '700' } };

  it('an advance is recovered from the months after, once, and only after those before are closed', async () => {
    const shop = await plantShop();
    await sellersPaid(shop, draw);
    // April earns 400 of 700: 300 advanced. May 600: 100 more. June 500: 200 more. July 700. August 800: recovers 100. September 900: 200.
    const expected: Record<string, [number, number]> = {
      '2026-04': [700, 300], '2026-05': [700, 400], '2026-06': [700, 600], '2026-07': [700, 600], '2026-08': [700, 500], '2026-09': [700, 300],
    };
    for (const [month, [paid, owed]] of Object.entries(expected)) {
      const runId = await calculate(shop, month);
      expect([month, await paidIn(shop, month)]).toMatchObject([month, { paid, ledger: [{ account: 'advance', closingMinor: String(owed * 100) }] }]);
      if (month === '2026-04') {
        await calculate(shop, '2026-05');
        expect(await problemsIn(shop, '2026-05')).toEqual([['Lena Ash', 'month-before-open']]);
      }
      await closeFully(shop, month, runId);
    }
    expect(await verifyMonth(shop.auditor, { month: '2026-09' })).toMatchObject({ total: 3, matching: 3 });
  });

  it('a debt of a month whose result an earlier engine stored open is not forgotten', async () => {
    const shop = await plantShop();
    await sellersPaid(shop, draw);
    await closeFully(shop, '2026-04', await calculate(shop, '2026-04'));
    await storedOpen(shop, '2026-04');
    await calculate(shop, '2026-05');
    // April earned 400 of 700, May 600: 300 + 100.
    expect(await paidIn(shop, '2026-05')).toMatchObject({ paid: 700, ledger: [{ account: 'advance', openingMinor: '30000', closingMinor: '40000' }] });
  });
});

/** Writes the results of a month as engine 1.0.0 did. */
async function storedOpen(shop: Shop, month: string): Promise<void> {
  await pastTriggers(async (client) => {
    const { rows } = await client.query<{ id: string; input: string; result: string }>(
      'SELECT assignment_id AS id, input, result FROM payouts WHERE company_id = $1 AND month = $2', [shop.companyId, month]);
    for (const { id, input, result } of rows) {
      const open = canonicalText(unpackResult(result, JSON.parse(input) as PersonInput));
      await client.query('UPDATE payouts SET result = $4 WHERE company_id = $1 AND month = $2 AND assignment_id = $3', [shop.companyId, month, id, open]);
    }
  });
}

describe('a stage that holds everybody harmless', () => {
  it('pays the difference to the last month closed before it, in every month of the stage', async () => {
    const shop = await plantShop();
    const { admin } = testDatabase();
    for (const month of ['2026-04', '2026-05', '2026-06', '2026-07']) await closeFully(shop, month, await calculate(shop, month));
    // July: 560 + 240 × index of July. Plans 20; facts of July 16, 20, 18: 0.5 × 0.8 + 0.25 × 1 + 0.25 × 0.9 = 87.5 %: 210.00, in all 770.00.
    expect(await paidIn(shop, '2026-07', 'marketer')).toMatchObject({ paid: 210 });
    await admin.query(
      `INSERT INTO rollout_stages (company_id, id, rollout_id, from_month, fixed_share, is_shadow, holds_harmless) VALUES ($1, gen_random_uuid(), $2, '2026-08', 0.2, false, true)`,
      [shop.companyId, shop.ids.rollout.get('main')]);
    await enterFact(shop, { month: '2026-08', kpi: 'new_customers', employee: 'marketer', value: '2' });
    await closeFully(shop, '2026-08', await calculate(shop, '2026-08'));
    // 20/80: 160 fixed; index 0.5 × 2/20 + 0.25 × 19/20 + 0.25 × 22/20 = 56.25 %: 640 × 56.25 % = 360.00; 770 − 520 = 250 held.
    expect(await paidIn(shop, '2026-08', 'marketer')).toMatchObject({ paid: 610 });
    // September pays 160 + 640 × 113.75 % = 888.00: nothing to hold, and the floor is still July's.
    await calculate(shop, '2026-09');
    expect(await paidIn(shop, '2026-09', 'marketer')).toMatchObject({ paid: 728 });
  });
});
