import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { inCompany } from '@/lib/db/in-company';
import { lockMonthAlone } from '@/lib/db/month-lock';
import { testDatabase } from '@/lib/db/testing/test-database';
import { AppError } from '@/lib/errors';
import { cellKey } from '@/lib/plans/value-input';
import { applyImport } from './apply-import';
import { discardImport } from './discard-import';
import { importBytesMax } from './import-input';
import { loadCurrentValues } from '@/lib/plans/load-current-values';
import { loadImport } from './load-import';
import { loadRejectedRows } from './load-rejected-rows';
import { previewImport } from './preview-import';
import { saveFacts } from './save-facts';
import { openMonth, planted, type Planted } from './testing/planted';
import { toWindows1251 } from './testing/to-windows-1251';

const database = testDatabase();
const { admin } = database;
let shop: Planted;
beforeAll(async () => { shop = await planted(database); });

const head = 'Personnel number;Department;KPI code;Value;Source;Comment\n';
const refusal = (answer: Promise<unknown>) => answer.then(() => undefined, (error: unknown) => (error instanceof AppError ? error : Promise.reject(error)));
const preview = (actor: Actor, body: string | Uint8Array, over: Partial<Parameters<typeof previewImport>[1]> = {}) =>
  previewImport(actor, { month: openMonth, kind: 'fact', fileName: 'october.csv', content: typeof body === 'string' ? new TextEncoder().encode(head + body) : body, ...over });
const look = async (actor: Actor, body: string) => loadImport(actor, await preview(actor, body));
const factsOf = async (company: Planted) => {
  const owner = await company.as('owner');
  const facts = await inCompany(owner, ({ db }) => loadCurrentValues(db, 'fact', { companyId: owner.companyId, month: openMonth }));
  return new Map(facts.map((fact) => [cellKey(fact), fact]));
};
const countFacts = async (company: Planted) =>
  (await admin.query('SELECT count(*)::int AS n FROM facts WHERE company_id = $1', [company.companyId])).rows[0].n as number;

