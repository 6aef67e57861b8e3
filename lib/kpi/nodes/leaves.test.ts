// The smallest rules: a number, an amount, the index, and one row of the scorecard.
import { describe, expect, it } from 'vitest';
import { item } from '../golden/support';
import type { Row } from '../golden/support';
import { combine, fact, money, number, refused, told, worth } from './support';

const scorecard = [item('sales', '0.6'), item('calls', '0.4', { cap: '1.2' })];
const rows: Row[] = [
  ['sales', '1000', '900'],
  ['calls', '10', '20'],
];
const asked = { scorecard, rows };
const index = { kind: 'index' };
const row = (key: string, take?: string) => ({ kind: 'item', key, ...(take ? { take } : {}) });

describe('a number and an amount', () => {
  it.each([
    ['0.02', '0.02'],
    ['1/3', '1/3'],
    ['-7', '-7'],
    ['0.10', '0.1'],
    ['1234567890123456789012345678901234567890', '1234567890123456789012345678901234567890'],
  ])('%s is %s, not a float', (text, exact) => {
    expect(worth(number(text))).toBe(exact);
    expect(worth(money(text))).toBe(exact);
  });

  it.each(['1e3', 'NaN', 'Infinity', '0x10', '1/0', '.5', '5.', '', ' 1', '--1', '1_000', '1,5'])('%j is no number', (text) => {
    expect(refused(number(text))).toEqual(['scheme-malformed $.components[0].amount.value']);
    expect(refused(money(text))).toEqual(['scheme-malformed $.components[0].amount.amount']);
  });

  it('a JSON number is refused: it would have been a float', () =>
    expect(refused({ kind: 'number', value: 0.1 })).toEqual(['scheme-malformed $.components[0].amount.value']));

  it('a number is not money, except a bare zero', () => {
    expect(refused(combine('sum', money('1'), fact('calls')))).toEqual(['unit-mismatch $.components[0].amount']);
    expect(worth(combine('sum', money('1'), number('0')))).toBe('1');
    expect(told(money('2000')).step).toEqual({ rule: 'money', value: '2000', unit: 'money' });
  });
});

describe('the index and its rows', () => {
  it('the index is the sum of weight × attainment', () => {
    // sales 90 % × 0.6 + calls 200 %, capped at 120 %, × 0.4 = 0.54 + 0.48
    expect(worth(index, asked)).toBe('1.02');
  });

  it.each([
    ['sales', undefined, '0.9'],
    ['sales', 'attainment', '0.9'],
    ['sales', 'part', '0.54'],
    ['calls', 'attainment', '1.2'],
    ['calls', 'part', '0.48'],
  ])('%s as %s is %s', (key, take, expected) => expect(worth(row(key, take), asked)).toBe(expected));

  it('parts add up to the index', () => {
    const gap = combine('difference', index, row('sales', 'part'), row('calls', 'part'));
    expect(worth(gap, asked)).toBe('0');
  });

  it('a line points to the index instead of telling it again', () => {
    expect(told(index, asked).step).toEqual({ rule: 'index-ref', value: '1.02', unit: 'share' });
    expect(told(row('calls', 'part'), asked).step).toEqual({ rule: 'item-ref', value: '0.48', unit: 'share', params: { key: 'calls', take: 'part' } });
  });

  it('a row that is not there, or an index without a scorecard, is refused', () => {
    expect(refused(row('profit'), { scorecard })).toEqual(['unknown-item $.components[0].amount']);
    expect(refused(index)).toEqual(['unknown-item $.components[0].amount']);
  });

  it('a row cannot stand on the index it makes', () => {
    expect(refused(index, { scorecard: [{ key: 'self', weight: '1', score: index }] })).toContain('cycle $.scorecard[0].score');
    expect(refused(index, { scorecard: [{ key: 'self', weight: '1', score: row('self') }] })).toContain('cycle $.scorecard[0].score');
  });

  it('a missing fact of the index is told once, however many lines stand on it', () => {
    const twice = combine('sum', index, index, row('calls'));
    expect(
      told(twice, {
        scorecard,
        rows: [
          ['sales', '1000', '900'],
          ['calls', '10', null],
        ],
      }).problems.map(({ code, kpi }) => `${code} ${kpi}`),
    ).toEqual(['missing-fact calls']);
  });
});
