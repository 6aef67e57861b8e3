// Who has which KPI in a month: one rule for the grid, for what is typed, for files and for copied plans.
import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { AppError } from '@/lib/errors';
import { gridSchema } from './grid-input';
import { loadImport } from './load-import';
import { loadValuesGrid } from './load-values-grid';
import { previewImport } from './preview-import';
import { saveFacts } from './save-facts';
import { openMonth, planted, type Planted } from './testing/planted';
import { copyPlans } from '@/lib/plans/copy-plans';
import { savePlans } from '@/lib/plans/save-plans';
import { cellKey } from '@/lib/plans/value-input';

const database = testDatabase();
const { admin } = database;

/** Grid, typing and file asked about the same cell; typing and file store nothing that lasts when they refuse. */
async function threeWays(shop: Planted, { kpi, subject, line, month = openMonth }: { kpi: string; subject?: string; line: string; month?: string }) {
  const owner = await shop.as('owner');
  const cell = shop.cell(kpi, subject);
  const scope = line.startsWith(';company') ? 'company' : line.startsWith(';') ? 'department' : 'person';
  const grid = await loadValuesGrid(owner, gridSchema.parse({ month, scope, after: null }));
  const shown = grid.rows.find((row) => row.subjectId === cell.subjectId)?.cells[grid.columns.findIndex(({ code }) => code === kpi)] ?? null;
  const content = new TextEncoder().encode(`Personnel number;Department;KPI code;Value\n${line}\n`);
  const file = await loadImport(owner, await previewImport(owner, { month, kind: 'fact', fileName: 'facts.csv', content }));
  const typed = await saveFacts(owner, { month, cells: [{ ...cell, revision: shown?.fact?.revision ?? 0, value: '5' }] })
    .then(() => 'saved', (error: unknown) => (error instanceof AppError ? Object.values(error.fields)[0] : Promise.reject(error)));
  return { grid: shown ? 'open' : 'hatched', file: file.rejected[0]?.reason ?? 'accepted', typed, rejected: file.rejected[0] };
}
const open = { grid: 'open', file: 'accepted', typed: 'saved' };
const hatched = { grid: 'hatched', file: 'notAsked', typed: 'notAsked' };

describe('a KPI that no scheme asks of somebody in the month', () => {
  it('is hatched in the grid and taken from nobody, by the names of both', async () => {
    const shop = await planted(database);
    const { rejected, ...ways } = await threeWays(shop, { kpi: 'new_customers', subject: 'seller', line: '103;;new_customers;5' });
    expect(ways).toEqual(hatched);
    expect(rejected).toMatchObject({ row: 2, column: 'kpi', subject: 'Lena Ash', kpi: 'New customers' });
    expect(await threeWays(shop, { kpi: 'reviews', subject: 'marketer', line: '101;;reviews;5' })).toMatchObject(open);
    expect(await threeWays(shop, { kpi: 'company_sales', line: ';company;company_sales;5' })).toMatchObject(open);
    const error = await savePlans(await shop.as('owner'), { month: openMonth, cells: [{ ...shop.cell('new_customers', 'seller'), revision: 0, value: '5' }] }).catch((thrown: unknown) => thrown);
    const key = cellKey(shop.cell('new_customers', 'seller'));
    expect(error).toMatchObject({ code: 'invalid', fields: { [key]: 'notAsked' }, fieldParams: { [key]: { subject: 'Lena Ash', kpi: 'New customers' } } });
  });

  it('but was entered while it was asked can be corrected and taken out', async () => {
    const shop = await planted(database);
    await admin.query('UPDATE scheme_assignments SET scheme_id = $2 WHERE company_id = $1 AND employee_id = $3', [shop.companyId, shop.ids.scheme.get('seller'), shop.ids.employee.get('marketer')]);
    expect(await threeWays(shop, { kpi: 'reviews', subject: 'marketer', line: '101;;reviews;5' })).toMatchObject(open);
    expect(await saveFacts(await shop.as('owner'), { month: openMonth, cells: [{ ...shop.cell('reviews', 'marketer'), revision: 2, value: null }] })).toEqual({ saved: 1, unchanged: 0 });
    expect(await threeWays(shop, { kpi: 'customers_won', subject: 'marketer', line: '101;;customers_won;5' })).toMatchObject(hatched);
  });

  it('is left behind when plans are copied from a month in which it was asked', async () => {
    const shop = await planted(database);
    await admin.query("INSERT INTO scheme_assignments (company_id, id, employee_id, from_month, scheme_id) VALUES ($1, gen_random_uuid(), $2, '2026-11', $3)",
      [shop.companyId, shop.ids.employee.get('marketer'), shop.ids.scheme.get('seller')]);
    // Of six personal plans the marketer's three are of the scheme before.
    expect(await copyPlans(await shop.as('owner'), { month: '2026-11', scope: 'person', departmentId: null })).toEqual({ copied: 3, alreadySet: 0 });
  });
});

