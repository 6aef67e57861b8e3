// A year of sales read through every window, month by month: the quarter, half-year and year so far, the month and the year before.
import { describe, expect, it } from 'vitest';
import { compileScheme } from '../index';
import { kpi, values } from './support';
import type { Row } from './support';
import { live, remembered } from './year';
import type { YearMonth } from './year';

const kpis = [kpi('sales'), kpi('buyers'), kpi('visitors'), kpi('conversion', { unit: 'percent', formula: '100 * buyers / visitors' })];
type Over = { window: string; aggregate?: string; from?: string; until?: string };

/** What the window comes to at the end of each month from number `first` on, exact. */
function seen(over: Over, months: readonly YearMonth[], code = 'sales', first = 0): (string | null | undefined)[] {
  const amount = { kind: 'measure', kpi: code, take: 'fact', over };
  const doc = { format: 1, components: [{ key: 'x', name: 'X', part: 'other', effect: 'shown', unit: 'points', amount }] };
  const schemes = new Map([['v1', compileScheme(doc, kpis)]]);
  return months.slice(first).map((month, i) => {
    const known = [...values(month.rows), ...remembered(months.slice(0, first + i))];
    return live(schemes, '0', [{ ...month, card: { values: known } }])[0]?.result.cards[0]?.lines[0]?.workings.inputs?.[0]?.value;
  });
}
const monthOf = (month: string, sales: string, buyers = '0', visitors = '1'): YearMonth => {
  const rows: Row[] = [
    ['sales', null, sales],
    ['buyers', null, buyers],
    ['visitors', null, visitors],
  ];
  return { month, rows };
};
/** January to December. */
const sales = ['10', '20', '30', '5', '0', '40', '15', '25', '-10', '50', '60', '5'];
const year = sales.map((fact, i) => monthOf(`2026-${String(i + 1).padStart(2, '0')}`, fact));

describe('so far', () => {
  it.each<[string, string, string]>([
    // each quarter begins anew: January 10, 10 + 20, 10 + 20 + 30; April 5 …
    ['quarter', 'sum', '10 30 60 | 5 5 45 | 15 40 30 | 50 110 115'],
    ['quarter', 'mean', '10 15 20 | 5 2.5 15 | 15 20 10 | 50 55 115/3'],
    ['quarter', 'max', '10 20 30 | 5 5 40 | 15 25 25 | 50 60 60'],
    ['quarter', 'min', '10 10 10 | 5 0 0 | 15 15 -10 | 50 50 5'],
    ['quarter', 'last', '10 20 30 | 5 0 40 | 15 25 -10 | 50 60 5'],
    // the half-year goes on to June: 60 + 5 = 65, 65, 105; July 15 …
    ['half', 'sum', '10 30 60 | 65 65 105 | 15 40 30 | 80 140 145'],
    ['half', 'mean', '10 15 20 | 16.25 13 17.5 | 15 20 10 | 20 28 145/6'],
    ['half', 'max', '10 20 30 | 30 30 40 | 15 25 25 | 50 60 60'],
    ['half', 'min', '10 10 10 | 5 0 0 | 15 15 -10 | -10 -10 -10'],
    // the year to December: 250
    ['year', 'sum', '10 30 60 | 65 65 105 | 120 145 135 | 185 245 250'],
    ['year', 'mean', '10 15 20 | 16.25 13 17.5 | 120/7 18.125 15 | 18.5 245/11 125/6'],
    ['year', 'max', '10 20 30 | 30 30 40 | 40 40 40 | 50 60 60'],
    ['year', 'min', '10 10 10 | 5 0 0 | 0 0 -10 | -10 -10 -10'],
  ])('%s, %s: %s', (window, aggregate, expected) => {
    expect(seen({ window, aggregate }, year).join(' ')).toBe(expected.replaceAll('| ', ''));
  });

  it('a year after a year begins with its own January', () => {
    const second = [monthOf('2027-01', '7'), monthOf('2027-02', '8')];
    for (const window of ['quarter', 'half', 'year']) expect(seen({ window, aggregate: 'sum' }, [...year, ...second], 'sales', 12)).toEqual(['7', '15']);
  });
});

describe('before', () => {
  const second = ['100', '200', '300'].map((fact, i) => monthOf(`2027-0${i + 1}`, fact));

  it('the month before January is December', () => {
    expect(seen({ window: 'previous-month' }, [...year, ...second], 'sales', 12)).toEqual(['5', '100', '200']);
  });

  it('the year before is the same month of it', () => {
    expect(seen({ window: 'last-year' }, [...year, ...second], 'sales', 12)).toEqual(['10', '20', '30']);
  });
});

describe('a project over the turn of a year', () => {
  it('November 2026 to February 2027: 60, 65, 165, 365', () => {
    const second = [monthOf('2027-01', '100'), monthOf('2027-02', '200')];
    const over = { window: 'project', aggregate: 'sum', from: '2026-11', until: '2027-02' };
    expect(seen(over, [...year, ...second], 'sales', 10)).toEqual(['60', '65', '165', '365']);
    expect(seen({ ...over, aggregate: 'mean' }, [...year, ...second], 'sales', 10)).toEqual(['60', '32.5', '55', '91.25']);
  });
});

describe('a ratio over a window is the ratio of its sums', () => {
  // conversions of 10 %, 20 % and 1 %, but 1 000 of the visitors came in March
  const months = [monthOf('2026-01', '0', '10', '100'), monthOf('2026-02', '0', '20', '100'), monthOf('2026-03', '0', '10', '1000')];

  it('10 %, then 30 of 200, then 40 of 1 200: 3.33 %, not a third of 31 %', () => {
    expect(seen({ window: 'quarter', aggregate: 'ratio-of-sums' }, months, 'conversion')).toEqual(['10', '15', '10/3']);
  });

  it('a month without a visitor harms nothing while the window has one', () => {
    const april = monthOf('2026-04', '0', '0', '0');
    expect(seen({ window: 'half', aggregate: 'ratio-of-sums' }, [...months, april], 'conversion', 3)).toEqual(['10/3']);
    expect(() => seen({ window: 'quarter', aggregate: 'ratio-of-sums' }, [...months, april], 'conversion', 3)).toThrow('division-by-zero');
  });
});
