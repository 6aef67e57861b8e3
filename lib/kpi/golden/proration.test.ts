// Months that are not whole, by hand: joiner, leaver, transfer, raise, other hours, unpaid leave, several at once.
// May 2026 has 31 days; with 1 and 11 May as holidays it has 19 working days. The pay is 31 000 at 70/30: 21 700 + 9 300.
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme } from '../index';
import type { CardInput, PersonInput, PersonResult } from '../index';
import { timeInputSchema } from '../time/time-input';
import { amounts, kpi, personOf, values } from './support';

const kpis = [kpi('sales', { unit: 'money' })];
const attained = (over: object = {}) => ({ kind: 'attain', kpi: 'sales', rule: { kind: 'higher-ratio' }, ...over });
const product = (...parts: object[]) => ({ kind: 'combine', op: 'product', parts });
const prorate = (of: object, by: string) => ({ kind: 'prorate', of, by });
const base = (of: string) => ({ kind: 'base', of });
const lines = (fixed: object, variable: object) => [
  { key: 'fixed', name: 'Fixed', part: 'fixed', effect: 'paid', amount: fixed },
  { key: 'variable', name: 'Variable', part: 'variable', effect: 'paid', amount: variable },
];
const docOf = (components: object[]) => ({ format: 1, components, settings: { fixedShare: '0.7' } });

/** The base shrinks: days of the pay, then the attainment of the full plan. */
const byBase = (by = 'calendar-days') => docOf(lines(prorate(base('fixed'), by), product(prorate(base('variable'), by), attained())));
/** The plan and the base shrink. */
const byPlan = (by = 'calendar-days') => docOf(lines(prorate(base('fixed'), by), product(prorate(base('variable'), by), attained({ proratePlan: { by } }))));
/** The result shrinks: the month is counted in full and paid for its part. */
const byResult = (by = 'calendar-days') => docOf(lines(prorate(base('fixed'), by), prorate(product(base('variable'), attained()), by)));

const may = (from: number, to = 31, over: object = {}) => ({
  from: `2026-05-${String(from).padStart(2, '0')}`,
  to: `2026-05-${String(to).padStart(2, '0')}`,
  ...over,
});
const there = (spans: object[], over: object = {}) => ({
  time: timeInputSchema.parse({ spans, calendar: { holidays: ['2026-05-01', '2026-05-11'] }, ...over }),
});

function month(doc: object, cards: Partial<CardInput>[], sales = '310000'): PersonResult {
  const person = personOf({ pay: '31000', rows: [['sales', '310000', sales]] });
  const [first] = person.cards as [CardInput];
  const input: PersonInput = { ...person, cards: cards.map((card, i) => ({ ...first, assignmentId: `a${i}`, ...card })) };
  const result = calculatePerson(input, new Map([['v1', compileScheme(doc, kpis)]]));
  expect(result.problems).toEqual([]);
  return result;
}
const paid = (doc: object, card: Partial<CardInput>, sales?: string) => amounts(month(doc, [card], sales));

describe('one event', () => {
  it.each([
    // who, when, by calendar days: fixed and variable at 100 %
    ['a joiner on the 11th: 21/31', there([may(11)]), '14700.00', '6300.00'],
    ['a leaver on the 10th: 10/31', there([may(1, 10)]), '7000.00', '3000.00'],
    ['unpaid leave 18–24 May: 24/31', there([may(1)], { unpaid: [may(18, 24)] }), '16800.00', '7200.00'],
    ['in for one day: 1/31', there([may(31)]), '700.00', '300.00'],
    ['nobody there at all', there([]), '0.00', '0.00'],
    ['the whole month', {}, '21700.00', '9300.00'],
  ])('%s', (_, card, fixed, variable) => expect(paid(byBase(), card)).toEqual({ fixed, variable }));

  it('a raise from the 11th to 62 000: 10/31 of the old, 21/31 of the new', () => {
    // 31 000 × 10/31 + 62 000 × 21/31 = 10 000 + 42 000 = 52 000; × 0.7 and × 0.3
    const raise = there([may(1, 10, { basePayMinor: '3100000' }), may(11, 31, { basePayMinor: '6200000' })]);
    expect(paid(byBase(), raise)).toEqual({ fixed: '36400.00', variable: '15600.00' });
  });

  it('half time from the 16th', () => {
    // (15 × 1 + 16 × 0.5) ÷ 31 = 23/31: 23 000
    expect(paid(byBase('fte'), there([may(1, 15), may(16, 31, { fte: '0.5' })]))).toEqual({ fixed: '16100.00', variable: '6900.00' });
  });

  it.each([
    // the same joiner, counted three ways
    ['calendar-days', there([may(11)]), '14700.00'], // 21 of 31
    ['working-days', there([may(11)]), '15989.47'], // 14 of 19: 21 700 × 14/19 = 15 989.4736…
    ['hours', there([may(11)], { hours: { norm: '151', worked: '112' } }), '16095.36'], // 21 700 × 112/151 = 16 095.3642…
  ])('by %s', (by, card, fixed) => expect(paid(byBase(by), card)['fixed']).toBe(fixed));

  it('a transfer in the middle: two cards, each for its own days and its own rates', () => {
    const [before, after] = [there([may(1, 15)]), { ...there([may(16)]), basePayMinor: '6200000' }];
    const result = month(byBase(), [before, after]);
    // 31 000 × 15/31 = 15 000; 62 000 × 16/31 = 32 000
    expect(result.cards.map(({ lines: each }) => each.map(({ amountMinor }) => amountMinor))).toEqual([
      ['1050000', '450000'],
      ['2240000', '960000'],
    ]);
    expect(result.totals?.paidMinor).toBe('4700000');
  });
});

