import { expect, it } from 'vitest';
import { pastTriggers } from '@/lib/db/testing/past-triggers';
import { testDatabase } from '@/lib/db/testing/test-database';
import { listMonthPeople } from './list-month-people';
import { listMonthProblems } from './list-month-problems';
import { readMonth } from './read-month';
import { readPayout } from './read-payout';
import { calculate, plantShop } from './testing/plant-shop';

it('names what the books lack before the law can be asked, person by person, and forgets it once it is there', async () => {
  const shop = await plantShop();
  const { fullMonth: month, companyId, ids } = shop;
  const { admin } = testDatabase();
  const employee = (key: string) => ids.employee.get(key);
  // A version and a stage that begin only later; pay terms that nobody recorded.
  await admin.query(`UPDATE rollout_stages SET from_month = '2026-12' WHERE company_id = $1`, [companyId]);
  await admin.query('DELETE FROM pay_terms WHERE company_id = $1 AND employee_id = $2', [companyId, employee('sales-manager')]);
  await pastTriggers((client) =>
    client.query(`UPDATE scheme_versions SET from_month = '2026-12' WHERE company_id = $1 AND scheme_id = $2`, [companyId, ids.scheme.get('seller')]));

  await calculate(shop, month);
  const { problems } = await listMonthProblems(shop.finance, { month });
  expect(problems.map(({ employeeName, problem }) => [employeeName, problem.code])).toEqual([
    ['Lena Ash', 'version-missing'], ['Mira Holt', 'stage-missing'], ['Tobias Kern', 'pay-terms-missing'],
  ]);
  expect((await readMonth(shop.finance, { month })).counts).toMatchObject({ people: 3, problems: 3, changed: 0 });
  expect((await listMonthPeople(shop.finance, { month, search: '', sort: 'name', after: null })).rows.map((row) => [row.name, row.isProblem, row.amountMinor])).toEqual([
    ['Lena Ash', true, null], ['Mira Holt', true, null], ['Tobias Kern', true, null],
  ]);
  expect(await readPayout(shop.finance, { month, employeeId: employee('seller')! })).toMatchObject({ result: null, proofs: [], problems: [{ code: 'version-missing' }] });

  await admin.query(`UPDATE rollout_stages SET from_month = '2026-04' WHERE company_id = $1`, [companyId]);
  await admin.query(
    `INSERT INTO pay_terms (company_id, id, employee_id, from_date, base_pay_minor, basis) VALUES ($1, gen_random_uuid(), $2, '2026-01-01', 700000, 'hire')`,
    [companyId, employee('sales-manager')]);
  expect((await readMonth(shop.finance, { month })).counts).toMatchObject({ problems: 3, changed: 2 });
  await calculate(shop, month, 'changed');
  expect((await listMonthProblems(shop.finance, { month })).problems.map(({ employeeName }) => employeeName)).toEqual(['Lena Ash']);
  expect((await readMonth(shop.finance, { month })).totals).toMatchObject({ paid: '2227300' });
});

it('counts people who came, left, moved or got another scheme as changed, and pays who is there', async () => {
  const shop = await plantShop();
  const { fullMonth: month, companyId, ids } = shop;
  const { admin } = testDatabase();
  await calculate(shop, month);
  const changed = async () => (await readMonth(shop.finance, { month })).counts.changed;
  expect(await changed()).toBe(0);
  await admin.query(
    `INSERT INTO placements (company_id, id, employee_id, from_date, department_id, "position", is_active) VALUES ($1, gen_random_uuid(), $2, '2026-08-01', $3, 'Seller', false)`,
    [companyId, ids.employee.get('seller'), ids.department.get('sales')]);
  expect(await changed()).toBe(1);
  await admin.query(
    `INSERT INTO scheme_assignments (company_id, id, employee_id, from_month, scheme_id) VALUES ($1, gen_random_uuid(), $2, '2026-09', $3)`,
    [companyId, ids.employee.get('head'), ids.scheme.get('seller')]);
  expect(await changed()).toBe(2);
  await admin.query(
    `INSERT INTO placements (company_id, id, employee_id, from_date, department_id, "position") VALUES ($1, gen_random_uuid(), $2, '2026-09-10', $3, 'Marketer')`,
    [companyId, ids.employee.get('marketer'), ids.department.get('shop')]);
  expect(await changed()).toBe(3);
  await admin.query(`UPDATE kpis SET name = 'Sold personally', changed_at = clock_timestamp() WHERE company_id = $1 AND code = 'sales_volume'`, [companyId]);
  expect(await changed()).toBe(4);
  // A raise for the next month concerns nobody here; one moved out of this month does.
  await admin.query(
    `INSERT INTO pay_terms (company_id, id, employee_id, from_date, base_pay_minor, basis) VALUES ($1, gen_random_uuid(), $2, '2026-10-01', 900000, 'addendum')`,
    [companyId, ids.employee.get('sales-manager')]);
  expect(await changed()).toBe(4);
  await calculate(shop, month, 'changed');
  expect(await changed()).toBe(0);
  const { rows } = await listMonthPeople(shop.finance, { month, search: '', sort: 'name', after: null });
  expect(rows.map((row) => [row.name, row.department, row.isProblem])).toEqual([
    ['Mira Holt', 'Online shop', false], ['Oskar Venn', 'Online shop', true], ['Tobias Kern', 'Sales', false],
  ]);
});
