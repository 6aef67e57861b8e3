// KPIs made of other KPIs: the ready ones, what they come to, and what they refuse.
import { describe, expect, it } from 'vitest';
import { kpi, personOf } from '../golden/support';
import type { Row } from '../golden/support';
import { calculatePerson, compileScheme, readyFormulas } from '../index';
import type { KpiDef, KpiValue, Node } from '../index';

const ready = (key: string): KpiDef => {
  const found = readyFormulas.find((each) => each.key === key);
  if (!found) throw new Error(`no ready formula ${key}`);
  return kpi(key, { unit: found.unit, direction: found.direction, formula: found.text });
};
const money = ['sales', 'spend', 'price', 'outputs', 'inputs', 'effect', 'resource'];
const operands = [
  'buyers',
  'visitors',
  'purchases',
  'leads',
  'subscribers',
  'clicks',
  'reactions',
  'members',
  'posts',
  'goals_met',
  'goals_set',
  'unsubscribed',
  'new_members',
  'downtime',
  'flow',
  'interval',
  'duration',
  'value',
];
const catalogue = [...money.map((code) => kpi(code, { unit: 'money' })), ...operands.map((code) => kpi(code))];

const docOf = (code: string, over?: object) => ({
  format: 1,
  components: [
    {
      key: 'x',
      name: 'X',
      part: 'other',
      effect: 'shown',
      unit: 'points',
      rounding: { digits: 9 },
      amount: {
        kind: 'curve',
        of: { kind: 'attain', kpi: code, rule: { kind: 'higher-ratio' }, floor: null, ...(over ? { over } : {}) } as Node,
        knots: [{ at: '0', next: 'origin' }],
        left: 'extend',
      },
    },
  ],
});
/** The derived fact itself, against a plan of 1. */
function calculated(derived: KpiDef, rows: Row[], earlier: KpiValue[] = [], more: KpiDef[] = []) {
  const person = personOf({ pay: '0', rows: [[derived.code, '1', null], ...rows] });
  const cards = person.cards.map((card) => ({ ...card, values: [...card.values, ...earlier] }));
  const scheme = compileScheme(
    {
      format: 1,
      scorecard: [{ key: 'r', weight: '1', score: { kind: 'attain', kpi: derived.code, rule: { kind: 'higher-ratio' }, floor: null } }],
      components: docOf(derived.code).components,
    },
    [...catalogue, ...more, derived],
  );
  return calculatePerson({ ...person, cards }, new Map([['v1', scheme]]));
}
const factOf = (derived: KpiDef, rows: Row[], earlier?: KpiValue[], more?: KpiDef[]) => calculated(derived, rows, earlier, more).cards[0]?.items[0]?.fact;
const rowsOf = (values: Record<string, string>): Row[] => Object.entries(values).map(([code, value]): Row => [code, null, value]);
const before = (code: string, period: string, value: string): KpiValue => ({
  kpi: code,
  scope: 'person',
  subjectId: 'person',
  period,
  plan: null,
  fact: { value, ref: '', source: '', recordedAt: '' },
});
const problemsOf = (derived: KpiDef, more: KpiDef[] = [], over?: object) =>
  compileScheme(docOf(derived.code, over), [...catalogue, ...more, derived]).problems.map(({ code, params }) => [
    code,
    params['why'] ?? params['key'] ?? params['aggregate'],
  ]);

describe('ready formulas', () => {
  it.each<[string, Record<string, string>, string]>([
    ['conversion', { buyers: '10', visitors: '300' }, '10/3'], // 3.33 %
    ['average-check', { sales: '1300000', purchases: '650' }, '2000'],
    ['cost-per-lead', { spend: '40000', leads: '100' }, '400'],
    ['cost-per-subscriber', { spend: '30000', subscribers: '600' }, '50'],
    ['cost-per-click', { spend: '12000', clicks: '4800' }, '2.5'],
    ['engagement-per-day', { reactions: '450', members: '15000' }, '3'],
    ['engagement-per-post', { reactions: '600', posts: '4', members: '15000' }, '1'], // 150 a post ÷ 15 000
    ['goals-met', { goals_met: '3', goals_set: '4' }, '75'],
    ['unsubscribed-of-new', { unsubscribed: '12', new_members: '240' }, '5'],
    ['lost-output', { downtime: '10', flow: '25', price: '30000' }, '7500000'],
    // (300 − 200)² × 8² ÷ (300 × 200 × 4²) = 640 000 ÷ 960 000
    ['operation-efficiency', { outputs: '300', inputs: '200', interval: '8', duration: '4' }, '2/3'],
    ['effect-per-resource', { effect: '900', resource: '600' }, '1.5'],
  ])('%s', (key, values, expected) => expect(factOf(ready(key), rowsOf(values))).toBe(expected));

  it('growth against the month before and the year before', () => {
    // (120 − 100) ÷ 100 = 20 %; (120 − 160) ÷ 160 = −25 %
    expect(factOf(ready('growth-on-last-month'), rowsOf({ value: '120' }), [before('value', '2026-04', '100')])).toBe('20');
    expect(factOf(ready('growth-on-last-year'), rowsOf({ value: '120' }), [before('value', '2025-05', '160')])).toBe('-25');
  });

  it('a missing month before is named, never a zero', () => {
    const { problems } = calculated(ready('growth-on-last-month'), rowsOf({ value: '120' }));
    expect(problems.map(({ code, kpi: of, params }) => [code, of, params['month']])).toEqual([['missing-fact', 'value', '2026-04']]);
  });

  it('every one is written for some unit of its operands', () => {
    for (const { key } of readyFormulas) expect([key, problemsOf(ready(key))]).toEqual([key, []]);
  });
});

