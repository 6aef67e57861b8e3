// A year of points: 50 for each goal, spent as they are asked for, beside a salary that never moves; kept apart from money to the end.
import { describe, expect, it } from 'vitest';
import { compareResults, compileScheme } from '../index';
import type { Schemes } from '../index';
import { kpi, line } from './support';
import type { Row } from './support';
import { closed, inAll, lineMinor, live } from './year';
import type { Lived } from './year';

const kpis = [kpi('goals'), kpi('thanks'), kpi('spent', { direction: 'lower', kind: 'cost' })];
const fact = (code: string) => ({ kind: 'measure', kpi: code, take: 'fact' });
const times = (by: string, code: string) => ({ kind: 'combine', op: 'product', parts: [{ kind: 'number', value: by }, fact(code)] });
const kept = (key: string, of: object, over: object = {}) => ({
  key,
  name: key,
  part: 'other',
  effect: 'shown',
  unit: 'points',
  amount: { kind: 'ledger', of, account: 'points', rule: 'accrue', ...over },
});
const schemeOf = (over: object = {}): Schemes => {
  const salary = line({ form: 'fixed-part', of: 'pay', key: 'salary', effect: 'reference' });
  // a word of thanks is 7.5 points, and a line of points is whole: half goes up
  const lines = [kept('goals', times('50', 'goals'), over), kept('thanks', times('7.5', 'thanks'), over), kept('spent', times('-1', 'spent'), over)];
  return new Map([['v1', compileScheme({ format: 1, components: [salary, ...lines] }, kpis)]]);
};

/** [month, goals met, words of thanks, points spent; for goals, for thanks, less, kept at its end], by hand. */
type Entry = [month: string, given: [goals: string, thanks: string, spent: string], goals: string, thanks: string, spent: string, kept: number];
const book: Entry[] = [
  ['2026-01', ['3', '0', '0'], '150', '0', '0', 150],
  ['2026-02', ['2', '2', '0'], '100', '15', '0', 265],
  ['2026-03', ['0', '0', '200'], '0', '0', '-200', 65], // a headset
  ['2026-04', ['1', '4', '0'], '50', '30', '0', 145],
  ['2026-05', ['0', '0', '0'], '0', '0', '0', 145], // a month away keeps what there is
  ['2026-06', ['4', '0', '345'], '200', '0', '-345', 0], // spent to the last point, this month's among them
  ['2026-07', ['0', '0', '100'], '0', '0', '-100', -100], // spent before it was earned: owed, and shown so
  ['2026-08', ['5', '0', '0'], '250', '0', '0', 150],
  ['2026-09', ['5', '10', '300'], '250', '75', '-300', 175],
  ['2026-10', ['0', '0', '0'], '0', '0', '0', 175],
  ['2026-11', ['6', '2', '0'], '300', '15', '0', 490],
  ['2026-12', ['2', '0', '490'], '100', '0', '-490', 100],
];
const months = book.map(([month, [goals, thanks, spent]]) => {
  const rows: Row[] = [
    ['goals', null, goals],
    ['thanks', null, thanks],
    ['spent', null, spent],
  ];
  return { month, rows };
});
const lived = live(schemeOf(), '60000', months);
/** An account is counted in hundredths, as the currency is. */
const pointsIn = ({ result }: Lived): number => Number(Object.values(closed(result))[0]) / 100;

describe('a year of points', () => {
  it.each(book.map((entry, i) => [entry[0], entry, lived[i] as Lived] as const))('%s', (_, [, , goals, thanks, spent, keeps], month) => {
    expect(['goals', 'thanks', 'spent'].map((key) => lineMinor(month.result, key))).toEqual([goals, thanks, spent]);
    expect(pointsIn(month)).toBe(keeps);
  });

  it('1 535 earned, 1 435 spent, 100 kept', () => {
    const sum = (key: string): number => lived.reduce((total, { result }) => total + Number(lineMinor(result, key)), 0);
    // 28 goals × 50 = 1 400; 18 words × 7.5 = 135
    expect([sum('goals'), sum('thanks'), sum('spent')]).toEqual([1400, 135, -1435]);
  });

  it('no point is ever money: every month pays the salary and nothing else', () => {
    for (const { result } of lived) expect(result.totals).toEqual({ paidMinor: '0', referenceMinor: '6000000', shownMinor: '0' });
  });

  it('so nothing bridges one month to the next', () => {
    for (const [i, to] of lived.slice(1).entries()) {
      const all = String(inAll(to.result));
      expect(compareResults(lived[i] as Lived, to)).toEqual({ fromMinor: all, toMinor: all, parts: [] });
    }
  });

  it('points that expire with the year begin anew in January, and a debt of points with them', () => {
    const [january, february] = [{ ...(months[11] as (typeof months)[0]) }, { month: '2027-01', rows: (months[0] as (typeof months)[0]).rows }];
    const opening = { points: '49000', 'points@2026': '49000' };
    // 490 + 100 − 490 in December; 150 of January: 250 together, 150 when each year has its own
    expect(live(schemeOf(), '60000', [january, february], opening).map(pointsIn)).toEqual([100, 250]);
    expect(live(schemeOf({ anew: 'year' }), '60000', [january, february], opening).map(pointsIn)).toEqual([100, 150]);
  });

  it('an odd word of thanks is 7.5: the line shows 8, and 8 is what is kept', () => {
    const [odd] = live(schemeOf(), '60000', [{ month: '2026-01', rows: [['goals', null, '0'], ['thanks', null, '1'], ['spent', null, '0']] }]);
    expect([lineMinor((odd as Lived).result, 'thanks'), pointsIn(odd as Lived)]).toEqual(['8', 8]);
  });
});