describe('a KPI is asked of somebody', () => {
  it('as an operand of a computed one, and the computed one itself takes no fact', async () => {
    const shop = await planted(database);
    await admin.query("UPDATE kpis SET formula = '100 * blenders_sold / customers_won' WHERE company_id = $1 AND code = 'reviews'", [shop.companyId]);
    expect(await threeWays(shop, { kpi: 'customers_won', subject: 'marketer', line: '101;;customers_won;5' })).toMatchObject(open);
    expect(await threeWays(shop, { kpi: 'reviews', subject: 'marketer', line: '101;;reviews;5' })).toMatchObject({ grid: 'open', file: 'computed', typed: 'computed' });
  });

  it('by each of two schemes that they are under in one month', async () => {
    const shop = await planted(database);
    await admin.query("INSERT INTO scheme_assignments (company_id, id, employee_id, from_month, from_day, scheme_id) VALUES ($1, gen_random_uuid(), $2, $3, 16, $4)",
      [shop.companyId, shop.ids.employee.get('seller'), openMonth, shop.ids.scheme.get('marketer')]);
    expect(await threeWays(shop, { kpi: 'reviews', subject: 'seller', line: '103;;reviews;5' })).toMatchObject(open);
    expect(await threeWays(shop, { kpi: 'blenders_sold', subject: 'seller', line: '103;;blenders_sold;5' })).toMatchObject(open);
    expect(await threeWays(shop, { kpi: 'blenders_sold', subject: 'seller', line: '103;;blenders_sold;5', month: '2026-11' })).toMatchObject(hatched);
    const { completeness } = await loadValuesGrid(await shop.as('owner'), gridSchema.parse({ month: openMonth, after: null }));
    // Six of before, three more of the second scheme, of which reviews and blenders are there now.
    expect(completeness.fact).toMatchObject({ expected: 9, present: 7 });
  });

  it('in a month that a later one looks back at: it may be given and is not missed', async () => {
    const shop = await planted(database);
    await admin.query("UPDATE kpis SET formula = 'blenders_sold - previous(blenders_sold) + lastyear(customers_won)' WHERE company_id = $1 AND code = 'reviews'", [shop.companyId]);
    const held = 'UPDATE scheme_assignments SET from_month = $2, scheme_id = $3 WHERE company_id = $1 AND employee_id = $4';
    await admin.query(held, [shop.companyId, '2026-12', shop.ids.scheme.get('marketer'), shop.ids.employee.get('seller')]);
    expect(await threeWays(shop, { kpi: 'blenders_sold', subject: 'seller', line: '103;;blenders_sold;5', month: '2026-11' })).toMatchObject(open);
    expect(await threeWays(shop, { kpi: 'repeat_purchases', subject: 'seller', line: '103;;repeat_purchases;5', month: '2026-11' })).toMatchObject(hatched);
    const { completeness } = await loadValuesGrid(await shop.as('owner'), gridSchema.parse({ month: '2026-11', search: 'Lena', after: null }));
    expect(completeness.fact.expected).toBe(0);
  });

  it('of a department by the schemes of its own people', async () => {
    const shop = await planted(database);
    await admin.query("UPDATE kpis SET scope = 'department' WHERE company_id = $1 AND code IN ('reviews', 'new_customers', 'repeat_purchases')", [shop.companyId]);
    const marketing = await threeWays(shop, { kpi: 'reviews', subject: 'marketing', line: ';Marketing;reviews;5' });
    expect(marketing).toMatchObject(open);
    expect(await threeWays(shop, { kpi: 'reviews', subject: 'sales', line: ';Sales;reviews;5' })).toMatchObject(hatched);
  });
});

describe('more decimals than the KPI has', () => {
  it('are refused by its name, in plans and facts; what the books hold already stays', async () => {
    const shop = await planted(database);
    const owner = await shop.as('owner');
    const cell = { ...shop.cell('customers_won', 'sales-manager'), revision: 1 };
    const key = cellKey(cell);
    const refused = { code: 'invalid', fields: { [key]: 'tooPrecise' }, fieldParams: { [key]: { kpi: 'Customers won', decimals: 0 } } };
    for (const save of [saveFacts, savePlans]) await expect(save(owner, { month: openMonth, cells: [{ ...cell, value: '5.5' }] })).rejects.toMatchObject(refused);
    expect(await saveFacts(owner, { month: openMonth, cells: [{ ...cell, value: '33.00' }] })).toEqual({ saved: 1, unchanged: 0 });
    // Percent and money have two decimals of their own.
    expect(await saveFacts(owner, { month: openMonth, cells: [{ ...shop.cell('reviews', 'marketer'), revision: 1, value: '30.25' }] })).toEqual({ saved: 1, unchanged: 0 });
    await admin.query("UPDATE kpis SET decimals = 0 WHERE company_id = $1 AND code = 'reviews'", [shop.companyId]);
    const note = (value: string) => saveFacts(owner, { month: openMonth, cells: [{ ...shop.cell('reviews', 'marketer'), revision: 2, value, comment: 'as counted' }] });
    await expect(note('30.5')).rejects.toMatchObject({ fields: { [cellKey(shop.cell('reviews', 'marketer'))]: 'tooPrecise' } });
    expect(await note('30.25')).toEqual({ saved: 1, unchanged: 0 });
    const content = new TextEncoder().encode('Personnel number;KPI code;Value\n101;reviews;30,25\n101;new_customers;22,125\n');
    const view = await loadImport(owner, await previewImport(owner, { month: openMonth, kind: 'fact', fileName: 'facts.csv', content }));
    expect([view.unchangedCount, view.rejected.map(({ row, reason, kpi, decimals }) => [row, reason, kpi, decimals])]).toEqual([1, [[3, 'tooPrecise', 'New customers', 2]]]);
  });
});

it('a file doubts its decimal mark only where a number has one', async () => {
  const shop = await planted(database);
  const markOf = async (value: string) => {
    const content = new TextEncoder().encode(`Personnel number;KPI code;Value\n101;reviews;${value}\n`);
    return (await loadImport(await shop.as('owner'), await previewImport(await shop.as('owner'), { month: openMonth, kind: 'fact', fileName: 'facts.csv', content }))).file.decimalMark;
  };
  expect([await markOf('29'), await markOf('29,5'), await markOf('29.5'), await markOf('1,234')]).toEqual(['none', ',', '.', null]);
});
