import { beforeAll, describe, expect, it } from 'vitest';
import { inCompany } from '@/lib/db/in-company';
import { lockMonthAlone } from '@/lib/db/month-lock';
import { testDatabase } from '@/lib/db/testing/test-database';
import { AppError } from '@/lib/errors';
import { copyPlans } from '@/lib/plans/copy-plans';
import { loadCurrentValues } from '@/lib/plans/load-current-values';
import { savePlans } from '@/lib/plans/save-plans';
import { cellKey, saveValuesSchema } from '@/lib/plans/value-input';
import { saveFacts } from './save-facts';
import { openMonth, planted, type Planted } from './testing/planted';

const database = testDatabase();
const { admin, runtime } = database;
let shop: Planted;
beforeAll(async () => { shop = await planted(database); });

const refusal = (answer: Promise<unknown>) => answer.then(() => undefined, (error: unknown) => (error instanceof AppError ? error : Promise.reject(error)));
const codeOf = async (answer: Promise<unknown>) => (await refusal(answer))?.code;
const factsNow = async (login = 'owner') => {
  const actor = await shop.as(login);
  const facts = await inCompany(actor, ({ db }) => loadCurrentValues(db, 'fact', { companyId: actor.companyId, month: openMonth }));
  return new Map(facts.map((fact) => [cellKey(fact), fact]));
};

describe('a saved fact', () => {
  it('stands as a new revision with its source; the old one stays; the same number again writes nothing', async () => {
    const cell = shop.cell('blenders_sold', 'seller');
    const manager = await shop.as('manager');
    const save = (revision: number, value: string) => saveFacts(manager, { month: openMonth, cells: [{ ...cell, revision, value }] });
    expect(await save(0, '9')).toEqual({ saved: 1, unchanged: 0 });
    expect((await factsNow()).get(cellKey(cell))).toMatchObject({ value: '9', revision: 1, source: 'manual', scope: 'person', ref: `fact:${openMonth}:${cellKey(cell)}:1` });
    expect(await save(1, '9.0')).toEqual({ saved: 0, unchanged: 1 });
    expect(await save(1, '10.0')).toEqual({ saved: 1, unchanged: 0 });
    expect((await factsNow()).get(cellKey(cell))).toMatchObject({ value: '10', revision: 2 });
    const { rows } = await admin.query('SELECT action, after FROM audit_entries WHERE company_id = $1 AND action = $2', [shop.companyId, 'fact.save']);
    expect(rows).toHaveLength(3);
    expect(rows.at(-1).after).toMatchObject({ count: 1, cells: [{ cell: 'Lena Ash · Blenders sold', value: '10.0', revision: 2 }] });
  });

  it('removed is missing, not zero, and can be entered again', async () => {
    const cell = shop.cell('reviews', 'marketer');
    const owner = await shop.as('owner');
    await saveFacts(owner, { month: openMonth, cells: [{ ...cell, revision: 1, value: null }] });
    expect((await factsNow()).has(cellKey(cell))).toBe(false);
    await saveFacts(owner, { month: openMonth, cells: [{ ...cell, revision: 2, value: '0' }] });
    expect((await factsNow()).get(cellKey(cell))).toMatchObject({ value: '0', revision: 3 });
    await saveFacts(owner, { month: openMonth, cells: [{ ...cell, revision: 3, value: '30' }] });
  });

  it('is read for a batch of people and indicators only, when asked', async () => {
    const owner = await shop.as('owner');
    const { kpiId, subjectId } = shop.cell('reviews', 'marketer');
    const load = (filter: object) => inCompany(owner, ({ db }) => loadCurrentValues(db, 'fact', { companyId: shop.companyId, month: openMonth, ...filter }));
    expect((await load({ subjectIds: [subjectId] })).length).toBe(3);
    expect((await load({ subjectIds: [subjectId], kpiIds: [kpiId] })).map(({ value }) => value)).toEqual(['30']);
    expect(await load({ scope: 'department' })).toEqual([]);
  });
});