describe('a preview', () => {
  it('names each rejected row with its column and reason, and stores nothing of the month', async () => {
    const before = await countFacts(shop);
    const view = await look(await shop.as('owner'), [
      '103;;blenders_sold;9;Warehouse;late', // 2
      ';;reviews;1;;', '999;;reviews;1;;', '101;;;1;;', '101;;nonsense;1;;', // 3–6
      '101;;company_sales;1;;', ';Sales;reviews;1;;', ';company;reviews;1;;', // 7–9
      '101;;reviews;;;', '101;;reviews;abc;;', '101;;reviews;1e308;;', '101;;reviews;-5;;', '101;;reviews;=1+1;;', // 10–14
      `101;;reviews;${'9'.repeat(50)};;`, '101;;reviews;0,1234567890123;;', '103;;blenders_sold;9%;;', // 15–17
      '101;;new_customers;22 %;;', '101;;new_customers;23,5;;', // 18–19
      `101;;repeat_purchases;17;${'s'.repeat(201)};`, '101;;repeat_purchases;17;;=HYPERLINK("x")', // 20–21
      '102;;sales_volume;1 300 000,25;;', ';company;company_sales;2 400 000;Accounting;', '102;;customers_won;01.05.2026;;', // 22–24
      '103;;new_customers;5;;', '102;;customers_won;5,5;;', // 25–26
    ].join('\n'));
    expect(view.rejected.map(({ row, column, reason, otherRow }) => `${row} ${column} ${reason}${otherRow ? ` ${otherRow}` : ''}`)).toEqual([
      '3 employee employeeMissing', '4 employee employeeUnknown', '5 kpi kpiMissing', '6 kpi kpiUnknown',
      '7 employee measuredPerCompany', '8 employee measuredPerPerson', '9 employee measuredPerPerson',
      '10 value empty', '11 value notANumber', '12 value exponent', '13 value negative', '14 value formula',
      '15 value tooLong', '16 value tooLong', '17 value percentSign', '18 kpi duplicate 19', '19 kpi duplicate 18',
      '20 source textTooLong', '21 comment textFormula', '24 value notANumber', '25 kpi notAsked', '26 value tooPrecise',
    ]);
    expect(view.accepted.map(({ row, subject, kpi, was, value, source, comment }) => [row, subject, kpi, was, value, source, comment])).toEqual([
      [2, 'Lena Ash', 'Blenders sold', null, '9', 'Warehouse', 'late'],
      [22, 'Tobias Kern', 'Personal sales', '800000', '1300000.25', undefined, undefined],
      [23, 'Kotelok', 'Sales of the company', '2400000', '2400000', 'Accounting', undefined],
    ]);
    expect(view).toMatchObject({ acceptedCount: 3, rejectedCount: 22, unchangedCount: 1, status: 'preview', file: { encoding: 'utf-8', separator: ';', decimalMark: ',' } });
    expect(await countFacts(shop)).toBe(before);
    expect((await loadRejectedRows(await shop.as('owner'), { importId: view.id })).rows).toHaveLength(22);
    expect(view.rejected.slice(-2).map(({ subject, kpi, decimals }) => [subject, kpi, decimals])).toEqual([['Lena Ash', 'New customers', 2], ['Tobias Kern', 'Customers won', 0]]);
  });

  it('refuses the fact of a KPI with a formula by its name, and takes its plan', async () => {
    const lone = await planted(database);
    await admin.query("UPDATE kpis SET formula = 'new_customers + repeat_purchases' WHERE company_id = $1 AND code = 'reviews'", [lone.companyId]);
    const owner = await lone.as('owner');
    const rows = '101;;reviews;30;;\n101;;new_customers;23;;\n';
    const facts = await look(owner, rows);
    expect(facts.rejected.map(({ row, column, reason, kpi }) => [row, column, reason, kpi])).toEqual([[2, 'kpi', 'computed', 'Reviews']]);
    expect(facts.accepted.map(({ row }) => row)).toEqual([3]);
    await applyImport(owner, { importId: facts.id });
    const plans = await loadImport(owner, await preview(owner, rows, { kind: 'plan' }));
    expect([plans.rejected, plans.accepted.map(({ kpi }) => kpi)]).toEqual([[], ['Reviews', 'New customers']]);
    await applyImport(owner, { importId: plans.id });
  });

  it('is refused as a whole when the formula came after the preview', async () => {
    const lone = await planted(database);
    const owner = await lone.as('owner');
    const { id } = await look(owner, '101;;reviews;31;;\n101;;new_customers;23;;\n');
    await admin.query("UPDATE kpis SET formula = 'new_customers' WHERE company_id = $1 AND code = 'reviews'", [lone.companyId]);
    const before = await countFacts(lone);
    expect(await refusal(applyImport(owner, { importId: id }))).toMatchObject({ code: 'invalid', fields: { [cellKey(lone.cell('reviews', 'marketer'))]: 'computed' } });
    expect(await countFacts(lone)).toBe(before);
  });

  it('keeps a manager to the departments they run', async () => {
    const view = await look(await shop.as('manager'), '101;;reviews;1;;\n102;;sales_volume;1;;\n;company;company_sales;1;;\n');
    expect(view.rejected.map(({ row, reason }) => [row, reason])).toEqual([[2, 'notYours'], [4, 'notYours']]);
    expect(view.accepted.map(({ row }) => row)).toEqual([3]);
  });

  it('reads windows-1251 with Russian columns, and refuses 1,234 that could be two numbers', async () => {
    const owner = await shop.as('owner');
    const { importId } = await preview(owner, toWindows1251('Табельный номер;Показатель;Факт;Примечание\r\n102;Personal sales;1,234;ё\r\n101;reviews;30;поздно\r\n'));
    const view = await loadImport(owner, { importId });
    expect(view.file).toMatchObject({ encoding: 'windows-1251', decimalMark: null });
    expect(view.rejected.map(({ row, reason }) => [row, reason])).toEqual([[2, 'ambiguous']]);
    expect(view.accepted[0]).toMatchObject({ row: 3, comment: 'поздно' });
  });

  it('of a file too large, of a closed month or without the right does not happen', async () => {
    const owner = await shop.as('owner');
    expect((await refusal(preview(owner, new Uint8Array(importBytesMax + 1))))?.code).toBe('fileTooLarge');
    expect((await refusal(preview(owner, Uint8Array.from([0x50, 0x4b, 3, 4]))))?.fields).toEqual({ file: 'fileIsWorkbook' });
    expect((await refusal(preview(await shop.as('employee'), '101;;reviews;1;;')))?.code).toBe('forbidden');
    expect((await refusal(preview(await shop.as('finance'), '101;;reviews;1;;', { kind: 'plan' })))?.code).toBe('forbidden');
    const closed = await planted(database);
    await admin.query("UPDATE months SET status = 'closed' WHERE company_id = $1 AND month = $2", [closed.companyId, openMonth]);
    expect((await refusal(preview(await closed.as('owner'), '101;;reviews;1;;')))?.code).toBe('monthClosed');
  });
});

