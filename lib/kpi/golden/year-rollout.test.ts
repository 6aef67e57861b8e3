// A year of a rollout: tried in the shadow, then 90/10, 80/20 and 70/30 with the promise that nobody gets less, then without it.
import { describe, expect, it } from 'vitest';
import { compareResults, compileScheme } from '../index';
import type { CardInput } from '../index';
import { amounts, item, kpi, line, major } from './support';
import type { Row } from './support';
import { closed, inAll, live } from './year';
import type { Lived } from './year';

const kpis = [kpi('sales', { unit: 'money' }), kpi('quality', { unit: 'percent' }), kpi('goals')];
const plain = { part: 'other', rounding: null } as const;
const product = (...parts: object[]) => ({ kind: 'combine', op: 'product', parts });
/** 60 % sales, 40 % quality, full from 99 %; 50 points a goal, kept in an account. */
const doc = {
  format: 1,
  scorecard: [item('sales', '0.6'), item('quality', '0.4')],
  components: [
    line({ form: 'fixed-part', of: 'fixed', key: 'fixed', effect: 'reference' }),
    line({ form: 'variable-by-index', key: 'variable', fullFrom: '0.99', growsAbove: true, cap: null, knockOut: null, rampFrom: null }),
    {
      ...plain,
      key: 'points',
      name: 'Points',
      effect: 'shown',
      unit: 'points',
      amount: {
        kind: 'ledger',
        of: product({ kind: 'number', value: '50' }, { kind: 'measure', kpi: 'goals', take: 'fact' }),
        account: 'points',
        rule: 'accrue',
      },
    },
  ],
};
const schemes = new Map([['v1', compileScheme(doc, kpis)]]);

type Stage = NonNullable<CardInput['stage']>;
const stage = (fixedShare: string, over: Partial<Stage> = {}): Stage => ({ id: `stage-${fixedShare}`, fixedShare, isShadow: false, ...over });
const kept = { holdHarmlessMinor: '5000000' };
const facts = (sales: string, quality: string, goals: string): Row[] => [
  ['sales', '1000000', sales],
  ['quality', '95', quality],
  ['goals', null, goals],
];

/** 50 000 gross. [month, stage, facts, index, fixed, variable, made up, in all], by hand. */
type Entry = [month: string, stage: Stage, rows: Row[], index: string, fixed: string, variable: string, madeUp: string | null, inAll: string];
const book: Entry[] = [
  // the shadow: 0.6 × 80 % + 0.4 × 95 %/95 = 0.88: 45 000 + 4 400 are only shown, 50 000 are paid as ever
  ['2026-01', stage('0.9', { isShadow: true }), facts('800000', '95', '2'), '0.88', '45000.00', '4400.00', null, '50000.00'],
  // 0.6 × 130 % + 0.4 = 1.18: the 5 900 of a good month are not paid in the shadow either
  ['2026-02', stage('0.9', { isShadow: true }), facts('1300000', '95', '0'), '1.18', '45000.00', '5900.00', null, '50000.00'],
  // 90/10. 0.6 × 70 % + 0.4 × 76/95 = 0.42 + 0.32 = 0.74: 45 000 + 3 700, 1 300 short of 50 000
  ['2026-03', stage('0.9', kept), facts('700000', '76', '1'), '0.74', '45000.00', '3700.00', '1300.00', '50000.00'],
  // 0.6 × 120 % + 0.4 = 1.12: 45 000 + 5 600; more than promised needs no promise, and last month’s 1 300 are not taken back
  ['2026-04', stage('0.9', kept), facts('1200000', '95', '3'), '1.12', '45000.00', '5600.00', null, '50600.00'],
  // 80/20. The same 0.74: 40 000 + 7 400: twice as much at stake, twice as much made up
  ['2026-05', stage('0.8', kept), facts('700000', '76', '0'), '0.74', '40000.00', '7400.00', '2600.00', '50000.00'],
  // 0.6 × 99 % + 0.4 × 94.05/95 = 0.594 + 0.396 = 0.99: counts as full
  ['2026-06', stage('0.8', kept), facts('990000', '94.05', '1'), '0.99', '40000.00', '10000.00', null, '50000.00'],
  // a rouble less: 0.9899994: 9 899.994 and so 100.01 made up
  ['2026-07', stage('0.8', kept), facts('989999', '94.05', '0'), '0.9899994', '40000.00', '9899.99', '100.01', '50000.00'],
  // 70/30. 0.6 × 150 % + 0.4 × 114/95 = 0.9 + 0.48
  ['2026-08', stage('0.7', kept), facts('1500000', '114', '4'), '1.38', '35000.00', '20700.00', null, '55700.00'],
  // nothing reached at all: the promise is worth 15 000
  ['2026-09', stage('0.7', kept), facts('0', '0', '0'), '0', '35000.00', '0.00', '15000.00', '50000.00'],
  // the promise has ended: the same 0.74 is 35 000 + 11 100
  ['2026-10', stage('0.7'), facts('700000', '76', '0'), '0.74', '35000.00', '11100.00', null, '46100.00'],
  ['2026-11', stage('0.7'), facts('1000000', '95', '2'), '1', '35000.00', '15000.00', null, '50000.00'],
  // 0.6 × 200 % + 0.4 = 1.6
  ['2026-12', stage('0.7'), facts('2000000', '95', '5'), '1.6', '35000.00', '24000.00', null, '59000.00'],
];
const lived = live(
  schemes,
  '50000',
  book.map(([month, inForce, rows]) => ({ month, rows, card: { stage: inForce } })),
);