describe('two people', () => {
  it('with one plan in two tabs: the second is told who, what and how much, and nothing of the second block is stored', async () => {
    const plan = shop.cell('customers_won', 'sales-manager');
    const other = shop.cell('sales_volume', 'sales-manager');
    const [admin1, manager] = [await shop.as('admin'), await shop.as('manager')];
    await savePlans(admin1, { month: openMonth, cells: [{ ...plan, revision: 1, value: '33' }] });
    const error = await refusal(savePlans(manager, { month: openMonth, cells: [{ ...other, revision: 1, value: '1' }, { ...plan, revision: 1, value: '35' }] }));
    expect(error?.code).toBe('changedByOther');
    expect(error?.fields).toEqual({ [cellKey(plan)]: 'Tobias Kern · Customers won: 33 (Ruth Amsel)' });
    const now = await inCompany(manager, ({ db }) => loadCurrentValues(db, 'plan', { companyId: shop.companyId, month: openMonth, subjectIds: [plan.subjectId] }));
    expect(now.map(({ value }) => value).sort()).toEqual(['33', '750000']);
  });

  it('pressing save in the same instant, 25 times: one of them is in the books, the other knows', async () => {
    const cell = shop.cell('new_customers', 'marketer');
    const [first, second] = [await shop.as('owner'), await shop.as('finance')];
    for (let round = 0; round < 25; round += 1) {
      const save = (actor: typeof first, value: string) => refusal(saveFacts(actor, { month: openMonth, cells: [{ ...cell, revision: round + 1, value }] }));
      const answers = await Promise.all([save(first, `${100 + round}`), save(second, `${200 + round}`)]);
      expect(answers.map((error) => error?.code ?? 'saved').sort()).toEqual(['changedByOther', 'saved']);
      expect(Object.values(answers.find(Boolean)!.fields)[0]).toMatch(/^Mira Holt · New customers: \d+ \((Edda Lind|Paul Stern)\)$/);
    }
    const { rows } = await admin.query('SELECT count(*)::int AS n, max(revision) AS last FROM facts WHERE company_id = $1 AND month = $2 AND kpi_id = $3', [shop.companyId, openMonth, cell.kpiId]);
    expect(rows[0]).toEqual({ n: 26, last: 26 });
  });
});

describe('who may write where', () => {
  it('a manager in the departments they run, nobody elsewhere', async () => {
    const manager = await shop.as('manager');
    const write = (cell: { kpiId: string; subjectId: string }) => codeOf(saveFacts(manager, { month: openMonth, cells: [{ ...cell, revision: 1, value: '1' }] }));
    expect(await write(shop.cell('reviews', 'marketer'))).toBe('notFound');
    expect(await write(shop.cell('company_sales'))).toBe('notFound');
    expect(await write(shop.cell('sales_volume', 'head'))).toBe('notFound');
    expect(await codeOf(savePlans(await shop.as('finance'), { month: openMonth, cells: [{ ...shop.cell('company_sales'), revision: 1, value: '1' }] }))).toBe('forbidden');
    expect(await codeOf(saveFacts(await shop.as('employee'), { month: openMonth, cells: [{ ...shop.cell('reviews', 'marketer'), revision: 1, value: '1' }] }))).toBe('forbidden');
    expect(await codeOf(saveFacts(await shop.as('finance'), { month: openMonth, cells: [{ ...shop.cell('company_sales'), revision: 1, value: '2500000' }] }))).toBeUndefined();
  });

  it('no cell of another company, of another scope, or of somebody who is not placed in the month', async () => {
    const foreign = await planted(database);
    const owner = await shop.as('owner');
    const write = (cell: { kpiId: string; subjectId: string }, month = openMonth) => codeOf(saveFacts(owner, { month, cells: [{ ...cell, revision: 0, value: '1' }] }));
    const own = shop.cell('reviews', 'marketer');
    const theirs = foreign.cell('reviews', 'marketer');
    expect(await write(theirs)).toBe('notFound');
    expect(await write({ ...own, subjectId: theirs.subjectId })).toBe('notFound');
    expect(await write({ ...own, kpiId: theirs.kpiId })).toBe('notFound');
    expect(await write({ ...shop.cell('reviews'), subjectId: foreign.companyId })).toBe('notFound');
    expect(await write(shop.cell('reviews', 'sales'))).toBe('notFound');
    expect(await write(own, '2024-01')).toBe('notFound');
  });

  it('no negative number where the indicator forbids it, no number that cannot be kept', async () => {
    const cell = { ...shop.cell('repeat_purchases', 'marketer'), revision: 1 };
    const error = await refusal(saveFacts(await shop.as('owner'), { month: openMonth, cells: [{ ...cell, value: '-5' }] }));
    expect([error?.code, error?.fields]).toEqual(['invalid', { [cellKey(cell)]: 'negative' }]);
    for (const value of ['1e308', 'NaN', '', '1,5', '1'.repeat(31), `0.${'1'.repeat(13)}`]) {
      expect(saveValuesSchema.safeParse({ month: openMonth, cells: [{ ...cell, value }] }).success, value).toBe(false);
    }
    expect(saveValuesSchema.safeParse({ month: openMonth, cells: [{ ...cell, value: '1' }, { ...cell, value: '2' }] }).success).toBe(false);
  });
});