describe('applied', () => {
  it('it stores every accepted row with its source, once, however often and from wherever it is asked', async () => {
    const lone = await planted(database);
    const owner = await lone.as('owner');
    const ref = await preview(owner, '103;;blenders_sold;9;Warehouse;late\n102;;sales_volume;900000;;\n101;;reviews;30;;\n999;;reviews;1;;');
    const before = await countFacts(lone);
    const answers = await Promise.all([applyImport(owner, ref), applyImport(owner, ref), applyImport(owner, ref)]);
    expect(answers).toEqual(Array(3).fill({ month: openMonth, kind: 'fact', saved: 2, unchanged: 1 }));
    expect(await countFacts(lone)).toBe(before + 2);
    expect((await factsOf(lone)).get(cellKey(lone.cell('blenders_sold', 'seller')))).toMatchObject({ value: '9', source: 'Warehouse' });
    expect((await factsOf(lone)).get(cellKey(lone.cell('sales_volume', 'sales-manager')))).toMatchObject({ value: '900000', source: 'file:october.csv', revision: 2 });
    expect((await loadImport(owner, ref)).status).toBe('applied');
    expect((await refusal(discardImport(owner, ref)))?.code).toBe('importUsed');
    const { rows } = await admin.query("SELECT count(*)::int AS n FROM audit_entries WHERE company_id = $1 AND action = 'fact.import'", [lone.companyId]);
    expect(rows[0].n).toBe(1);
  });

  it('it stores nothing when one cell has moved since the preview', async () => {
    const lone = await planted(database);
    const owner = await lone.as('owner');
    const ref = await preview(owner, '103;;blenders_sold;9;;\n102;;sales_volume;900000;;');
    await saveFacts(await lone.as('manager'), { month: openMonth, cells: [{ ...lone.cell('sales_volume', 'sales-manager'), revision: 1, value: '5' }] });
    const error = await refusal(applyImport(owner, ref));
    expect([error?.code, Object.values(error?.fields ?? {})]).toEqual(['changedByOther', ['Tobias Kern · Personal sales: 5 (Oskar Venn)']]);
    expect((await factsOf(lone)).has(cellKey(lone.cell('blenders_sold', 'seller')))).toBe(false);
    expect((await loadImport(owner, ref)).status).toBe('preview');
  });

  it('it waits for a close and is refused whole', async () => {
    const lone = await planted(database);
    const owner = await lone.as('owner');
    const ref = await preview(owner, '103;;blenders_sold;9;;');
    const before = await countFacts(lone);
    let late: Promise<AppError | undefined> | undefined;
    await inCompany(owner, async ({ db }) => {
      await lockMonthAlone(db, { companyId: lone.companyId, month: openMonth });
      late = refusal(applyImport(owner, ref));
      await db.$executeRaw`UPDATE months SET status = 'closed' WHERE company_id = ${lone.companyId}::uuid AND month = ${openMonth}`;
    });
    expect((await late)?.code).toBe('monthClosed');
    expect(await countFacts(lone)).toBe(before);
  });

  it('it is stored whole or not at all when the connection dies in the middle, and can be applied then', async () => {
    const lone = await planted(database);
    const owner = await lone.as('owner');
    const ref = await preview(owner, '103;;blenders_sold;9;;\n102;;sales_volume;900000;;');
    const before = await countFacts(lone);
    let cut: Promise<unknown> | undefined;
    await inCompany(owner, async ({ db }) => {
      // The import has taken its own row and waits for the month when its connection is ended.
      await lockMonthAlone(db, { companyId: lone.companyId, month: openMonth });
      cut = applyImport(owner, ref).then(() => 'stored', () => 'refused');
      for (let ended = 0; ended === 0;) {
        const { rowCount } = await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%FOR SHARE%'");
        ended = rowCount ?? 0;
      }
    });
    expect(await cut).toBe('refused');
    expect(await countFacts(lone)).toBe(before);
    expect((await loadImport(owner, ref)).status).toBe('preview');
    expect(await applyImport(owner, ref)).toMatchObject({ saved: 2 });
  });

  it('it belongs to whoever uploaded it or may write the whole company, while they may', async () => {
    const lone = await planted(database);
    const [owner, manager] = [await lone.as('owner'), await lone.as('manager')];
    const ref = await preview(manager, '103;;blenders_sold;9;;');
    const uses = [applyImport, discardImport, loadImport, loadRejectedRows];
    for (const stranger of [await shop.as('manager'), await shop.as('owner')]) {
      for (const use of uses) expect((await refusal(use(stranger, ref)))?.code).toBe('notFound');
    }
    const owners = await preview(owner, '103;;blenders_sold;9;;');
    for (const use of uses) expect((await refusal(use(manager, owners)))?.code).toBe('notFound');
    const plans = await preview(owner, '103;;blenders_sold;9;;', { kind: 'plan' });
    for (const use of uses) expect((await refusal(use(await lone.as('finance'), plans)))?.code).toBe('forbidden');
    expect((await loadImport(owner, ref)).acceptedCount).toBe(1);
    await admin.query('DELETE FROM managed_departments WHERE company_id = $1', [lone.companyId]);
    expect((await refusal(applyImport(await lone.as('manager'), ref)))?.code).toBe('notFound');
    expect((await refusal(applyImport(await lone.as('employee'), ref)))?.code).toBe('forbidden');
    expect(await applyImport(owner, ref)).toMatchObject({ saved: 1 });
  });

  it('it is not, once discarded', async () => {
    const owner = await shop.as('owner');
    const ref = await preview(owner, '103;;blenders_sold;9;;');
    expect(await discardImport(owner, ref)).toEqual({ month: openMonth });
    expect((await refusal(applyImport(owner, ref)))?.code).toBe('importUsed');
  });

  it('plans are imported by the same road', async () => {
    const lone = await planted(database);
    const admin1 = await lone.as('admin');
    const ref = await preview(admin1, '103;;blenders_sold;7;;', { kind: 'plan' });
    expect(await applyImport(admin1, ref)).toEqual({ month: openMonth, kind: 'plan', saved: 1, unchanged: 0 });
    const { rows } = await admin.query('SELECT value::text, import_id FROM plans WHERE company_id = $1 AND month = $2 AND kpi_id = $3 ORDER BY revision', [lone.companyId, openMonth, lone.cell('blenders_sold').kpiId]);
    expect(rows.map((row) => row.value)).toEqual(['5', '7']);
    expect(rows[1].import_id).toBe(ref.importId);
  });
});
