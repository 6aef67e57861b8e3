// A payout curve: what each stretch pays, to whom an edge belongs, what lies beyond the knots, and what counts as full.
import { describe, expect, it } from 'vitest';
import { compare } from '../exact/rational';
import { parseRational } from '../exact/text';
import { combine, fact, money, number, refused, told, worth } from './support';

const step = (at: string, value: string, inclusive = true) => ({ at, inclusive, next: 'step', value });
const linear = (at: string, value: string, over: object = {}) => ({ at, next: 'linear', value, ...over });
const origin = (at: string, slope?: string) => ({ at, next: 'origin', ...(slope === undefined ? {} : { slope }) });
const curve = (knots: object[], over: object = {}) => ({ kind: 'curve', of: fact('quality'), knots, ...over });
const at = (node: object, x: string) => worth(node, { rows: [['quality', null, x]] });
const along = (node: object, ...xs: string[]) => xs.map((x) => at(node, x));

describe('stretches', () => {
  it('a step pays its value up to the next knot', () => {
    const steps = curve([step('0', '0'), step('0.8', '0.5'), step('1', '1')]);
    expect(along(steps, '0', '0.7999', '0.8', '0.9999', '1', '2')).toEqual(['0', '0', '0.5', '0.5', '1', '1']);
  });

  it('exactly at an edge the upper step is paid, unless the edge is said to belong below', () => {
    expect(along(curve([step('0', '0'), step('1', '1', false)]), '1', '1.000000000001')).toEqual(['0', '1']);
  });

  it('a straight line runs from knot to knot', () => {
    // S6: minimum 80 % → 0, norm 100 % → 1, maximum 120 % → 1.5
    const levels = curve([linear('0.8', '0'), linear('1', '1'), linear('1.2', '1.5')], { right: 'hold' });
    expect(along(levels, '0.8', '0.9', '1', '1.1', '1.2', '1.3')).toEqual(['0', '0.5', '1', '1.25', '1.5', '1.5']);
    expect(at(levels, '14/15')).toBe('2/3'); // no digit is lost on a slope
  });

  it('a straight line may end elsewhere than the next knot starts: a jump the author wrote', () => {
    const jump = curve([linear('0.5', '0', { to: '0.4' }), step('1', '1')]);
    expect(along(jump, '0.5', '0.75', '1')).toEqual(['0', '0.2', '1']);
  });

  it('in proportion runs through the origin', () => {
    expect(along(curve([origin('0')]), '0', '0.7', '1.1375')).toEqual(['0', '0.7', '1.1375']);
    expect(along(curve([origin('0'), origin('1', '2')]), '0.9999', '1', '1.5')).toEqual(['0.9999', '2', '3']); // double from 100 % on
  });
});

describe('beyond the knots', () => {
  const sloped = [linear('0.5', '0.2'), linear('1', '1')];
  it.each([
    // left tail, at 0.1
    ['zero', '0'],
    ['hold', '0.2'],
    ['extend', '-0.44'], // slope 0.8 ÷ 0.5 = 1.6; 0.2 − 0.4 × 1.6
  ])('left %s', (left, expected) => expect(at(curve(sloped, { left }), '0.1')).toBe(expected));

  it.each([
    // right tail, at 1.5
    ['hold', '1'],
    ['extend', '1.8'], // 1 + 0.5 × 1.6
  ])('right %s', (right, expected) => expect(at(curve(sloped, { right }), '1.5')).toBe(expected));

  it('below the first knot nothing is paid, and beyond the last it goes on, unless said otherwise', () => {
    expect(along(curve(sloped), '0.49', '1.5')).toEqual(['0', '1.8']);
  });

  it('a cap: held from the knot where it starts', () => {
    expect(along(curve([origin('0'), origin('1.2')], { right: 'hold' }), '1.19', '1.2', '5')).toEqual(['1.19', '1.2', '1.2']);
  });

  it('a last step holds either way', () => expect(along(curve([step('1', '1')], { right: 'extend' }), '9')).toEqual(['1']));

  it('a negative result follows the left tail', () => expect(along(curve([origin('0')]), '-0.5')).toEqual(['0']));
});

describe('what counts as full', () => {
  const tolerant = curve([origin('0')], { tolerance: { from: '0.99', countsAs: '1' } });
  it.each([
    ['0.9899', '0.9899'],
    ['0.99', '1'],
    ['0.995', '1'],
    ['1', '1'],
    ['1.0001', '1.0001'], // above full nothing is lifted or cut
  ])('%s counts as %s', (x, paid) => expect(at(tolerant, x)).toBe(paid));
});

describe('why it pays so', () => {
  const reasons = (node: object, x: string) => told(node, { rows: [['quality', null, x]] }).step.reasons;
  it('says what counted as full, what lies below, and where the cap holds', () => {
    expect(reasons(curve([origin('0')], { tolerance: { from: '0.99', countsAs: '1' } }), '0.992')).toEqual([
      { code: 'tolerance', params: { from: '0.99', as: '1' } },
    ]);
    expect(reasons(curve([step('0.7', '1')]), '0.69')).toEqual([{ code: 'below-curve', params: { from: '0.7' } }]);
    expect(reasons(curve([origin('0'), origin('1.2')], { right: 'hold' }), '1.5')).toEqual([{ code: 'above-curve', params: { from: '1.2', holds: '1.2' } }]);
    expect(reasons(curve([origin('0')]), '0.5')).toBeUndefined();
  });

  it('names the line it used: offset and slope', () => {
    expect(told(curve([linear('0.8', '0'), linear('1', '1')]), { rows: [['quality', null, '0.9']] }).step.params).toEqual({ slope: '5', offset: '-4' });
  });
});

describe('what is refused', () => {
  it.each([
    ['knots out of order', [step('1', '1'), step('0.5', '1')]],
    ['one knot twice', [step('1', '1'), step('1', '2')]],
    ['1/2 after 0.5', [step('0.5', '1'), step('1/2', '2')]],
  ])('%s', (_, knots) => expect(refused(curve(knots))).toEqual(['curve-malformed $.components[0].amount.knots']));

  it('a curve over money: it is drawn over a share or a number', () => {
    expect(refused(combine('product', money('1'), curve([origin('0')], { of: fact('sales') })))).toEqual(['unit-mismatch $.components[0].amount.parts[1]']);
  });

  it('no knots at all', () => expect(refused(curve([]))).toEqual(['scheme-malformed $.components[0].amount.knots']));
});

describe('the cliff of S2 and its ramp, to the last digit', () => {
  const cliff = curve([step('0', '0'), origin('0.7')]);
  const ramp = curve([linear('0.7', '0'), linear('1', '1')]);
  it.each([
    // index, share paid at the cliff, share paid on the ramp
    ['0.6999', '0', '0'],
    ['0.69999999999999999999', '0', '0'], // floats would have called this 0.7
    ['0.7', '0.7', '0'],
    ['0.85', '0.85', '0.5'],
    ['1', '1', '1'],
  ])('%s: %s or %s', (x, jumped, ramped) => expect([at(cliff, x), at(ramp, x)]).toEqual([jumped, ramped]));

  it('346 360 of 351 185 is 98.626 %: below 99 %, however many digits a machine keeps', () => {
    const share = combine('quotient', number('346360'), number('351185'));
    const paid = worth({ ...curve([origin('0')], { of: share, tolerance: { from: '0.99', countsAs: '1' } }) });
    expect(paid).toBe('69272/70237');
    expect(compare(parseRational(paid), parseRational('0.99'))).toBe(-1);
  });
});