describe('a month on its way to the pay', () => {
  it('makes writers wait for the one who holds it alone, and refuses them when it was closed meanwhile', async () => {
    const lone = await planted(database);
    const owner = await lone.as('owner');
    const cell = { ...lone.cell('blenders_sold', 'seller'), revision: 0, value: '9' };
    let late: Promise<AppError | undefined> | undefined;
    let isSettled = false;
    await inCompany(owner, async ({ db }) => {
      await lockMonthAlone(db, { companyId: lone.companyId, month: openMonth });
      late = refusal(saveFacts(owner, { month: openMonth, cells: [cell] })).finally(() => { isSettled = true; });
      for (let waiting = 0; waiting === 0;) {
        const { rows } = await admin.query("SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'");
        waiting = rows[0].n;
      }
      expect(isSettled).toBe(false);
      await db.$executeRaw`UPDATE months SET status = 'closed' WHERE company_id = ${lone.companyId}::uuid AND month = ${openMonth}`;
    });
    expect((await late)?.code).toBe('monthClosed');
    expect(await codeOf(savePlans(owner, { month: openMonth, cells: [cell] }))).toBe('monthClosed');
    expect(await codeOf(copyPlans(owner, { month: openMonth, scope: 'person', departmentId: null }))).toBe('monthClosed');
    const { rows } = await admin.query('SELECT count(*)::int AS n FROM facts WHERE company_id = $1 AND month = $2 AND kpi_id = $3', [lone.companyId, openMonth, cell.kpiId]);
    expect(rows[0].n).toBe(0);
  });

  it('is frozen for the runtime login too, once closed or approved', async () => {
    const lone = await planted(database);
    const cell = lone.cell('blenders_sold', 'seller');
    for (const [status, message] of [['approved', 'premia:month_approved'], ['closed', 'premia:month_closed']] as const) {
      await admin.query('UPDATE months SET status = $3 WHERE company_id = $1 AND month = $2', [lone.companyId, openMonth, status]);
      for (const [table, columns] of [['plans', ''], ['facts', ', source']] as const) {
        const client = await runtime.connect();
        try {
          await client.query('BEGIN');
          await client.query("SELECT set_config('app.company_id', $1, true)", [lone.companyId]);
          const insert = `INSERT INTO ${table} (company_id, month, kpi_id, subject_id, revision, scope, employee_id, value${columns})
            VALUES ($1, $2, $3, $4, 7, 'person', $4, 9${columns && ", 'sql'"})`;
          await expect(client.query(insert, [lone.companyId, openMonth, cell.kpiId, cell.subjectId])).rejects.toThrow(message);
        } finally {
          await client.query('ROLLBACK');
          client.release();
        }
      }
    }
    expect(await codeOf(saveFacts(await lone.as('owner'), { month: openMonth, cells: [{ ...cell, revision: 0, value: '9' }] }))).toBe('monthClosed');
  });
});