describe('several in one month', () => {
  it('joined on the 4th, raised from the 16th, a week unpaid from the 18th', () => {
    // 4–15 May: 12 days at 31 000 = 12 000; 16–31 May less 18–24: 9 days at 46 500 = 13 500; 25 500 in all
    const card = there([may(4, 15), may(16, 31, { basePayMinor: '4650000' })], { unpaid: [may(18, 24)] });
    expect(paid(byBase(), card)).toEqual({ fixed: '17850.00', variable: '7650.00' });
  });

  it('raised and on half time from the same day, then gone', () => {
    // 1–10: 10 days at 31 000; 11–20 at 0.5 of 62 000: 10 × 0.5 = 5 days' worth: 10 000 + 10 000
    const card = there([may(1, 10), may(11, 20, { fte: '0.5', basePayMinor: '6200000' })]);
    expect(paid(byBase('fte'), card)).toEqual({ fixed: '14000.00', variable: '6000.00' });
  });

  it('leave that begins before the month and a holiday inside it', () => {
    // unpaid 27 April – 12 May: of 19 working days those of 4–8 and 12 May are gone: 13 left
    const card = there([may(1)], { unpaid: [{ from: '2026-04-27', to: '2026-05-12' }] });
    expect(paid(byBase('working-days'), card)['fixed']).toBe('14847.37'); // 21 700 × 13/19 = 14 847.368…
  });
});

describe('what is prorated: a joiner on the 11th who sold 210 000 of 310 000', () => {
  const joined = there([may(11)]);
  it.each([
    // the base: 6 300 × 210/310 = 4 267.74
    ['base', byBase(), '4267.74'],
    // the plan as well: 310 000 × 21/31 = 210 000 is reached in full: 6 300
    ['plan and base', byPlan(), '6300.00'],
    // the result: 9 300 × 210/310 = 6 300, × 21/31 = 4 267.74
    ['result', byResult(), '4267.74'],
  ])('%s', (_, doc, variable) => expect(paid(doc, joined, '210000')).toEqual({ fixed: '14700.00', variable }));

  it('a threshold: nothing below 70 % of what the days allow', () => {
    const threshold = (prorated: boolean) => {
      const full = product({ kind: 'number', value: '0.7' }, { kind: 'measure', kpi: 'sales', take: 'plan' });
      const bound = prorated ? prorate(full, 'calendar-days') : full;
      const below = { is: 'compare', left: { kind: 'measure', kpi: 'sales', take: 'fact' }, op: '<', right: bound };
      return docOf(lines(base('fixed'), { kind: 'when', if: below, then: { kind: 'money', amount: '0' }, else: base('variable') }));
    };
    // 70 % of 310 000 = 217 000; for 21 of 31 days 147 000
    expect(paid(threshold(false), joined, '210000')['variable']).toBe('0.00');
    expect(paid(threshold(true), joined, '210000')['variable']).toBe('9300.00');
    expect(paid(threshold(true), joined, '146999')['variable']).toBe('0.00');
    expect(paid(threshold(true), joined, '147000')['variable']).toBe('9300.00');
  });
});

describe('two positions in one month', () => {
  it.each([1, 2, 10, 15, 30])('cut after the %ith, the days of both make the month and the pay of both the pay', (day) => {
    const result = month(byBase(), [there([may(1, day)]), there([may(day + 1)])]);
    expect(result.totals?.paidMinor).toBe('3100000');
    const parts = result.cards.map(({ lines: [fixed] }) => Number(fixed?.workings.inputs?.[0]?.params?.['part']));
    expect(parts).toEqual([day, 31 - day]);
  });

  it('in working days as well: 19 of 19', () => {
    const result = month(byBase('working-days'), [there([may(1, 15)]), there([may(16)])]);
    const [first, second] = result.cards.map(({ lines: [fixed] }) => fixed?.workings.inputs?.[0]?.params);
    expect([first, second].map((params) => `${params?.['part']}/${params?.['whole']}`)).toEqual(['9/19', '10/19']);
    // 21 700 × 9/19 = 10 278.947… and × 10/19 = 11 421.052…: 10 278.95 + 11 421.05 = 21 700.00
    expect(result.cards.map(({ lines: [fixed] }) => fixed?.amountMinor)).toEqual(['1027895', '1142105']);
  });

  it('a second job beside the first, for the whole month, takes no days from it', () => {
    const result = month(byBase('fte'), [there([may(1, 31)]), there([may(1, 31, { fte: '0.25' })])]);
    expect(result.totals?.paidMinor).toBe('3875000'); // 31 000 + a quarter
  });

  it('a problem of one position names its card, and the other is still worked out', () => {
    const person = personOf({ pay: '31000', rows: [['sales', '310000', '310000']] });
    const [card] = person.cards as [CardInput];
    const lacking = { ...card, assignmentId: 'second', values: values([['sales', '310000', null]]) };
    const result = calculatePerson({ ...person, cards: [card, lacking] }, new Map([['v1', compileScheme(byBase(), kpis)]]));
    expect(result.problems.map(({ code, cardId }) => `${code} ${cardId}`)).toEqual(['missing-fact second']);
    expect(result.cards.map(({ lines: each }) => each.length)).toEqual([2, 1]);
    expect(result.totals).toBeNull();
  });
});
