// Fact against plan: the table of the law, row by row, at its edges and beyond them; then floor, cap and what is told.
import { describe, expect, it } from 'vitest';
import type { Row } from '../golden/support';
import { kpi } from '../golden/support';
import { catalogue, higher, refused, told, worth } from './support';

const lower = { kind: 'lower-ratio' };
const attain = (rule: object, over: object = {}) => ({ kind: 'attain', kpi: 'calls', rule, floor: null, ...over });
/** Attainment at plan and fact; the codes of its problems where it has none. */
const at = (rule: object, plan: string | null, fact: string, over: object = {}) => worth(attain(rule, over), { rows: [['calls', plan, fact]] });

describe('the table', () => {
  it.each([
    // higher: ratio f/p, where p > 0
    ['higher-ratio', '20', '22', '1.1'],
    ['higher-ratio', '20', '20', '1'],
    ['higher-ratio', '20', '0', '0'],
    ['higher-ratio', '20', '-5', '-0.25'],
    ['higher-ratio', '3', '1', '1/3'],
    ['higher-ratio', '0.01', '1000000', '100000000'],
    ['higher-ratio', '0', '5', 'plan-zero'],
    ['higher-ratio', '-20', '5', 'attainment-undefined'], // −0.25 would say that a profit is worse than the planned loss
    // higher: distance 1 + (f − p)/|p|, where p ≠ 0
    ['higher-distance', '20', '22', '1.1'],
    ['higher-distance', '-10', '-10', '1'],
    ['higher-distance', '-10', '-5', '1.5'], // half of the planned loss
    ['higher-distance', '-10', '5', '2.5'],
    ['higher-distance', '-10', '-25', '-0.5'],
    ['higher-distance', '0', '5', 'plan-zero'],
    // lower: ratio p/f, where p > 0 and f > 0
    ['lower-ratio', '100', '80', '1.25'],
    ['lower-ratio', '100', '100', '1'],
    ['lower-ratio', '100', '300', '1/3'],
    ['lower-ratio', '100', '0', 'attainment-undefined'],
    ['lower-ratio', '100', '-1', 'attainment-undefined'],
    ['lower-ratio', '-100', '1', 'attainment-undefined'],
    ['lower-ratio', '0', '1', 'plan-zero'],
    ['lower-ratio', '0', '0', 'plan-zero'],
    // lower: distance 1 − (f − p)/|p|, where p ≠ 0
    ['lower-distance', '100', '80', '1.2'],
    ['lower-distance', '100', '0', '2'],
    ['lower-distance', '100', '250', '-0.5'],
    ['lower-distance', '-100', '-120', '1.2'],
    ['lower-distance', '0', '1', 'plan-zero'],
    // reached or not, always
    ['reached', '10', '10', '1'],
    ['reached', '10', '9.999999', '0'],
    ['reached', '0', '0', '1'],
    ['reached', '-10', '-9', '1'],
    ['reached', '-10', '-11', '0'],
  ])('%s at plan %s and fact %s is %s', (kind, plan, fact, expected) => expect(at({ kind }, plan, fact)).toBe(expected));

  it.each([
    // a growth from a baseline: (f − b)/(p − b)
    ['160', '192', '195', '35/32'], // S1 in whole counts: 35 of 32
    ['160', '192', '160', '0'],
    ['160', '192', '150', '-0.3125'],
    ['160', '160', '195', 'attainment-undefined'], // nothing was to grow
    ['160', '150', '140', 'attainment-undefined'], // the plan lies behind the start
    ['0', '10', '5', '0.5'],
    ['-10', '10', '0', '0.5'],
  ])('growth from %s towards %s, reached %s, is %s', (baseline, plan, fact, expected) => {
    expect(worth(attain({ kind: 'growth' }), { rows: [['calls', plan, fact, 'person', baseline]] })).toBe(expected === '35/32' ? '1.09375' : expected);
  });

  it('growth of a cost is downwards', () => {
    const cost = (plan: string, fact: string) => worth({ ...attain({ kind: 'growth' }), kpi: 'cost' }, { rows: [['cost', plan, fact, 'person', '100']] });
    expect(cost('80', '90')).toBe('0.5');
    expect(cost('80', '75')).toBe('1.25');
    expect(cost('120', '110')).toBe('attainment-undefined');
  });

  it('when plan and fact are themselves growth per cent, it is the plain ratio, once: 22 of 20', () => {
    expect(worth({ ...attain(higher), kpi: 'growth' }, { rows: [['growth', '20', '22']] })).toBe('1.1');
  });

  it.each([
    // inside 10…20 it is full; outside 1 − distance ÷ |nearest bound|
    ['10', '20', '10', '1'],
    ['10', '20', '20', '1'],
    ['10', '20', '9', '0.9'],
    ['10', '20', '25', '0.75'],
    ['10', '20', '-10', '-1'],
    ['10', '20', '50', '-0.5'],
    ['-20', '-10', '-25', '0.75'],
    ['0', '5', '-1', 'attainment-undefined'], // no share of a bound of zero
    ['0', '5', '6', '0.8'],
    ['7', '7', '7', '1'], // a point
    ['7', '7', '7.7', '0.9'],
  ])('a band %s…%s at %s is %s', (lo, hi, fact, expected) => expect(at({ kind: 'band', lo, hi }, null, fact)).toBe(expected));

  it('a rating is the value of its step, or a problem: nothing lies between two marks', () => {
    const steps = [
      ['1', '0'],
      ['3', '0.8'],
      ['5', '1.2'],
    ].map(([mark, value]) => ({ at: mark, value }));
    expect(['1', '3', '5', '5.0', '4', '0'].map((fact) => at({ kind: 'rated', steps }, null, fact))).toEqual([
      '0',
      '0.8',
      '1.2',
      '1.2',
      'off-scale',
      'off-scale',
    ]);
  });

  it('reached follows the direction of the KPI: a cost reaches its plan from below', () => {
    const cost = (fact: string) => worth({ ...attain({ kind: 'reached' }), kpi: 'cost' }, { rows: [['cost', '400', fact]] });
    expect(['399', '400', '400.01'].map(cost)).toEqual(['1', '1', '0']);
  });
});

