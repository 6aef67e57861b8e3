import { createHash } from 'node:crypto';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { approveMonth } from '@/lib/months/approve-month';
import { closeMonth } from '@/lib/months/close-month';
import { sendMonth } from '@/lib/months/send-month';
import { calculate, plantShop, shopPassword, type Shop } from '@/lib/months/testing/plant-shop';
import { downloadExport } from './download-export';
import { makeExport } from './make-export';
import { readPayroll } from './read-payroll';

const newId = () => crypto.randomUUID();
const make = (shop: Shop, format: 'csv' | 'xlsx', operationId = newId()) =>
  makeExport(shop.finance, { month: shop.fullMonth, format, operationId, password: shopPassword });

async function closedShop(): Promise<Shop> {
  const shop = await plantShop();
  const { fullMonth: month } = shop;
  const runId = await calculate(shop, month);
  await sendMonth(shop.finance, { month, runId });
  await approveMonth(shop.owner, { month, runId, operationId: newId() });
  await closeMonth(shop.finance, { month, runId, operationId: newId(), password: shopPassword, isBeforeEnd: true });
  return shop;
}

describe('a payroll file', () => {
  it('sums to the paid lines of the screen, to the kopeck: 273.00 and 22 000.00 and 480.00', async () => {
    const shop = await closedShop();
    const { fullMonth: month } = shop;
    const screen = await readPayroll(shop.finance, { month });
    expect(screen).toMatchObject({ rowCount: 5, paidMinor: '2275300', exports: [] });
    const csv = await make(shop, 'csv');
    expect(csv).toMatchObject({ rowCount: 5, paidMinor: screen.paidMinor, fileName: `premia-${shop.slug}-${month}-r1.csv` });
    const file = await downloadExport(shop.finance, { month, exportId: csv.id });
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.content)).toBe([
      '\uFEFFPersonnel number,Name,Department,Line,"Amount, RUB"',
      '101,Mira Holt,Marketing,Variable part,273.00',
      '102,Tobias Kern,Sales,2% of personal sales,16000.00',
      '102,Tobias Kern,Sales,Plan of new customers,2000.00',
      '102,Tobias Kern,Sales,Plan of the company,4000.00',
      '103,Lena Ash,Sales,Blenders above plan,480.00',
      '',
    ].join('\r\n'));
    expect(createHash('sha256').update(file.content).digest('hex')).toBe(csv.sha256);

    const xlsx = await make(shop, 'xlsx');
    const { sheets } = await readXlsx((await downloadExport(shop.finance, { month, exportId: xlsx.id })).content);
    expect(sheets[0]!.rows[1]).toEqual(['101', 'Mira Holt', 'Marketing', 'Variable part', 273]);
    expect(sheets[0]!.rows).toHaveLength(1 + 5);
    expect(sheets[1]).toMatchObject({ name: 'Control', rows: [['Rows', 5], ['Total, RUB', 22753]] });
    expect((await readPayroll(shop.auditor, { month })).exports.map(({ format }) => format)).toEqual(['csv', 'xlsx']);
  });

  it('is made once: twins, repetitions and other people get the same bytes', async () => {
    const shop = await closedShop();
    const { fullMonth: month } = shop;
    const operationId = newId();
    const [first, twin, another] = await Promise.all([make(shop, 'xlsx', operationId), make(shop, 'xlsx', operationId),
      makeExport(shop.owner, { month, format: 'xlsx', operationId: newId(), password: shopPassword })]);
    expect(twin).toEqual(first);
    expect(another).toEqual(first);
    const bytes = (await downloadExport(shop.finance, { month, exportId: first.id })).content;
    expect((await downloadExport(shop.owner, { month, exportId: first.id })).content).toEqual(bytes);
    await expect(make(shop, 'csv', operationId)).rejects.toMatchObject({ code: 'operationReused' });
    const { rows } = await testDatabase().admin.query('SELECT action, count(*)::int AS n FROM audit_entries WHERE company_id = $1 AND action LIKE $2 GROUP BY action ORDER BY action', [shop.companyId, 'payroll.%']);
    expect(rows).toEqual([{ action: 'payroll.download', n: 2 }, { action: 'payroll.export', n: 1 }]);
  });

  it('is refused before the close, to those who may not, without the password, and for another company', async () => {
    const shop = await plantShop();
    await calculate(shop, shop.fullMonth);
    await expect(make(shop, 'csv')).rejects.toMatchObject({ code: 'monthNotClosed' });
    const closed = await closedShop();
    const ask = { month: closed.fullMonth, format: 'csv' as const, operationId: newId(), password: shopPassword };
    for (const actor of [closed.admin, closed.auditor, closed.manager]) await expect(makeExport(actor, ask)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(makeExport(closed.finance, { ...ask, password: 'wrong' })).rejects.toMatchObject({ fields: { password: 'wrongPassword' } });
    const { id } = await make(closed, 'csv');
    await expect(downloadExport(shop.finance, { month: closed.fullMonth, exportId: id })).rejects.toMatchObject({ code: 'notFound' });
    await expect(downloadExport(closed.auditor, { month: closed.fullMonth, exportId: id })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
