import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { AppError } from '@/lib/errors';
import { savePlans } from '@/lib/plans/save-plans';
import { cellKey } from '@/lib/plans/value-input';
import { chooseValuesScope } from './choose-values-scope';
import { gridSchema } from './grid-input';
import { loadValueHistory } from './load-value-history';
import { loadValuesGrid } from './load-values-grid';
import { loadValuesTemplate } from './load-values-template';
import { saveFacts } from './save-facts';
import { openMonth, planted, type Planted } from './testing/planted';

const database = testDatabase();
let shop: Planted;
beforeAll(async () => { shop = await planted(database); });

const ask = (over: object = {}) => gridSchema.parse({ month: openMonth, scope: 'person', departmentId: null, search: '', after: null, ...over });
const codeOf = (answer: Promise<unknown>) => answer.then(() => undefined, (error: unknown) => (error instanceof AppError ? error.code : Promise.reject(error)));

describe('the grid', () => {
  it('shows whoever a scheme asks something of, with their plans and facts, and what is missing by name', async () => {
    const grid = await loadValuesGrid(await shop.as('owner'), ask());
    expect(grid.rows.map(({ name, number, department }) => [name, number, department])).toEqual([
      ['Lena Ash', '103', 'Sales'], ['Mira Holt', '101', 'Marketing'], ['Tobias Kern', '102', 'Sales'],
    ]);
    const cell = (person: string, code: string) => grid.rows.find((row) => row.name === person)?.cells[grid.columns.findIndex((column) => column.code === code)];
    expect(cell('Lena Ash', 'blenders_sold')).toEqual({ needs: { plan: true, fact: true }, plan: { value: '5', revision: 1 }, fact: null, computed: null });
    expect(cell('Tobias Kern', 'sales_volume')).toMatchObject({ needs: { plan: false, fact: true }, fact: { value: '800000', revision: 1 } });
    expect(cell('Lena Ash', 'reviews')).toBeNull();
    expect(grid.columns.map(({ code }) => code)).not.toContain('company_sales');
    expect(grid.completeness.fact).toEqual({ expected: 6, present: 5, missing: [{ subject: 'Lena Ash', kpi: 'Blenders sold' }] });
    expect(grid.completeness.plan).toEqual({ expected: 5, present: 5, missing: [] });
    expect(grid).toMatchObject({ status: 'open', mayEdit: { plan: true, fact: true }, scopes: ['person', 'department', 'company'], pages: { previous: null, next: null } });
  });

  it('ends at the departments a manager runs', async () => {
    const manager = await shop.as('manager');
    const grid = await loadValuesGrid(manager, ask());
    expect(grid.rows.map(({ name }) => name)).toEqual(['Lena Ash', 'Tobias Kern']);
    expect(grid.completeness.fact.expected).toBe(3);
    expect((await loadValuesGrid(manager, ask({ scope: 'department' }))).rows).toEqual([]);
    expect(await codeOf(loadValuesGrid(manager, ask({ scope: 'company' })))).toBe('notFound');
    expect(await codeOf(loadValuesGrid(manager, ask({ departmentId: shop.ids.department.get('marketing') })))).toBe('notFound');
    expect(grid.scopes).toEqual(['person', 'department']);
    expect(await codeOf(loadValuesGrid(await shop.as('employee'), ask()))).toBe('forbidden');
  });

  it('is narrowed by department and by search, and shows the company apart', async () => {
    const owner = await shop.as('owner');
    const names = async (over: object) => (await loadValuesGrid(owner, ask(over))).rows.map(({ name }) => name);
    expect(await names({ departmentId: shop.ids.department.get('shop') })).toHaveLength(3);
    expect(await names({ departmentId: shop.ids.department.get('marketing') })).toEqual(['Mira Holt']);
    expect(await names({ search: 'kern' })).toEqual(['Tobias Kern']);
    expect(await names({ search: '103' })).toEqual(['Lena Ash']);
    expect(await names({ search: '%' })).toEqual([]);
    expect(await names({ after: JSON.stringify(['Lena Ash', shop.cell('reviews', 'seller').subjectId]) })).toEqual(['Mira Holt', 'Tobias Kern']);
    const company = await loadValuesGrid(owner, ask({ scope: 'company' }));
    expect(company.rows).toMatchObject([{ name: 'Kotelok', cells: [{ plan: { value: '3000000' }, fact: { value: '2400000' } }] }]);
    expect((await loadValuesGrid(await shop.as('finance'), ask({ scope: 'company' }))).mayEdit).toEqual({ plan: false, fact: true });
    const auditor = await shop.as('auditor').catch(() => null);
    expect(auditor).toBeNull();
  });

  it('can be read and no longer written when the month is approved; nobody is in it before they came', async () => {
    const lone = await planted(database);
    await database.admin.query("UPDATE months SET status = 'approved' WHERE company_id = $1 AND month = $2", [lone.companyId, openMonth]);
    const grid = await loadValuesGrid(await lone.as('owner'), ask());
    expect([grid.status, grid.mayEdit, grid.rows.length]).toEqual(['approved', { plan: false, fact: false }, 3]);
    expect((await loadValuesGrid(await lone.as('owner'), ask({ month: '2024-01' }))).rows).toEqual([]);
  });

  it('keeps whoever left within the month, where they last worked, and not after', async () => {
    const lone = await planted(database);
    const seller = lone.cell('blenders_sold', 'seller').subjectId;
    const place = (from: string, department: string, isActive: boolean) => database.admin.query(
      "INSERT INTO placements (company_id, id, employee_id, from_date, department_id, position, is_active) VALUES ($1, gen_random_uuid(), $2, $3, $4, 'Seller', $5)",
      [lone.companyId, seller, from, lone.ids.department.get(department), isActive]);
    await place('2026-10-05', 'marketing', true);
    await place('2026-10-16', 'marketing', false);
    const owner = await lone.as('owner');
    expect((await loadValuesGrid(owner, ask())).rows.find(({ name }) => name === 'Lena Ash')?.department).toBe('Marketing');
    expect((await loadValuesGrid(await lone.as('manager'), ask())).rows.map(({ name }) => name)).toEqual(['Tobias Kern']);
    expect((await loadValuesGrid(owner, ask({ month: '2026-11' }))).rows.map(({ name }) => name)).not.toContain('Lena Ash');
  });
});

