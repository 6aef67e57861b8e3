import type { Language } from '@/lib/db/generated/enums';
import type { PayrollTable } from './payroll-table';

/**
 * A payroll file as CSV, as spreadsheets of that language read it without asking: UTF-8 with BOM; Russian with `;` and
 * a decimal comma, English with `,` and a decimal point. Every row is a person's: a program that reads it pays them all. A
 * cell that begins like a formula is made text by an apostrophe; amounts are numbers and stay as they are.
 */
export function payrollCsv(table: PayrollTable, language: Language): Uint8Array {
  const separator = language === 'ru' ? ';' : ',';
  const text = (value: string) => quote(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value, separator);
  const amount = (value: string) => (language === 'ru' ? value.replace('.', ',') : value);
  const lines = [
    table.headings.map(text),
    ...table.rows.map((row) => [...row.texts.map(text), amount(row.amount)]),
  ];
  return new TextEncoder().encode(`\uFEFF${lines.map((cells) => `${cells.join(separator)}\r\n`).join('')}`);
}

function quote(value: string, separator: string): string {
  return /["\r\n]/.test(value) || value.includes(separator) ? `"${value.replaceAll('"', '""')}"` : value;
}
