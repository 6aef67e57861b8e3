// Attack: whoever worked any day of a month gets all of it, a raise reaches back to the first, a transfer is paid twice.
// September 2026 has 30 days and 22 working days: 1–4, 7–11, 14–18, 21–25, 28–30.
import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { recordAssignmentSchema, recordLeavingSchema, recordPayTermSchema } from '@/lib/people/person-input';
import { recordAssignment } from '@/lib/people/record-assignment';
import { recordLeaving } from '@/lib/people/record-leaving';
import { recordPayTerm } from '@/lib/people/record-pay-term';
import { loadStatement } from './load-statement';
import { inCompanyReading } from '@/lib/db/in-company';
import { listMonthPeople } from '@/lib/months/list-month-people';
import { listMonthProblems } from '@/lib/months/list-month-problems';
import { readMonth } from '@/lib/months/read-month';
import { readPayout } from '@/lib/months/read-payout';
import { calculate, closeFully, enterFact, plantShop, type Shop } from '@/lib/months/testing/plant-shop';
import { verifyMonth } from '@/lib/months/verify-month';

const month = '2026-09';
const idOf = (shop: Shop, key: string) => shop.ids.employee.get(key)!;

async function linesOf(shop: Shop, key: string) {
  const view = await readPayout(shop.finance, { month, employeeId: idOf(shop, key) });
  return {
    days: view.cards.map(({ days }) => days && `${days.days} of ${days.of}`),
    lines: view.result?.cards.map(({ lines }) => Object.fromEntries(lines.map((line) => [line.key, Number(line.amountMinor) / 100]))),
  };
}

/** As if the person had come on this day. */
async function cameOn({ companyId, ...shop }: Shop, key: string, day: string): Promise<void> {
  for (const table of ['placements', 'pay_terms']) {
    await testDatabase().admin.query(`UPDATE ${table} SET from_date = $3 WHERE company_id = $1 AND employee_id = $2`, [companyId, shop.ids.employee.get(key), day]);
  }
}

async function plan({ companyId, ids }: Shop, key: string, values: Record<string, string>): Promise<void> {
  for (const [kpi, value] of Object.entries(values)) {
    await testDatabase().admin.query(
      `INSERT INTO plans (company_id, month, kpi_id, subject_id, revision, scope, employee_id, value) VALUES ($1, $2, $3, $4, 1, 'person', $4, $5)`,
      [companyId, month, ids.kpi.get(kpi), ids.employee.get(key), value]);
  }
}

const changed = async (shop: Shop) => (await readMonth(shop.finance, { month })).counts.changed;