describe('a plan of zero', () => {
  it.each([
    // rule, fact: met or not, only because the scheme says what it means
    ['higher-ratio', '0', '1'],
    ['higher-ratio', '-0.01', '0'],
    ['higher-distance', '3', '1'],
    ['lower-ratio', '0', '1'],
    ['lower-ratio', '0.01', '0'],
    ['lower-distance', '-1', '1'],
  ])('%s at fact %s counts as %s', (kind, fact, expected) => {
    expect(at({ kind }, '0', fact, { planZero: 'met' })).toBe(expected);
    expect(at({ kind }, '0', fact)).toBe('plan-zero');
  });

  it('says that it was so', () => {
    expect(told(attain(higher, { planZero: 'met' }), { rows: [['calls', '0', '0']] }).step.reasons).toEqual([{ code: 'plan-zero' }]);
  });
});

describe('floor and cap', () => {
  it.each([
    // attainment, floor, cap, counted
    ['150', null, '1.2', '1.2'],
    ['120', null, '1.2', '1.2'],
    ['119', null, '1.2', '1.19'],
    ['-50', '0', null, '0'],
    ['30', '0.5', '1.2', '0.5'],
    ['-50', null, null, '-0.5'],
  ])('%s of 100 with floor %s and cap %s counts as %s', (fact, floor, cap, expected) => expect(at(higher, '100', fact, { floor, cap })).toBe(expected));

  it('the floor is zero unless said otherwise', () => {
    const { floor: _, ...plain } = attain(higher) as { floor: null };
    expect(worth(plain, { rows: [['calls', '100', '-50']] })).toBe('0');
  });

  it('no downtime at all, where less is better, counts as the declared cap; without a cap it is a problem, not infinity', () => {
    expect(at(lower, '120', '0', { cap: '1.5' })).toBe('1.5');
    expect(at(lower, '120', '0.000000001', { cap: '1.5' })).toBe('1.5');
    expect(at(lower, '120', '0')).toBe('attainment-undefined');
  });

  it('tells what was cut or lifted, and from what', () => {
    const reasons = (fact: string) => told(attain(higher, { floor: '0.5', cap: '1.2' }), { rows: [['calls', '100', fact]] }).step.reasons;
    expect(reasons('150')).toEqual([{ code: 'capped', params: { exact: '1.5', at: '1.2' } }]);
    expect(reasons('30')).toEqual([{ code: 'floored', params: { exact: '0.3', at: '0.5' } }]);
    expect(reasons('120')).toBeUndefined();
  });

  it('a floor above the cap contradicts itself', () => {
    expect(refused(attain(higher, { floor: '1.3', cap: '1.2' }))).toEqual(['curve-malformed $.components[0].amount.cap']);
  });
});