describe('plans of the month before', () => {
  it('fill empty cells only, within the reach of who copies', async () => {
    const lone = await planted(database);
    const next = '2026-11';
    const [manager, owner] = [await lone.as('manager'), await lone.as('owner')];
    await savePlans(owner, { month: next, cells: [{ ...lone.cell('customers_won', 'sales-manager'), revision: 0, value: '40' }] });
    expect(await copyPlans(manager, { month: next, scope: 'person', departmentId: null })).toEqual({ copied: 2, alreadySet: 1 });
    expect(await copyPlans(manager, { month: next, scope: 'company', departmentId: null })).toEqual({ copied: 0, alreadySet: 0 });
    expect(await copyPlans(owner, { month: next, scope: 'person', departmentId: null })).toEqual({ copied: 3, alreadySet: 3 });
    expect(await copyPlans(owner, { month: next, scope: 'company', departmentId: null })).toEqual({ copied: 1, alreadySet: 0 });
    const plans = await inCompany(owner, ({ db }) => loadCurrentValues(db, 'plan', { companyId: lone.companyId, month: next }));
    const valueOf = (cell: { kpiId: string; subjectId: string }) => plans.find((plan) => cellKey(plan) === cellKey(cell))?.value;
    expect(valueOf(lone.cell('customers_won', 'sales-manager'))).toBe('40');
    expect(valueOf(lone.cell('blenders_sold', 'seller'))).toBe('5');
    expect(valueOf(lone.cell('company_sales'))).toBe('3000000');
  });
});

it('a block of 5 000 cells goes in by a handful of statements, whole', async () => {
  const lone = await planted(database);
  const owner = await lone.as('owner');
  await admin.query(`WITH people AS (INSERT INTO employees (company_id, id, number, name) SELECT $1, gen_random_uuid(), 'n' || n, 'Person ' || n FROM generate_series(1, 1000) n RETURNING id)
    INSERT INTO placements (company_id, id, employee_id, from_date, department_id, position) SELECT $1, gen_random_uuid(), id, '2026-01-01', $2, 'Seller' FROM people`,
  [lone.companyId, lone.ids.department.get('sales')]);
  // Three KPIs of the one scheme until the 14th, two of the other from the 15th on.
  for (const [scheme, day] of [['marketer', 1], ['sales-manager', 15]] as const) {
    await admin.query(`INSERT INTO scheme_assignments (company_id, id, employee_id, from_month, from_day, scheme_id)
      SELECT $1, gen_random_uuid(), id, $2, $3, $4 FROM employees WHERE company_id = $1 AND number LIKE 'n%'`, [lone.companyId, openMonth, day, lone.ids.scheme.get(scheme)]);
  }
  const { rows } = await admin.query<{ id: string }>("SELECT id FROM employees WHERE company_id = $1 AND number LIKE 'n%'", [lone.companyId]);
  const kpis = ['new_customers', 'repeat_purchases', 'reviews', 'sales_volume', 'customers_won'];
  const cells = rows.flatMap(({ id }, row) => kpis.map((kpi, column) => ({ kpiId: lone.cell(kpi).kpiId, subjectId: id, revision: 0, value: `${row + 1}${column}` })));
  expect(await saveFacts(owner, { month: openMonth, cells })).toEqual({ saved: 5000, unchanged: 0 });
  const { rows: counted } = await admin.query('SELECT count(*)::int AS n FROM facts WHERE company_id = $1 AND recorded_by = $2', [lone.companyId, owner.membershipId]);
  expect(counted[0].n).toBe(5000);
});