describe('a KPI with a formula', () => {
  const within = async (formula: string) => {
    const lone = await planted(database);
    await database.admin.query("UPDATE kpis SET formula = $2, decimals = 1 WHERE company_id = $1 AND code = 'reviews'", [lone.companyId, formula]);
    const reviews = async (month = openMonth) => {
      const { columns, rows } = await loadValuesGrid(await lone.as('owner'), ask({ month }));
      const at = columns.findIndex(({ code }) => code === 'reviews');
      return { column: columns[at], cell: rows.find(({ name }) => name === 'Mira Holt')?.cells[at] };
    };
    const write = (kpi: string, value: string | null, { kind = 'fact', revision = 1 } = {}) => lone.as('owner').then((owner) =>
      (kind === 'fact' ? saveFacts : savePlans)(owner, { month: openMonth, cells: [{ ...lone.cell(kpi, 'marketer'), value, revision }] }));
    return { lone, reviews, write };
  };

  it('shows what the law will compute, follows its operands, and names what is missing', async () => {
    const { lone, reviews, write } = await within('(new_customers + repeat_purchases) / 4');
    // (22 + 17) ÷ 4 = 9.75, one decimal: 9.8; the 30 entered before there was a formula counts for nothing.
    expect(await reviews()).toMatchObject({
      column: { formula: '(new_customers + repeat_purchases) / 4' },
      cell: { needs: { plan: true, fact: false }, plan: { value: '20' }, fact: { value: '30' }, computed: { value: '9.8', missing: [], failure: null } },
    });
    await write('new_customers', '23.4');
    expect((await reviews()).cell?.computed?.value).toBe('10.1'); // 40.4 ÷ 4
    await write('repeat_purchases', null);
    expect((await reviews()).cell?.computed).toEqual({ value: null, missing: ['Repeat purchases'], failure: null });
    // Missing is what is entered, not what follows from it.
    const { completeness } = await loadValuesGrid(await lone.as('owner'), ask());
    expect(completeness.fact.missing).toEqual([{ subject: 'Lena Ash', kpi: 'Blenders sold' }, { subject: 'Mira Holt', kpi: 'Repeat purchases' }]);
  });

  it('looks back to the month before where the formula does', async () => {
    const { reviews } = await within('new_customers - previous(new_customers)');
    // August 21, July 16; of March, before the first month, nobody knows anything.
    expect((await reviews('2026-08')).cell?.computed).toEqual({ value: '5', missing: [], failure: null });
    expect((await reviews('2026-04')).cell?.computed).toEqual({ value: null, missing: ['New customers'], failure: null });
  });

  it('takes a plan, and no fact from anybody; what was entered before can be taken out', async () => {
    const { lone, write, reviews } = await within('new_customers');
    await expect(write('reviews', '5')).rejects.toMatchObject({ code: 'invalid', fields: { [cellKey(lone.cell('reviews', 'marketer'))]: 'computed' } });
    expect((await reviews()).cell).toMatchObject({ fact: { value: '30', revision: 1 }, computed: { value: '22' } });
    await write('reviews', '25', { kind: 'plan' });
    expect((await reviews()).cell?.plan).toEqual({ value: '25', revision: 2 });
    await write('reviews', null);
    expect((await reviews()).cell).toMatchObject({ fact: { value: null, revision: 2 }, computed: { value: '22' } });
  });
});

