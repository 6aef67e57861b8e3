// A year of a seller on a draw: 5 % of sales, at least 30 000 a month, what was advanced recovered only from what is earned above it.
import { describe, expect, it } from 'vitest';
import { compareResults, compileScheme } from '../index';
import type { Schemes } from '../index';
import { kpi, line, major } from './support';
import { closed, inAll, lineMinor, live } from './year';
import type { Lived } from './year';

const kpis = [kpi('sales', { unit: 'money' }), kpi('goals')];
const plain = { part: 'other', effect: 'paid', unit: 'money', rounding: null } as const;
const commission = {
  kind: 'combine',
  op: 'product',
  parts: [
    { kind: 'number', value: '0.05' },
    { kind: 'measure', kpi: 'sales', take: 'fact' },
  ],
};
/** The salary is payroll's; the commission is drawn on. */
const schemeOf = (draw: string): Schemes => {
  const salary = line({ form: 'fixed-part', of: 'pay', key: 'salary', effect: 'reference' });
  const drawn = { kind: 'ledger', of: commission, account: 'draw', rule: 'draw', amount: { kind: 'money', amount: draw } };
  return new Map([['v1', compileScheme({ format: 1, components: [salary, { ...plain, key: 'commission', name: 'Commission', amount: drawn }] }, kpis)]]);
};
const year = schemeOf('30000');

/** [month, sales, earned, paid, owed at its end], by hand. */
const book: [month: string, sales: string, earned: string, paid: string, owed: string][] = [
  ['2026-01', '200000', '10000.00', '30000.00', '20000.00'], // 20 000 advanced
  ['2026-02', '500000', '25000.00', '30000.00', '25000.00'], // 5 000 more
  ['2026-03', '600000', '30000.00', '30000.00', '25000.00'], // exactly the draw: nothing above it to recover from
  ['2026-04', '800000', '40000.00', '30000.00', '15000.00'], // all 10 000 above the floor go to the debt
  ['2026-05', '1100000', '55000.00', '40000.00', '0.00'], // 25 000 above, 15 000 owed
  ['2026-06', '900000', '45000.00', '45000.00', '0.00'], // nothing is owed, nothing is kept
  ['2026-07', '0', '0.00', '30000.00', '30000.00'], // a month away
  ['2026-08', '300000', '15000.00', '30000.00', '45000.00'],
  ['2026-09', '1000000', '50000.00', '30000.00', '25000.00'], // 20 000 of 45 000
  ['2026-10', '1234567.80', '61728.39', '36728.39', '0.00'], // 31 728.39 above, 25 000 owed
  ['2026-11', '590000.20', '29500.01', '30000.00', '499.99'],
  ['2026-12', '2000000', '100000.00', '99500.01', '0.00'],
];
const lived = live(year, '20000', book.map(([month, sales]) => ({ month, rows: [['sales', null, sales]] })));
const sum = (amounts: readonly string[]): bigint => amounts.reduce((total, amount) => total + BigInt(amount.replace('.', '')), 0n);

describe('a year on a draw', () => {
  it.each(book.map((row, i) => [...row, i] as const))('%s: sold %s, earned %s, paid %s, owes %s', (_, _sales, _earned, paid, owed, i) => {
    const { result } = lived[i] as Lived;
    expect([major(lineMinor(result, 'commission')), major(closed(result)['draw'] ?? '')]).toEqual([paid, owed]);
    expect(result.totals?.referenceMinor).toBe('2000000'); // payroll's 20 000 are never touched
  });

  it('each month opens with what the last one closed with, and says both', () => {
    const entries = lived.map(({ result }) => result.cards[0]?.ledger[0]);
    expect(entries.map((entry) => entry?.openingMinor)).toEqual(['0', ...entries.slice(0, -1).map((entry) => entry?.closingMinor)]);
    expect(lived[8]?.result.cards[0]?.lines[1]?.workings.inputs?.[0]).toMatchObject({
      rule: 'ledger',
      value: '30000',
      params: { opening: '45000', closing: '25000' },
      inputs: [{ value: '50000' }, { value: '30000' }],
    });
  });

  it('over the year it paid what was earned, to the kopeck: 461 228.40', () => {
    const earned = sum(book.map((row) => row[2]));
    expect(earned).toBe(46_122_840n);
    expect(lived.reduce((total, { result }) => total + BigInt(lineMinor(result, 'commission')), 0n)).toBe(earned);
  });

  it('at any month’s end: paid so far = earned so far + owed', () => {
    for (const i of book.keys()) {
      const paid = lived.slice(0, i + 1).reduce((total, { result }) => total + BigInt(lineMinor(result, 'commission')), 0n);
      expect(paid).toBe(sum(book.slice(0, i + 1).map((row) => row[2])) + BigInt(closed((lived[i] as Lived).result)['draw'] ?? ''));
    }
  });
});