describe('a rollout over a year', () => {
  it.each(book.map((entry, i) => [entry[0], entry, lived[i] as Lived] as const))('%s', (_, entry, { result }) => {
    const [, inForce, , index, fixed, variable, madeUp, all] = entry;
    const paid = amounts(result);
    expect([result.cards[0]?.index, paid['fixed'], paid['variable'], paid['hold-harmless'] ?? null]).toEqual([index, fixed, variable, madeUp]);
    expect(paid['base-in-shadow'] ?? null).toBe(inForce.isShadow ? '50000.00' : null);
    expect(major(String(inAll(result)))).toBe(all);
  });

  it('a good month under the promise does not repay a poor one; over the year it cost 19 000.01', () => {
    const cost = lived.reduce((sum, { result }) => sum + BigInt((amounts(result)['hold-harmless'] ?? '0.00').replace('.', '')), 0n);
    expect(major(String(cost))).toBe('19000.01'); // 1 300 + 2 600 + 100.01 + 15 000
  });

  it('in the shadow nothing of the scheme is paid, whatever it would have come to', () => {
    const shadow = lived.filter(({ result }) => result.cards[0]?.isShadow);
    expect(shadow.map(({ result }) => [result.totals?.paidMinor, result.totals?.referenceMinor, result.totals?.shownMinor])).toEqual([
      ['0', '5000000', '4940000'],
      ['0', '5000000', '5090000'],
    ]);
  });

  it('points of the shadow are not carried: 100 of January are gone, 16 goals from March on are 800', () => {
    // minor units of the currency: 800 points are 80 000
    expect(lived.map(({ result }) => Number(closed(result)['points'] ?? 0) / 100)).toEqual([0, 0, 50, 200, 200, 250, 250, 450, 450, 450, 550, 800]);
  });
});

describe('why each month of the rollout differs from the one before', () => {
  const bridges = lived.slice(1).map((to, i) => ({ month: to.input.month, from: lived[i] as Lived, to }));

  it.each(bridges)('$month adds up to the kopeck', ({ from, to }) => {
    const bridge = compareResults(from, to);
    if (!bridge) throw new Error('both months are paid');
    expect(bridge.parts.reduce((sum, { byMinor }) => sum + BigInt(byMinor), 0n)).toBe(inAll(to.result) - inAll(from.result));
    expect(bridge.parts.every(({ cause }) => cause === 'stage' || cause === 'fact')).toBe(true);
  });

  it.each<[string, [string, string | undefined, string][]]>([
    // in the shadow results move nothing
    ['2026-02', []],
    // out of the shadow with February’s 118 % it would have been 50 900; sales 130 → 70 %: 5 000 × −36 points = −1 800 is cut at the
    // promise: −900; quality then moves nothing that anybody feels
    ['2026-03', [['stage', undefined, '900.00'], ['fact', 'sales', '-900.00']]],
    // 1.04 with quality still at 80 %: 50 200; the rest with quality
    ['2026-04', [['fact', 'sales', '200.00'], ['fact', 'quality', '400.00']]],
    // at April’s 112 % the stage 80/20 is worth 600 more: 40 000 + 11 200; then down to the promise
    ['2026-05', [['stage', undefined, '600.00'], ['fact', 'sales', '-1200.00']]],
    // the stage alone, 35 000 + 14 849.99, is still below the promise; 0.9 + 0.396 = 129.6 % is 54 440, 138 % 55 700
    ['2026-08', [['fact', 'sales', '4440.00'], ['fact', 'quality', '1260.00']]],
    // the promise gone while nothing is reached: −15 000; 30 % × 50 000 × 0.42 and × 0.32
    ['2026-10', [['stage', undefined, '-15000.00'], ['fact', 'sales', '6300.00'], ['fact', 'quality', '4800.00']]],
    ['2026-12', [['fact', 'sales', '9000.00']]], // 15 000 × 60 points
  ])('%s: %j', (month, expected) => {
    const found = bridges.find((each) => each.month === month) as (typeof bridges)[number];
    expect(compareResults(found.from, found.to)?.parts.map(({ cause, kpi: of, byMinor }) => [cause, of, major(byMinor)])).toEqual(expected);
  });
});
