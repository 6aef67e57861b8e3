import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { payrollCsv } from './payroll-csv';
import { payrollTable, type PayrollLine } from './payroll-table';
import { payrollXlsx } from './payroll-xlsx';

const line = (name: string, amountMinor: bigint): PayrollLine => ({ number: '7', name, department: 'Sales; "North"', line: 'Variable, part', amountMinor });
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('payroll files', () => {
  it('follow the language: separator, decimal mark, words', () => {
    const table = payrollTable([line('Мира', 27_300n)], { currency: 'RUB', digits: 2, language: 'ru' });
    expect(text(payrollCsv(table, 'ru'))).toBe('\uFEFFТабельный номер;ФИО;Подразделение;Строка;Сумма, RUB\r\n7;Мира;"Sales; ""North""";Variable, part;273,00\r\n');
  });

  // Attack: an employee called =HYPERLINK(…) whose name runs in the accountant's spreadsheet.
  it.each(['=1+1', '+7 999', '-2', '@SUM(A1)', '\t=1', '\r\n=1'])('keep %j as text', async (name) => {
    const table = payrollTable([line(name, -100n)], { currency: 'RUB', digits: 2, language: 'en' });
    const row = text(payrollCsv(table, 'en')).split('\r\n')[1]!;
    expect(row).toMatch(/^7,'[=+\-@]/);
    expect(row).toMatch(/,-1\.00$/);
    const { sheets } = await readXlsx(await payrollXlsx(table, { sheet: '2026-05', digits: 2 }));
    expect(sheets[0]!.rows[1]!.slice(1)).toEqual([name.trim(), 'Sales; "North"', 'Variable, part', -1]);
  });

  it('carry the greatest sums without losing a kopeck', async () => {
    const amounts = [1n, 10n, 70n, -1n, 123_456_789_012_345n, 9_007_199_254_740_993n, 99_999_999_999_999_999n];
    const table = payrollTable(amounts.map((amount) => line('A', amount)), { currency: 'RUB', digits: 2, language: 'en' });
    const { sheets } = await readXlsx(await payrollXlsx(table, { sheet: '2026-05', digits: 2 }));
    // From sixteen digits on an amount is text: a spreadsheet keeps fifteen.
    expect(sheets[0]!.rows.slice(1).map((row) => row[4])).toEqual(
      [0.01, 0.1, 0.7, -0.01, 1_234_567_890_123.45, '90071992547409.93', '999999999999999.99']);
    expect(sheets[1]!.rows[1]![1]).toBe('1091306560437534.17');
    expect(table.totalMinor).toBe(amounts.reduce((sum, each) => sum + each, 0n));
  });

  // Attack: a program that imports the file pays a row called Total.
  it('hold rows of people and no other; count and sum stand on a sheet of their own', async () => {
    const table = payrollTable([line('A', 100n), line('B', 250n)], { currency: 'RUB', digits: 2, language: 'ru' });
    expect(text(payrollCsv(table, 'ru')).trimEnd().split('\r\n').slice(1).map((row) => row.split(';')[0])).toEqual(['7', '7']);
    const { sheets } = await readXlsx(await payrollXlsx(table, { sheet: '2026-05', digits: 2 }));
    expect(sheets[0]!.rows.slice(1).map((row) => row[0])).toEqual(['7', '7']);
    // 1.00 + 2.50
    expect(sheets[1]).toMatchObject({ name: 'Сверка', rows: [['Записей', 2], ['Итого, RUB', 3.5]] });
  });

  it('without minor digits write whole numbers', async () => {
    const table = payrollTable([line('A', 5_000n)], { currency: 'JPY', digits: 0, language: 'en' });
    expect(table.rows[0]!.amount).toBe('5000');
  });
});