it('the values shown first are those that schemes ask for', async () => {
  expect(await chooseValuesScope(await shop.as('owner'), { month: openMonth })).toBe('person');
  const lone = await planted(database);
  await database.admin.query("UPDATE kpis SET scope = 'department' WHERE company_id = $1 AND scope = 'person'", [lone.companyId]);
  expect(await chooseValuesScope(await lone.as('owner'), { month: openMonth })).toBe('department');
  const departments = async (login: string) => (await loadValuesGrid(await lone.as(login), ask({ scope: 'department' }))).rows.map(({ name }) => name);
  expect([await departments('owner'), await departments('manager')]).toEqual([['Marketing', 'Sales'], ['Sales']]);
  await database.admin.query("UPDATE kpis SET scope = 'company' WHERE company_id = $1", [lone.companyId]);
  expect(await chooseValuesScope(await lone.as('owner'), { month: openMonth })).toBe('company');
  expect(await chooseValuesScope(await lone.as('manager'), { month: openMonth })).toBe('person');
});

describe('the history of a cell', () => {
  it('says who wrote what and when, within the reach of who asks', async () => {
    const lone = await planted(database);
    const [owner, manager] = [await lone.as('owner'), await lone.as('manager')];
    const cell = lone.cell('blenders_sold', 'seller');
    await saveFacts(manager, { month: openMonth, cells: [{ ...cell, revision: 0, value: '9', comment: 'by phone', source: 'Warehouse' }] });
    await saveFacts(owner, { month: openMonth, cells: [{ ...cell, revision: 1, value: null }] });
    const history = await loadValueHistory(manager, { month: openMonth, kind: 'fact', ...cell });
    expect(history).toMatchObject([
      { revision: 2, value: null, source: 'manual', comment: null, writtenBy: 'Edda Lind' },
      { revision: 1, value: '9', source: 'Warehouse', comment: 'by phone', writtenBy: 'Oskar Venn' },
    ]);
    expect(history[0]?.recordedAt).toMatch(/^20\d\d-.*Z$/);
    expect(await codeOf(loadValueHistory(manager, { month: openMonth, kind: 'fact', ...lone.cell('reviews', 'marketer') }))).toBe('notFound');
    expect(await codeOf(loadValueHistory(await shop.as('owner'), { month: openMonth, kind: 'fact', ...cell }))).toBe('notFound');
  });
});

it('the template has a line for each value that is asked for, within reach', async () => {
  const lines = async (login: string, kind: 'plan' | 'fact') => (await loadValuesTemplate(await shop.as(login), { month: openMonth, kind, departmentId: null }))
    .map((row) => [row.employee, row.department, row.kpi, row.value].join('|'));
  expect(await lines('manager', 'fact')).toEqual(['103||blenders_sold|', '102||sales_volume|800000', '102||customers_won|32']);
  expect((await lines('owner', 'plan')).at(-1)).toBe('|company|company_sales|3000000');
});