describe('a draw that changes while something is owed', () => {
  // Advanced in January at 30 000: 20 000. What follows is a new version of the scheme on the same account.
  const january = live(year, '20000', [{ month: '2026-01', rows: [['sales', null, '200000']] }])[0] as Lived;
  const february = (draw: string) =>
    (live(schemeOf(draw), '20000', [{ month: '2026-02', rows: [['sales', null, '800000']] }], closed(january.result))[0] as Lived).result;

  it.each([
    // the new draw, paid of 40 000 earned, still owed of 20 000
    ['30000', '30000.00', '10000.00'],
    ['25000', '25000.00', '5000.00'], // a lower floor recovers sooner: 15 000
    ['20000', '20000.00', '0.00'],
    ['10000', '20000.00', '0.00'], // never more than is owed
    ['50000', '50000.00', '30000.00'], // a higher one advances again: 10 000 on top
    ['0', '20000.00', '0.00'], // no draw any more, and the debt is still a debt
  ])('to %s: %s paid, %s owed', (draw, paid, owed) => {
    const result = february(draw);
    expect([major(lineMinor(result, 'commission')), major(closed(result)['draw'] ?? '')]).toEqual([paid, owed]);
  });
});

describe('why each month differs from the one before', () => {
  const bridges = lived.slice(1).map((to, i) => ({ month: to.input.month, from: lived[i] as Lived, to }));

  it.each(bridges)('$month adds up to the kopeck', ({ from, to }) => {
    const bridge = compareResults(from, to);
    const moved = (bridge?.parts ?? []).reduce((total, { byMinor }) => total + BigInt(byMinor), 0n);
    expect([bridge?.fromMinor, bridge?.toMinor]).toEqual([String(inAll(from.result)), String(inAll(to.result))]);
    expect(moved).toBe(inAll(to.result) - inAll(from.result));
    expect((bridge?.parts ?? []).every(({ cause }) => cause === 'ledger' || cause === 'fact')).toBe(true);
  });

  const causes = (month: string) => {
    const found = bridges.find((each) => each.month === month);
    return found && compareResults(found.from, found.to)?.parts.map(({ cause, kpi: of, byMinor }) => [cause, of, major(byMinor)]);
  };

  it.each<[string, [string, string | undefined, string][]]>([
    // 25 000 → 30 000 earned: both below or at the floor, nothing moves
    ['2026-03', []],
    // April's 40 000 would pay 30 000 with 15 000 owed as well; 55 000 pay 40 000
    ['2026-05', [['fact', 'sales', '10000.00']]],
    // with nothing owed May's 55 000 would have paid 15 000 more; 45 000 are 10 000 less
    ['2026-06', [['ledger', undefined, '15000.00'], ['fact', 'sales', '-10000.00']]],
    ['2026-07', [['fact', 'sales', '-15000.00']]], // 45 000 → the draw
    // with 499.99 owed November's 29 500.01 pay the draw all the same; 100 000 − 499.99 is 69 500.01 above it
    ['2026-12', [['fact', 'sales', '69500.01']]],
  ])('%s: %j', (month, expected) => expect(causes(month)).toEqual(expected));
});
