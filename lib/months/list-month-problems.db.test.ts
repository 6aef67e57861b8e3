import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { walkPages } from '@/lib/paging/testing/walk-pages';
import { listMonthProblems } from './list-month-problems';
import { calculate, hireSellers, plantShop, type Shop } from './testing/plant-shop';

/** 120 sellers more: the facts of the first 107 were never imported, 3 others have no pay terms. */
async function forgetImport(): Promise<Shop> {
  const shop = await plantShop();
  const { companyId, fullMonth } = shop;
  const { admin } = testDatabase();
  await hireSellers(shop, fullMonth, 120);
  await admin.query(`DELETE FROM facts WHERE company_id = $1 AND month = $2 AND employee_id IN (
    SELECT id FROM employees WHERE company_id = $1 AND name <= 'Seller 0107' AND name LIKE 'Seller%')`, [companyId, fullMonth]);
  await admin.query(`DELETE FROM pay_terms WHERE company_id = $1 AND employee_id IN (
    SELECT id FROM employees WHERE company_id = $1 AND name IN ('Seller 0108', 'Seller 0109', 'Seller 0110'))`, [companyId]);
  await calculate(shop, fullMonth);
  return shop;
}

describe('the problems of a month', () => {
  it('are summed up by kind, the most common first, and listed by person, each once, forward and back', async () => {
    const shop = await forgetImport();
    const month = shop.fullMonth;
    const all = await listMonthProblems(shop.finance, { month });
    expect(all.kinds).toEqual([
      { key: 'missing-fact:blenders_sold', code: 'missing-fact', kpiName: 'Blenders sold', people: 107, problems: 107 },
      { key: 'pay-terms-missing', code: 'pay-terms-missing', kpiName: null, people: 3, problems: 3 },
    ]);
    expect(all).toMatchObject({ kind: null, total: 110, from: 1 });
    const names: (string | null)[] = [];
    const { sizes } = await walkPages(async (asked) => {
      const { problems, pages } = await listMonthProblems(shop.finance, { month, ...asked });
      if (asked.before === null) names.push(...problems.map(({ employeeName }) => employeeName));
      return { ids: problems.map(({ id }) => id), pages };
    });
    expect(sizes).toEqual([50, 50, 10]);
    expect(names.slice(0, 110)).toEqual(Array.from({ length: 110 }, (_, at) => `Seller ${String(at + 1).padStart(4, '0')}`));
  });

  it('narrow to one kind, and say where among them the page begins', async () => {
    const shop = await forgetImport();
    const month = shop.fullMonth;
    const kind = 'missing-fact:blenders_sold';
    const first = await listMonthProblems(shop.finance, { month, kind });
    const second = await listMonthProblems(shop.finance, { month, kind, after: first.pages.next });
    const third = await listMonthProblems(shop.finance, { month, kind, after: second.pages.next });
    expect([first, second, third].map(({ from, total, problems }) => [from, from + problems.length - 1, total])).toEqual([[1, 50, 107], [51, 100, 107], [101, 107, 107]]);
    expect(await listMonthProblems(shop.finance, { month, kind, before: third.pages.previous })).toEqual(second);
    const few = await listMonthProblems(shop.finance, { month, kind: 'pay-terms-missing' });
    expect(few.problems.map(({ employeeName, problem }) => [employeeName, problem.code])).toEqual([
      ['Seller 0108', 'pay-terms-missing'], ['Seller 0109', 'pay-terms-missing'], ['Seller 0110', 'pay-terms-missing'],
    ]);
    expect(few.kinds).toEqual(first.kinds);
  });

  it('of a kind that is mended, or was never there, are all of them', async () => {
    const shop = await forgetImport();
    const month = shop.fullMonth;
    for (const kind of ['off-scale:blenders_sold', `x' OR true --`, 'missing-fact']) {
      expect(await listMonthProblems(shop.finance, { month, kind })).toMatchObject({ kind: null, total: 110 });
    }
    // The last of a page may be gone by the time its key is used: the list goes on behind the place where it stood.
    const first = await listMonthProblems(shop.finance, { month });
    await testDatabase().admin.query('DELETE FROM month_problems WHERE company_id = $1 AND id = $2', [shop.companyId, first.problems.at(-1)!.id]);
    const second = await listMonthProblems(shop.finance, { month, after: first.pages.next });
    expect([second.problems[0]?.employeeName, second.from, second.total]).toEqual(['Seller 0051', 50, 109]);
    // Before the second page there are 49 now, less than a page: that is the first page, full again.
    expect((await listMonthProblems(shop.finance, { month, before: second.pages.previous })).problems).toHaveLength(50);
  });
});
