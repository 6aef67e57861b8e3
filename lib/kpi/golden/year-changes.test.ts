// A year in which somebody joins, is raised, works half, takes leave without pay and goes: each month's pay and why it differs.
import { describe, expect, it } from 'vitest';
import { compareResults, compileScheme } from '../index';
import { timeInputSchema } from '../time/time-input';
import { amounts, kpi, major } from './support';
import { inAll, live } from './year';
import type { Lived } from './year';

const kpis = [kpi('sales', { unit: 'money' })];
const product = (...parts: object[]) => ({ kind: 'combine', op: 'product', parts });
/** For the days there, each weighed by its hours. */
const present = (of: string) => ({ kind: 'prorate', of: { kind: 'base', of }, by: 'fte' });
const doc = {
  format: 1,
  components: [
    { key: 'fixed', name: 'Fixed', part: 'fixed', effect: 'reference', amount: present('fixed') },
    {
      key: 'variable',
      name: 'Variable',
      part: 'variable',
      effect: 'paid',
      amount: product(present('variable'), { kind: 'attain', kpi: 'sales', rule: { kind: 'higher-ratio' } }),
    },
  ],
  settings: { fixedShare: '0.7' },
};
const schemes = new Map([['v1', compileScheme(doc, kpis)]]);

type Span = [from: number, to: number, over?: { fte?: string; basePayMinor?: string }];
/** [month, pay, days there, unpaid, sales of a plan of 100, fixed, variable, why it differs from the month before], by hand. */
type Entry = [month: string, pay: string, spans: Span[], unpaid: [number, number][], sales: string, fixed: string, variable: string, why: string];
const old = { basePayMinor: '3100000' };
const raised = { basePayMinor: '6200000' };
const book: Entry[] = [
  // joins on the 11th: 21 of 31 days of 31 000 = 21 000; 14 700 + 6 300 × 80 %
  ['2026-01', '31000', [[11, 31]], [], '80', '14700.00', '5040.00', ''],
  // the whole of February: at 80 % 29 140, 9 400 more; then 9 300 × 10 points
  ['2026-02', '31000', [[1, 28]], [], '90', '21700.00', '8370.00', 'days 9400.00, fact 930.00'],
  // raised from the 16th: 15 000 + 32 000 = 47 000; at 90 % 32 900 + 12 690, 15 520 more; 14 100 × 10 points
  ['2026-03', '31000', [[1, 15, old], [16, 31, raised]], [], '100', '32900.00', '14100.00', 'days 15520.00, fact 1410.00'],
  // March’s raised half no longer counts for itself, 16 000 less; then the new pay for everything, 31 000 more
  ['2026-04', '62000', [[1, 30]], [], '100', '43400.00', '18600.00', 'days -16000.00, base-pay 31000.00'],
  // half time from the 16th: (15 + 16 × 0.5) ÷ 31 = 23/31: 46 000, 16 000 less; 13 800 × 10 points
  ['2026-05', '62000', [[1, 15], [16, 31, { fte: '0.5' }]], [], '110', '32200.00', '15180.00', 'days -16000.00, fact 1380.00'],
  // half time: 31 000; at 110 % 31 930 of 47 380; 9 300 × 10 points less
  ['2026-06', '62000', [[1, 30, { fte: '0.5' }]], [], '100', '21700.00', '9300.00', 'days -15450.00, fact -930.00'],
  // full time again, unpaid from the 1st to the 10th: 42 000, 11 000 more; 12 600 × 50 points less
  ['2026-07', '62000', [[1, 31]], [[1, 10]], '50', '29400.00', '6300.00', 'days 11000.00, fact -6300.00'],
  // the whole month: at 50 % 43 400 + 9 300 = 52 700, 17 000 more; 18 600 × 100 points
  ['2026-08', '62000', [[1, 31]], [], '150', '43400.00', '27900.00', 'days 17000.00, fact 18600.00'],
  // goes on the 15th of 30: at 150 % 21 700 + 13 950, 35 650 less; 9 300 × 30 points less
  ['2026-09', '62000', [[1, 15]], [], '120', '21700.00', '11160.00', 'days -35650.00, fact -2790.00'],
];
const day = (month: string, number: number): string => `${month}-${String(number).padStart(2, '0')}`;
const lived = book.map(([month, pay, spans, unpaid, sales]): Lived => {
  const time = timeInputSchema.parse({
    spans: spans.map(([from, to, over]) => ({ from: day(month, from), to: day(month, to), ...over })),
    unpaid: unpaid.map(([from, to]) => ({ from: day(month, from), to: day(month, to) })),
  });
  return live(schemes, pay, [{ month, rows: [['sales', '100', sales]], card: { time } }])[0] as Lived;
});

describe('a year of changes', () => {
  it.each(book.map((entry, i) => [entry[0], entry, lived[i] as Lived] as const))('%s', (_, [, , , , , fixed, variable], { result }) => {
    expect(amounts(result)).toEqual({ fixed, variable });
  });

  it.each(book.slice(1).map((entry, i) => [entry[0], entry[7], lived[i] as Lived, lived[i + 1] as Lived] as const))(
    '%s differs from the month before by: %s',
    (_, why, from, to) => {
      const bridge = compareResults(from, to);
      if (!bridge) throw new Error('both months are paid');
      const moved = bridge.parts.reduce((sum, { byMinor }) => sum + BigInt(byMinor), 0n);
      expect(moved).toBe(inAll(to.result) - inAll(from.result));
      expect(bridge.parts.every(({ cardId }) => cardId === 'a1')).toBe(true);
      expect(bridge.parts.map(({ cause, byMinor }) => `${cause} ${major(byMinor)}`).join(', ')).toBe(why);
    },
  );
});