describe('part of a month', () => {
  it('pays a joiner for the working days since, and tells them', async () => {
    const shop = await plantShop();
    await cameOn(shop, 'marketer', '2026-09-14');
    await calculate(shop, month);
    // 14–18, 21–25, 28–30: 13 of 22. 800 × 70 % × 13 ÷ 22 = 330.91; 800 × 30 % × 13 ÷ 22 × 113.75 % = 161.32
    expect(await linesOf(shop, 'marketer')).toEqual({ days: ['17 of 30'], lines: [{ fixed: 330.91, variable: 161.32 }] });
    const statement = await inCompanyReading(shop.finance, ({ db }) => loadStatement(db, { companyId: shop.companyId, month, employeeId: idOf(shop, 'marketer') }));
    expect(statement.cards.map(({ days }) => days)).toEqual([{ from: '2026-09-14', to: '2026-09-30', days: 17, of: 30 }]);
  });

  it('pays a leaver for the days until, and what was sold whole', async () => {
    const shop = await plantShop();
    await recordLeaving(shop.admin, recordLeavingSchema.parse({ employeeId: idOf(shop, 'sales-manager'), lastDay: '2026-09-18' }));
    await calculate(shop, month);
    // 1–4, 7–11, 14–18: 14 of 22. 7 000 × 14 ÷ 22 = 4 454.55; 2 % of 800 000, the lump and the company's plan are not divided.
    expect(await linesOf(shop, 'sales-manager')).toEqual({
      days: ['18 of 30'], lines: [{ fixed: 4454.55, commission: 16000, customers: 2000, company: 4000 }],
    });
  });

  it('pays a raise from its day, and notices when the day is moved', async () => {
    const shop = await plantShop();
    const raise = recordPayTermSchema.parse({ employeeId: idOf(shop, 'seller'), from: '2026-09-16', basePay: '36000', basis: 'addendum' });
    const { id } = await recordPayTerm(shop.admin, raise);
    await calculate(shop, month);
    // 1–15: 11 of 22 days at 30 000; 16–30: 11 of 22 at 36 000: 15 000 + 18 000. All 30 days are there.
    expect(await linesOf(shop, 'seller')).toEqual({ days: [null], lines: [{ fixed: 33000, 'over-plan': 480 }] });
    expect(await changed(shop)).toBe(0);
    await testDatabase().admin.query(`UPDATE pay_terms SET from_date = '2026-09-21' WHERE id = $1`, [id]);
    expect(await changed(shop)).toBe(1);
    await calculate(shop, month, 'changed');
    // 1–18: 14 of 22; 21–30: 8 of 22. 30 000 × 14 ÷ 22 + 36 000 × 8 ÷ 22 = 19 090.909… + 13 090.909… = 32 181.82
    expect(await linesOf(shop, 'seller')).toMatchObject({ lines: [{ fixed: 32181.82 }] });
  });

  it('gives a transfer two cards that share the days, once in every list, closed and verified like any other', async () => {
    const shop = await plantShop();
    const { companyId } = shop;
    await plan(shop, 'seller', { sales_volume: '100000', customers_won: '5' });
    await enterFact(shop, { month, kpi: 'sales_volume', employee: 'seller', value: '100000' });
    await enterFact(shop, { month, kpi: 'customers_won', employee: 'seller', value: '5' });
    await recordAssignment(shop.admin, recordAssignmentSchema.parse({
      employeeId: idOf(shop, 'seller'), fromMonth: month, fromDay: '16', schemeId: shop.ids.scheme.get('sales-manager'),
    }));
    const runId = await calculate(shop, month);
    // 11 of 22 days each: 15 000 + 15 000 of salary. Four blenders above plan count in the first, 2 % of 100 000,
    // 2 000 for the customers and 5 000 × 80 % for the company in the second.
    expect(await linesOf(shop, 'seller')).toEqual({
      days: ['15 of 30', '15 of 30'],
      lines: [{ fixed: 15000, 'over-plan': 480 }, { fixed: 15000, commission: 2000, customers: 2000, company: 4000 }],
    });
    const { rows } = await listMonthPeople(shop.finance, { month, search: '', sort: 'name', after: null });
    expect(rows.map((row) => [row.name, row.amountMinor])).toEqual([['Lena Ash', '3848000'], ['Mira Holt', '83300'], ['Tobias Kern', '2900000']]);
    expect(await changed(shop)).toBe(0);
    const statement = await inCompanyReading(shop.finance, ({ db }) => loadStatement(db, { companyId, month, employeeId: idOf(shop, 'seller') }));
    expect(statement.result?.totals).toEqual({ paidMinor: '848000', referenceMinor: '3000000', shownMinor: '0' });
    expect(statement.history.map(({ earnedMinor }) => earnedMinor)).toEqual(['3848000']);
    await closeFully(shop, month, runId);
    expect(await verifyMonth(shop.auditor, { month })).toMatchObject({ total: 4, matching: 4, faults: [], seal: { isSame: true } });
  });

  it('refuses to pay a line twice that two schemes of one month do not divide', async () => {
    const shop = await plantShop();
    await recordAssignment(shop.admin, recordAssignmentSchema.parse({
      employeeId: idOf(shop, 'seller'), fromMonth: month, fromDay: '16', schemeId: shop.ids.scheme.get('seller'),
    }));
    await calculate(shop, month);
    const { problems } = await listMonthProblems(shop.finance, { month });
    expect(problems.map(({ employeeName, problem }) => [employeeName, problem.code, problem.params])).toEqual([
      ['Lena Ash', 'undivided-line', { line: 'Blenders above plan' }], ['Lena Ash', 'undivided-line', { line: 'Blenders above plan' }],
    ]);
  });

  it('pays nobody for days without pay terms or a calendar that is not known', async () => {
    const shop = await plantShop();
    const { admin } = testDatabase();
    await cameOn(shop, 'marketer', '2026-09-14');
    await admin.query(`UPDATE placements SET from_date = '2026-08-01' WHERE company_id = $1 AND employee_id = $2`, [shop.companyId, idOf(shop, 'marketer')]);
    await cameOn(shop, 'seller', '2026-09-14');
    await admin.query(`UPDATE companies SET country = 'KZ' WHERE company_id = $1`, [shop.companyId]);
    await calculate(shop, month);
    expect((await listMonthProblems(shop.finance, { month })).problems.map(({ employeeName, problem }) => [employeeName, problem.code])).toEqual([
      ['Lena Ash', 'calendar-missing'], ['Mira Holt', 'pay-terms-missing'], ['Mira Holt', 'calendar-missing'],
    ]);
    expect(await changed(shop)).toBe(0);
  });
});
