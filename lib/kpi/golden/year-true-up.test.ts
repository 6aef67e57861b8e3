// A year paid to date against due to date: each month's bonus is what the quarter so far is worth, less what its months already paid.
import { describe, expect, it } from 'vitest';
import { compareResults, compileScheme, describeScheme } from '../index';
import type { Schemes } from '../index';
import { kpi, line, major } from './support';
import { closed, inAll, lineMinor, live } from './year';
import type { Lived } from './year';

const kpis = [kpi('sales', { unit: 'money' })];
/** The quarter's sales at one rate: 1 %, 2 % of everything from a million, 3 % from two. */
const ladder = {
  kind: 'bands',
  of: { kind: 'measure', kpi: 'sales', take: 'fact', over: { window: 'quarter', aggregate: 'sum' } },
  mode: 'whole',
  bands: [
    { from: '0', pay: { by: 'rate', rate: '0.01' } },
    { from: '1000000', pay: { by: 'rate', rate: '0.02' } },
    { from: '2000000', pay: { by: 'rate', rate: '0.03' } },
  ],
};
const docOf = (over: object) => ({
  format: 1,
  components: [
    line({ form: 'fixed-part', of: 'pay', key: 'salary', effect: 'reference' }),
    { key: 'bonus', name: 'Bonus', part: 'commission', effect: 'paid', amount: { kind: 'ledger', of: ladder, account: 'bonus', rule: 'true-up', ...over } },
  ],
});
const schemeOf = (over: object): Schemes => new Map([['v1', compileScheme(docOf(over), kpis)]]);

/** [month, its sales, due for the quarter so far, paid this month, paid for the quarter so far], by hand. */
const book: [month: string, sales: string, due: string, paid: string, toDate: string][] = [
  ['2026-01', '400000', '4000', '4000.00', '4000.00'], // 1 % of 400 000
  ['2026-02', '500000', '9000', '5000.00', '9000.00'], // 1 % of 900 000, less 4 000
  ['2026-03', '400000', '26000', '17000.00', '26000.00'], // 2 % of 1 300 000: January and February at 2 % as well
  ['2026-04', '100000', '1000', '1000.00', '1000.00'], // a new quarter: nothing of the 26 000 stands against it
  ['2026-05', '950000', '21000', '20000.00', '21000.00'], // 2 % of 1 050 000
  ['2026-06', '-60000', '9900', '0.00', '21000.00'], // returns: 990 000 at 1 %; 11 100 too much was paid, and nothing is taken by itself
  ['2026-07', '700000', '7000', '7000.00', '7000.00'], // and nothing of it hangs over the next quarter
  ['2026-08', '1400000', '63000', '56000.00', '63000.00'], // 3 % of 2 100 000
  ['2026-09', '0', '63000', '0.00', '63000.00'],
  ['2026-10', '999999.50', '9999.995', '10000.00', '10000.00'], // half a kopeck goes up, and is carried so
  ['2026-11', '0.50', '20000', '10000.00', '20000.00'], // half a rouble more is a million
  ['2026-12', '1000000', '60000', '40000.00', '60000.00'],
];
const months = book.map(([month, sales]) => ({ month, rows: [['sales', null, sales]] as [string, null, string][] }));
const lived = live(schemeOf({ anew: 'quarter' }), '50000', months);
const bonusOf = ({ result }: Lived): string => major(lineMinor(result, 'bonus'));

describe('a bonus trued up within each quarter', () => {
  it.each(book.map((row, i) => [...row, i] as const))('%s: sold %s, due %s, paid %s, so far %s', (_, _sales, due, paid, toDate, i) => {
    const month = lived[i] as Lived;
    const ledger = month.result.cards[0]?.lines[1]?.workings.inputs?.[0];
    expect([ledger?.inputs?.[0]?.value, bonusOf(month)]).toEqual([due, paid]);
    expect(Object.values(closed(month.result)).map((minor) => major(minor))).toEqual([toDate]);
  });

  it('each quarter has a balance of its own, by name', () => {
    const accounts = lived.map(({ result }) => result.cards[0]?.ledger.map(({ account, openingMinor }) => `${account} ${major(openingMinor)}`).join());
    expect(accounts.slice(0, 5)).toEqual([
      'bonus@2026-Q1 0.00',
      'bonus@2026-Q1 4000.00',
      'bonus@2026-Q1 9000.00',
      'bonus@2026-Q2 0.00',
      'bonus@2026-Q2 1000.00',
    ]);
  });

  it('a quarter pays the most that was ever due in it: 26 000, 21 000, 63 000, 60 000', () => {
    const quarters = [0, 3, 6, 9].map((first) => lived.slice(first, first + 3).reduce((sum, { result }) => sum + BigInt(lineMinor(result, 'bonus')), 0n));
    expect(quarters.map((sum) => major(String(sum)))).toEqual(['26000.00', '21000.00', '63000.00', '60000.00']);
  });

  it('a first month nobody was there for does not carry the last quarter over', () => {
    const [january, , , , may] = months as [(typeof months)[number], ...typeof months];
    const late = live(schemeOf({ anew: 'quarter', of: { ...ladder, of: { ...ladder.of, over: undefined } } }), '50000', [january, may as typeof january]);
    expect(late.map(bonusOf)).toEqual(['4000.00', '9500.00']); // 1 % of 950 000, with no April
  });
});

describe('one balance for ever, as it is without saying', () => {
  it('April stands against all of the first quarter: 1 000 due, 26 000 paid', () => {
    expect(live(schemeOf({}), '50000', months.slice(0, 5)).map(bonusOf)).toEqual(['4000.00', '5000.00', '17000.00', '0.00', '0.00']);
  });

  it.each([
    // by half-years the balance of 26 000 stands until July
    ['half', ['4000.00', '5000.00', '17000.00', '0.00', '0.00', '0.00', '7000.00', '56000.00', '0.00', '0.00', '0.00', '0.00']],
    ['year', ['4000.00', '5000.00', '17000.00', '0.00', '0.00', '0.00', '0.00', '37000.00', '0.00', '0.00', '0.00', '0.00']], // 63 000 − 26 000
  ])('anew each %s', (anew, expected) => expect(live(schemeOf({ anew }), '50000', months).map(bonusOf)).toEqual(expected));

  it('is said in the scheme', () => {
    const said = (over: object, lang: 'en' | 'ru') => JSON.stringify(describeScheme(docOf(over), kpis, lang));
    expect(said({}, 'en')).toContain('(account bonus)');
    expect(said({ anew: 'quarter' }, 'en')).toContain('(account bonus, anew each quarter)');
    expect(said({ anew: 'half' }, 'ru')).toContain('(счёт bonus, заново каждое полугодие)');
    expect(compileScheme(docOf({ anew: 'month' }), kpis).problems.map(({ code }) => code)).toEqual(['scheme-malformed']);
  });
});

describe('why each month differs from the one before', () => {
  it.each(lived.slice(1).map((to, i) => ({ month: to.input.month, from: lived[i] as Lived, to })))('$month adds up to the kopeck', ({ from, to }) => {
    const bridge = compareResults(from, to);
    if (!bridge) throw new Error('both months are paid');
    expect(bridge.parts.reduce((sum, { byMinor }) => sum + BigInt(byMinor), 0n)).toBe(inAll(to.result) - inAll(from.result));
    expect([bridge.fromMinor, bridge.toMinor]).toEqual([String(inAll(from.result)), String(inAll(to.result))]);
  });
});
