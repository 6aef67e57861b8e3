// Several values make one: each way of joining, what may be joined with what, and what a missing part means.
import { describe, expect, it } from 'vitest';
import type { Row } from '../golden/support';
import { combine, fact, money, number, refused, told, worth } from './support';

const rows: Row[] = [
  ['sales', '1000', '800'],
  ['returns', null, '200'],
  ['calls', '50', '40'],
  ['deals', null, '8'],
  ['quality', null, '0.9'],
];
const [sales, returns, calls, deals, quality] = ['sales', 'returns', 'calls', 'deals', 'quality'].map((code) => fact(code)) as [
  object,
  object,
  object,
  object,
  object,
];

describe('one value of several', () => {
  it.each([
    // sales 800, returns 200, calls 40, deals 8, quality 0.9
    ['sum', [sales, returns, money('5')], '1005'],
    ['difference', [sales, returns, money('50')], '550'], // the first less all the others
    ['product', [sales, quality, number('0.5')], '360'],
    ['quotient', [sales, number('3')], '800/3'], // exact: 266.67 would lose a third of a kopeck
    ['quotient', [sales, number('4'), number('5')], '40'],
    ['mean', [sales, returns], '500'],
    ['mean', [calls, deals, number('0')], '16'],
    ['min', [sales, returns, money('199.99')], '199.99'],
    ['max', [sales, returns, money('800.01')], '800.01'],
    ['sum', [sales], '800'], // of one it is that one
    ['min', [returns], '200'],
  ])('%s', (op, parts, expected) => expect(worth(combine(op, ...parts), { rows })).toBe(expected));

  it('three thirds of 100 % are exactly 100 %', () => {
    const thirds = { ...combine('weighted-sum', quality, quality, quality), weights: ['1/3', '1/3', '1/3'] };
    expect(worth(thirds, { rows: [['quality', null, '1']] })).toBe('1');
  });

  it('a weighted sum weighs part by part', () => {
    // 800 × 0.25 + 200 × 0.5 + 1 000 × −0.1 = 200 + 100 − 100
    const weighted = { ...combine('weighted-sum', sales, returns, money('1000')), weights: ['0.25', '0.5', '-0.1'] };
    expect(worth(weighted, { rows })).toBe('200');
  });

  it('its workings name the operation, the weights and each part', () => {
    const { step } = told({ ...combine('weighted-sum', sales, returns), weights: ['0.25', '0.5'] }, { rows });
    expect(step).toMatchObject({ rule: 'combine-weighted-sum', value: '300', unit: 'money', params: { weights: '0.25 0.5' } });
    expect(step.inputs?.map(({ rule, value }) => `${rule} ${value}`)).toEqual(['fact 800', 'fact 200']);
  });
});

describe('what may be joined', () => {
  it.each([
    // what is done, with what, what comes of it
    ['money + money', combine('sum', sales, money('1')), []],
    ['money + count', combine('sum', sales, calls), ['unit-mismatch']],
    ['money − share', combine('difference', sales, quality), ['unit-mismatch']],
    ['the least of money and count', combine('min', sales, calls), ['unit-mismatch']],
    ['the mean of count and share', combine('mean', calls, quality), ['unit-mismatch']],
    ['money × share', combine('product', sales, quality), []],
    ['money × count', combine('product', money('3'), calls), []],
    ['money × money', combine('product', sales, returns), ['unit-mismatch']],
    ['money ÷ count (an average check)', combine('quotient', sales, deals), []],
    ['count ÷ count', combine('quotient', deals, calls), []],
    ['count + a number the author wrote', combine('sum', calls, number('5')), []],
    ['money + a bare zero', combine('sum', sales, number('0')), []],
  ])('%s', (_, node, codes) => expect(refused(node).map((each) => each.split(' ')[0])).toEqual(codes));

  it('money ÷ money is a share, so that it can weigh a pay', () => {
    // net of returns 600 of 800 = 0.75; × 400 = 300
    const share = combine('quotient', combine('difference', sales, returns), sales);
    expect(worth(combine('product', money('400'), share), { rows })).toBe('300');
  });

  it.each([[['0.5']], [['0.5', '0.3', '0.2']], [undefined]])('two parts with weights %j are refused', (weights) =>
    expect(refused({ ...combine('weighted-sum', sales, returns), ...(weights ? { weights } : {}) })).toEqual([
      'weights-count $.components[0].amount.weights',
    ]),
  );
});

