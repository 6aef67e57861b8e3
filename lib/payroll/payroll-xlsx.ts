import { writeXlsx } from 'hucre/xlsx';
import type { PayrollTable } from './payroll-table';

/** What a spreadsheet keeps of a number: beyond it an amount is written as text rather than rounded. */
const digitsKept = 15;

/**
 * A payroll file as XLSX: texts are text whatever they begin with, amounts are numbers that print exactly. The first sheet
 * has a row per person and paid line and no other; the second, which a program does not pay from, their count and sum.
 */
export function payrollXlsx(table: PayrollTable, { sheet, digits }: { sheet: string; digits: number }): Promise<Uint8Array> {
  const numFmt = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  const [count, [sumLabel, sum]] = table.control.lines;
  return writeXlsx({
    sheets: [
      {
        name: sheet,
        columns: [{ width: 16 }, { width: 32 }, { width: 28 }, { width: 32 }, { width: 18, numFmt }],
        rows: [table.headings, ...table.rows.map((row) => [...row.texts, amountCell(row.amount)])],
      },
      {
        name: table.control.sheet,
        columns: [{ width: 24 }, { width: 18 }],
        rows: [count, [sumLabel, amountCell(sum)]],
        cells: new Map([['1,1', { style: { numFmt } }]]),
      },
    ],
  });
}

/** The number whose shortest writing is this decimal; the decimal itself where there is none a spreadsheet would keep. */
function amountCell(amount: string): number | string {
  const significant = amount.replace(/[-.]/g, '').replace(/^0+/, '');
  return significant.length <= digitsKept ? Number(amount) : amount;
}
