import type { Language } from '@/lib/db/generated/enums';
import { minorToDecimal } from '@/lib/format/money';
import en from '@/messages/en/payroll.json';
import ru from '@/messages/ru/payroll.json';

/** One paid line of one person. */
export interface PayrollLine {
  number: string;
  name: string;
  department: string;
  line: string;
  amountMinor: bigint;
}

export interface PayrollTable {
  /** Personnel number, name, department, line, amount with its currency. */
  headings: string[];
  /** Texts without control characters; the amount as an exact decimal with a point. */
  rows: { texts: [string, string, string, string]; amount: string }[];
  /** What the rows are checked against: their count and exact sum, on a sheet of its own where a file has sheets. */
  control: { sheet: string; lines: [[label: string, count: number], [label: string, sum: string]] };
  totalMinor: bigint;
}

const words = { en: en.file, ru: ru.file } satisfies Record<Language, unknown>;

/** The content of a payroll file, whatever its format: a row per person and paid line, and their exact sum. */
export function payrollTable(lines: readonly PayrollLine[], { currency, digits, language }: { currency: string; digits: number; language: Language }): PayrollTable {
  const { number, name, department, line, amount, total, control, rows } = words[language];
  const totalMinor = lines.reduce((sum, each) => sum + each.amountMinor, 0n);
  return {
    headings: [number, name, department, line, `${amount}, ${currency}`],
    rows: lines.map((each) => ({
      texts: [clean(each.number), clean(each.name), clean(each.department), clean(each.line)],
      amount: minorToDecimal(each.amountMinor, digits),
    })),
    control: { sheet: control, lines: [[rows, lines.length], [`${total}, ${currency}`, minorToDecimal(totalMinor, digits)]] },
    totalMinor,
  };
}

/** Control characters mean nothing in a name and break both formats. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F\uFFFE\uFFFF]+/g, ' ').trim();
}
