import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { walkPages } from '@/lib/paging/testing/walk-pages';
import { listMonthPeople } from './list-month-people';
import { listMonthProblems } from './list-month-problems';
import { listMonths } from './list-months';
import { openMonth } from './open-month';
import { readMonth } from './read-month';
import { readPayout } from './read-payout';
import { readProgress } from './read-progress';
import { calculate, enterFact, hireSellers, plantShop } from './testing/plant-shop';

describe('the page of a month', () => {
  it('says what it comes to, exactly, against the month before, and what may be done', async () => {
    const shop = await plantShop();
    await calculate(shop, '2026-08');
    await calculate(shop, shop.fullMonth);
    const view = await readMonth(shop.finance, { month: shop.fullMonth });
    expect(view).toMatchObject({
      status: 'calculated', currency: 'RUB', digits: 2,
      counts: { people: 3, problems: 0, changed: 0, withoutScheme: 1 },
      totals: { paid: '2275300', reference: '3756000', shown: '0' },
      previous: { month: '2026-08', totals: { paid: '2162900' } },
      parts: [
        { part: 'variable', effect: 'paid', amountMinor: '427300' },
        { part: 'commission', effect: 'paid', amountMinor: '1648000' },
        { part: 'other', effect: 'paid', amountMinor: '200000' },
        { part: 'fixed', effect: 'reference', amountMinor: '3756000' },
      ],
      refusals: { calculate: null, send: null, approve: 'monthNotSent', close: 'monthNotApproved', export: 'monthNotClosed' },
      may: { calculate: true, approve: true, close: true, verify: true },
      latestRun: { status: 'done', done: 3, total: 3 },
    });
    expect(view.parts.filter(({ effect }) => effect === 'paid').reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n).toString()).toBe(view.totals.paid);
    expect(view.history.map(({ month }) => month)).toEqual(['2026-08', '2026-09']);
    expect((await listMonths(shop.auditor)).months.find(({ month }) => month === shop.fullMonth)).toMatchObject({ people: 3, totals: { paid: '2275300' } });
    expect((await readMonth(shop.auditor, { month: shop.fullMonth })).may).toMatchObject({ calculate: false, approve: false, close: false, verify: true });
  });

  it('counts whom a change concerns and leads to the missing cell', async () => {
    const shop = await plantShop();
    await calculate(shop, shop.openMonth);
    const { problems } = await listMonthProblems(shop.finance, { month: shop.openMonth });
    expect(problems).toMatchObject([{ employeeName: 'Lena Ash', problem: { code: 'missing-fact', kpi: 'blenders_sold', scope: 'person', subjectId: shop.ids.employee.get('seller') } }]);
    await enterFact(shop, { month: shop.openMonth, kpi: 'reviews', employee: 'marketer', value: '1' });
    expect((await readMonth(shop.finance, { month: shop.openMonth })).counts).toMatchObject({ people: 3, problems: 1, changed: 1 });
    const { rows } = await listMonthPeople(shop.finance, { month: shop.openMonth, search: '', sort: 'change', after: null });
    expect(rows[0]).toMatchObject({ name: 'Lena Ash', isProblem: true, amountMinor: null, deltaMinor: null });
  });

  it('says of how many people its sums are while somebody has a problem or came after the calculation', async () => {
    const shop = await plantShop();
    const { openMonth: month } = shop;
    await calculate(shop, shop.fullMonth);
    await calculate(shop, month);
    const view = await readMonth(shop.finance, { month });
    // Lena Ash, the seller, has no fact; Mira Holt and Tobias Kern are calculated.
    expect(view.counts).toMatchObject({ people: 3, calculated: 2, problems: 1 });
    expect(view.previous).toMatchObject({ month: shop.fullMonth, totals: { paid: '2275300' } });
    expect(view.history).toMatchObject([{ month: shop.fullMonth, isPartial: false }, { month, paidMinor: view.totals.paid, isPartial: true }]);
    const summaryOf = async (of: string) => (await listMonths(shop.finance)).months.find((each) => each.month === of);
    expect(await summaryOf(month)).toMatchObject({ people: 3, calculated: 2, problems: 1 });
    expect(await summaryOf(shop.fullMonth)).toMatchObject({ people: 3, calculated: 3, problems: 0 });

    await hireSellers(shop, shop.fullMonth, 2);
    const september = await readMonth(shop.finance, { month: shop.fullMonth });
    expect(september.counts).toMatchObject({ people: 5, calculated: 3, problems: 0, changed: 2 });
    expect(await summaryOf(shop.fullMonth)).toMatchObject({ people: 5, calculated: 3 });
    // Nothing is compared with a month that lacks people.
    expect((await readMonth(shop.finance, { month })).previous).toBeNull();
  });

  it('has no sums where nobody could be calculated', async () => {
    const shop = await plantShop();
    const { openMonth: month } = shop;
    await testDatabase().admin.query('DELETE FROM facts WHERE company_id = $1 AND month = $2', [shop.companyId, month]);
    await calculate(shop, shop.fullMonth);
    await calculate(shop, month);
    const view = await readMonth(shop.finance, { month });
    expect(view.counts).toMatchObject({ people: 3, calculated: 0, problems: 3 });
    expect(view.history.at(-1)).toEqual({ month, paidMinor: null, isPartial: true });
  });

  it.each(['change', 'name'] as const)('lists everybody once, page by page, forward and back, by %s', async (sort) => {
    const shop = await plantShop();
    await calculate(shop, '2026-08');
    await hireSellers(shop, shop.fullMonth, 120);
    await calculate(shop, shop.fullMonth, 'full', { batchSize: 50 });
    const moved = new Map<string, bigint>();
    const sums = { here: 0n, inAll: 0n };
    const { ids, sizes } = await walkPages(async (asked) => {
      const { rows, pages } = await listMonthPeople(shop.finance, { month: shop.fullMonth, search: '', sort, ...asked });
      for (const { paidMinor, amountMinor } of asked.before ? [] : rows) {
        sums.here += BigInt(paidMinor ?? 0);
        sums.inAll += BigInt(amountMinor ?? 0);
      }
      for (const row of rows) if (row.deltaMinor !== null) moved.set(row.employeeId, BigInt(row.deltaMinor.replace('-', '')));
      return { ids: rows.map((row) => row.employeeId), pages };
    });
    expect(sizes).toEqual([50, 50, 23]);
    // What stands under the columns of all pages is what the totals say.
    const { totals } = await readMonth(shop.finance, { month: shop.fullMonth });
    expect(sums).toEqual({ here: BigInt(totals.paid), inAll: BigInt(totals.paid) + BigInt(totals.reference) });
    const moves = ids.flatMap((id) => moved.get(id) ?? []);
    // 980.00, 120.00, 24.00: by size, not by the alphabet.
    expect(moves.map(String).sort()).toEqual(['12000', '2400', '98000']);
    if (sort === 'change') expect(moves.map(String)).toEqual(['98000', '12000', '2400']);
    const found = await listMonthPeople(shop.finance, { month: shop.fullMonth, search: 'seller 0007', sort, after: null });
    expect(found.rows.map((row) => row.name)).toEqual(['Seller 0007']);
  });

  it('opens a person down to the stored result', async () => {
    const shop = await plantShop();
    await calculate(shop, shop.fullMonth);
    const payout = await readPayout(shop.finance, { month: shop.fullMonth, employeeId: shop.ids.employee.get('marketer')! });
    expect(payout).toMatchObject({ employee: { name: 'Mira Holt' }, department: 'Marketing', scheme: { name: 'Marketer', number: 1 }, result: { totals: { paidMinor: '27300' } }, problems: [] });
    const { rows } = await testDatabase().admin.query(`SELECT actor_name FROM audit_entries WHERE company_id = $1 AND action = 'payout.read'`, [shop.companyId]);
    expect(rows).toEqual([{ actor_name: 'Paul Stern' }]);
  });

  it('is nobody else’s: managers are refused, another company’s people and months do not exist', async () => {
    const shop = await plantShop();
    const other = await plantShop();
    await calculate(shop, shop.fullMonth);
    const employeeId = shop.ids.employee.get('marketer')!;
    for (const ask of [() => readMonth(shop.manager, { month: shop.fullMonth }), () => listMonths(shop.manager), () => readProgress(shop.manager, { month: shop.fullMonth }),
      () => readPayout(shop.manager, { month: shop.fullMonth, employeeId }), () => listMonthProblems(shop.manager, { month: shop.fullMonth })]) {
      await expect(ask()).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(readPayout(other.finance, { month: shop.fullMonth, employeeId })).rejects.toMatchObject({ code: 'notFound' });
    await expect(readMonth(shop.finance, { month: '2019-01' })).rejects.toMatchObject({ code: 'notFound' });
    await expect(openMonth(shop.finance, { month: '2999-01' })).rejects.toMatchObject({ code: 'monthNotStarted' });
    expect((await listMonthPeople(other.finance, { month: shop.fullMonth, search: '', sort: 'name', after: null })).rows).toEqual([]);
  });
});