describe('S21, the efficiency of an operation', () => {
  const efficiency = (outputs: string, inputs: string, duration = '1') =>
    factOf(ready('operation-efficiency'), rowsOf({ outputs, inputs, interval: '1', duration }));

  it('the square would hide a loss: it is shown negative', () => {
    // (100 − 200)² ÷ (100 × 200) = 0.5 both ways round
    expect([efficiency('200', '100'), efficiency('100', '200')]).toEqual(['0.5', '-0.5']);
  });

  it('the most profitable operation is not always the most efficient', () => {
    // profit 300 in 4: 300² ÷ (900 × 600 × 16) = 1/96; profit 100 in 1: 100² ÷ (300 × 200) = 1/6
    expect([efficiency('900', '600', '4'), efficiency('300', '200')]).toEqual(['1/96', '1/6']);
  });

  it.each([
    ['outputs', { outputs: '0', inputs: '100', interval: '1', duration: '1' }],
    ['inputs', { outputs: '100', inputs: '0', interval: '1', duration: '1' }],
    ['duration', { outputs: '200', inputs: '100', interval: '1', duration: '0' }],
  ])('zero %s is a problem, not infinity', (_, values) => {
    const { problems, totals } = calculated(ready('operation-efficiency'), rowsOf(values));
    expect([problems.every(({ code }) => code === 'division-by-zero'), problems.length > 0, totals]).toEqual([true, true, null]);
  });
});

describe('units are checked where given', () => {
  it.each<[string, KpiDef['unit'], string | null]>([
    ['sales + buyers', 'money', 'money · number'],
    ['sales - 100', 'money', null],
    ['if(buyers > sales, 1, 2)', 'count', 'number · money'],
    ['if(buyers > 5, sales, buyers)', 'money', 'money · number'],
    ['max(sales, spend, leads)', 'money', 'money · number'],
    ['sales * spend', 'money', 'money^2 is not money'],
    ['100 * sales / buyers', 'percent', 'money is not percent'],
    ['buyers / visitors', 'money', 'number is not money'],
    ['(sales - spend) ^ 2 / (sales * spend)', 'ratio', null],
    ['round(sales / 2, 0) + abs(spend)', 'money', null],
    ['buyers / sales', 'ratio', null], // buyers for each rouble: whatever a ratio is of
    ['sales * (buyers = 7)', 'money', null],
  ])('%s as %s', (formula, unit, why) => expect(problemsOf(kpi('new', { unit, formula }))).toEqual(why === null ? [] : [['formula-malformed', why]]));
});

describe('what goes round or leads nowhere', () => {
  it('a cycle is named from end to end', () => {
    const loop = [kpi('b', { formula: 'c + 1' }), kpi('c', { formula: 'a * 2' })];
    expect(problemsOf(kpi('a', { formula: 'b' }), loop)).toEqual([['cycle', 'a → b → c → a']]);
    expect(problemsOf(kpi('self', { formula: '1 + self' }))).toEqual([['cycle', 'self → self']]);
  });

  it('an unknown operand, a month before of something that is no KPI', () => {
    expect(problemsOf(kpi('new', { formula: 'ghost + 1' })).map(([code]) => code)).toEqual(['unknown-kpi']);
    for (const formula of ['previous(buyers + 1)', 'previous(previous(buyers))', 'lastyear(5)'])
      expect(problemsOf(kpi('new', { formula }))[0]?.[0]).toBe('formula-malformed');
  });

  it('a formula that looks back does not go over a window', () => {
    expect(problemsOf(ready('growth-on-last-month'), [], { window: 'quarter' })).toEqual([['aggregate-unfit', 'sum']]);
  });

  it('names that are not plain words stand in brackets, in any language', () => {
    const more = [kpi('новые покупатели'), kpi('посетители')];
    expect(
      factOf(
        kpi('доля', { unit: 'percent', formula: '100 × [новые покупатели] ÷ посетители' }),
        rowsOf({ 'новые покупатели': '10', посетители: '300' }),
        [],
        more,
      ),
    ).toBe('10/3');
  });
});