describe('a missing part', () => {
  const given: Row[] = [['calls', null, '40']];
  const missing = (op: string, how: string, over: object = {}) => worth({ ...combine(op, calls, deals), missing: how, ...over }, { rows: given });

  it('is a problem unless the author says otherwise, and every missing one is named', () => {
    const { problems } = told(combine('sum', sales, returns, money('5')), { rows: given });
    expect(problems.map(({ code, kpi }) => `${code} ${kpi}`)).toEqual(['missing-fact sales', 'missing-fact returns']);
  });

  it.each([
    // calls 40, deals nobody entered
    ['sum', 'zero', '40'],
    ['sum', 'leave-out', '40'],
    ['mean', 'zero', '20'], // (40 + 0) ÷ 2
    ['mean', 'leave-out', '40'], // 40 ÷ 1
    ['min', 'zero', '0'],
    ['min', 'leave-out', '40'],
    ['max', 'zero', '40'],
    ['product', 'zero', '0'],
    ['product', 'leave-out', '40'],
    ['difference', 'zero', '40'],
    ['quotient', 'zero', 'division-by-zero'],
    ['quotient', 'leave-out', '40'],
  ])('%s with the missing one as %s is %s', (op, how, expected) => expect(missing(op, how)).toBe(expected));

  it('counted as zero it keeps its place: nothing less 40 is −40, and nothing ÷ 40 is nothing', () => {
    const turned = (op: string) => worth({ ...combine(op, deals, calls), missing: 'zero' }, { rows: given });
    expect(turned('difference')).toBe('-40');
    expect(turned('quotient')).toBe('0');
  });

  it('what others are taken from, or divided among, cannot be left out', () => {
    const turned = (op: string) => worth({ ...combine(op, deals, calls), missing: 'leave-out' }, { rows: given });
    expect(turned('difference')).toBe('nothing-to-combine');
    expect(turned('quotient')).toBe('nothing-to-combine');
  });

  it('left out, the weights of the others grow to the same whole', () => {
    // 0.6 and 0.4 of the index: 0.4 is left out, so 40 counts in full: 0.6 × 40 ÷ 0.6
    expect(missing('weighted-sum', 'leave-out', { weights: ['0.6', '0.4'] })).toBe('40');
    // as zero: 0.6 × 40
    expect(missing('weighted-sum', 'zero', { weights: ['0.6', '0.4'] })).toBe('24');
    // what is left weighs nothing
    expect(missing('weighted-sum', 'leave-out', { weights: ['0', '1'] })).toBe('nothing-to-combine');
  });

  it('with every part missing there is nothing to combine', () => {
    expect(worth({ ...combine('mean', deals, calls), missing: 'leave-out' })).toBe('nothing-to-combine');
  });

  it.each([
    ['zero', 'missing-as-zero'],
    ['leave-out', 'left-out'],
  ])('%s is told as %s', (how, code) => {
    const { step } = told({ ...combine('sum', calls, deals), missing: how }, { rows: given });
    expect(step.reasons).toEqual([{ code, params: { count: '1' } }]);
    expect(step.inputs?.map(({ value }) => value)).toEqual(['40']);
  });
});

describe('division by zero', () => {
  it('is a problem of the line, never infinity', () => {
    const { problems, step } = told(combine('quotient', sales, deals), { rows: [...rows.slice(0, 3), ['deals', null, '0']] });
    expect(problems).toEqual([{ code: 'division-by-zero', params: {}, employeeId: 'e1', cardId: 'a1', lineKey: 'asked' }]);
    expect(step.value).toBeNull();
  });

  it('and zero divided by something is zero', () => {
    expect(worth(combine('quotient', sales, deals), { rows: [['sales', null, '0'], ...rows.slice(1)] })).toBe('0');
  });
});