describe('what it reads', () => {
  const problems = (rule: object, rows: Row[]) => told(attain(rule), { rows }).problems.map(({ code }) => code);
  it('plan, fact and baseline, each missed by name, all at once', () => {
    expect(problems(higher, [['calls', null, null]])).toEqual(['missing-fact', 'missing-plan']);
    expect(problems({ kind: 'growth' }, [['calls', null, null]])).toEqual(['missing-fact', 'missing-plan', 'missing-baseline']);
    expect(problems({ kind: 'reached' }, [['calls', null, '5']])).toEqual(['missing-plan']);
  });

  it('a band and a rating have no plan to miss', () => {
    expect(problems({ kind: 'band', lo: '1', hi: '9' }, [['calls', null, '5']])).toEqual([]);
    expect(problems({ kind: 'rated', steps: [{ at: '5', value: '1' }] }, [['calls', null, '5']])).toEqual([]);
  });

  it('a problem tells the rule, the plan and the fact that made it', () => {
    expect(told(attain(higher), { rows: [['calls', '-20', '5']] }).problems).toEqual([
      {
        code: 'attainment-undefined',
        params: { name: 'calls', fact: '5', plan: '-20', rule: 'higher-ratio' },
        kpi: 'calls',
        employeeId: 'e1',
        cardId: 'a1',
        lineKey: 'asked',
      },
    ]);
  });

  it('names the KPI once, then its fact and plan', () => {
    const { step } = told(attain(higher), { rows: [['calls', '20', '22']] });
    expect(step).toMatchObject({ rule: 'attain-higher-ratio', value: '1.1', unit: 'share', kpi: { code: 'calls' } });
    expect(step.inputs?.map(({ rule, value, kpi: repeated }) => [rule, value, repeated])).toEqual([
      ['fact', '22', undefined],
      ['plan', '20', undefined],
    ]);
  });

  it('is of a department or the company where the scheme says so', () => {
    const rows: Row[] = [
      ['calls', '10', '5'],
      ['calls', '100', '90', 'department'],
      ['calls', '1000', '700', 'company'],
    ];
    expect(['person', 'department', 'company'].map((scope) => worth(attain(higher, { scope }), { rows }))).toEqual(['0.5', '0.9', '0.7']);
  });

  it('is rounded only where the scheme names the place, after floor and cap', () => {
    const settings = { rounding: { attainment: { mode: 'half-up', digits: 2 } } };
    const asked = { settings, rows: [['calls', '3', '1']] as Row[] };
    expect(worth(attain(higher), asked)).toBe('0.33');
    expect(told(attain(higher), asked).step.reasons).toEqual([
      { code: 'rounded', place: 'attainment', params: { exact: '1/3', mode: 'half-up', digits: '2' } },
    ]);
    expect(worth(attain(higher, { cap: '0.333' }), asked)).toBe('0.33');
  });
});

describe('an unknown KPI or direction', () => {
  it('is refused where it stands', () => {
    expect(refused({ ...attain(higher), kpi: 'profit' })).toEqual(['unknown-kpi $.components[0].amount']);
    expect(refused(attain({ kind: 'sideways' }))).toEqual(['scheme-malformed $.components[0].amount.rule.kind']);
  });

  it('a KPI of 40 digits is attained exactly', () => {
    const [plan, fact] = ['3000000000000000000000000000000000000000', '1000000000000000000000000000000000000000'];
    expect(at(higher, plan, fact)).toBe('1/3');
    expect(worth({ ...attain(higher), kpi: 'big' }, { kpis: [...catalogue, kpi('big')], rows: [['big', fact, plan]] })).toBe('3');
  });
});
