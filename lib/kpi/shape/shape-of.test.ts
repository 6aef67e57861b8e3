// What a rule pays as one result moves, worked out by hand: at 0, 5, 10, 15, 20 and 40, and wherever it jumps.
import { describe, expect, it } from 'vitest';
import { constant, identity, limitsAt, valueAt } from '../exact/piecewise';
import type { Piecewise } from '../exact/piecewise';
import { equals, rational } from '../exact/rational';
import { toText } from '../exact/text';
import { nodeSchema } from '../node';
import { shapeOf } from './shape-of';

/** `a` moves, `b` stays at 10, `lost` cannot be followed. */
const leaves: Record<string, Piecewise | null> = { a: identity(), b: constant(rational(10)), lost: null };
const world = { leaf: (leaf: { kind: string; kpi?: string }): Piecewise | null => leaves[leaf.kpi ?? ''] ?? null };
const fact = (kpi: string) => ({ kind: 'measure', kpi, take: 'fact' });
const a = fact('a');
const b = fact('b');
const money = (amount: string) => ({ kind: 'money', amount });
const number = (value: string) => ({ kind: 'number', value });
const combine = (op: string, ...parts: object[]) => ({ kind: 'combine', op, parts });
const when = (condition: object, then: object, otherwise: object) => ({ kind: 'when', if: condition, then, else: otherwise });
const compare = (left: object, op: string, right: object) => ({ is: 'compare', left, op, right });

const shape = (node: object): Piecewise | null => shapeOf(nodeSchema.parse(node), world);
const points = [0, 5, 10, 15, 20, 40];
const values = (found: Piecewise): string[] => points.map((x) => toText(valueAt(found, rational(x))));
/** "10: 5 → 7 → 7": just below, at it, just above. */
function jumps(found: Piecewise): string[] {
  return found.knots.flatMap((x) => {
    const at = valueAt(found, x);
    const { below, above } = limitsAt(found, x);
    const before = below ?? at;
    return equals(before, at) && equals(at, above) ? [] : [`${toText(x)}: ${[before, at, above].map((each) => toText(each)).join(' → ')}`];
  });
}
function check(node: object, paid: string, cliffs: string[] = []): void {
  const found = shape(node);
  if (!found) throw new Error('cannot be followed');
  expect(values(found)).toEqual(paid.split(' '));
  expect(jumps(found)).toEqual(cliffs);
}

const band = (from: string, pay: object, inclusive = true) => ({ from, inclusive, pay });
const rate = (text: string) => ({ by: 'rate', rate: text });
const price = (text: string) => ({ by: 'price', price: text });
const lump = (amount: string) => ({ by: 'lump', amount });
const bands = (mode: string, list: object[], over: object = {}) => ({ kind: 'bands', of: a, mode, bands: list, ...over });

describe('ladders', () => {
  it.each<[string, object, string, string[]?]>([
    // 10 × 1 + 10 × 2 = 30 at 20; + 20 × 2 = 70 at 40
    ['each stretch at its own rate: no cliff', bands('marginal', [band('0', rate('1')), band('10', rate('2'))]), '0 5 10 20 30 70'],
    ['everything at the rate reached: a cliff', bands('whole', [band('0', rate('1')), band('10', rate('2'))]), '0 5 20 30 40 80', ['10: 10 → 20 → 20']],
    ['a bound that belongs to what is below it', bands('whole', [band('0', rate('1')), band('10', rate('2'), false)]), '0 5 10 30 40 80', ['10: 10 → 10 → 20']],
    ['nothing before the first band', bands('marginal', [band('10', price('3'))]), '0 0 0 15 30 90'],
    ['all of it once the first band is reached', bands('whole', [band('10', price('3'))]), '0 0 30 45 60 120', ['10: 0 → 30 → 30']],
    ['sums of all bands reached', bands('whole', [band('5', lump('7')), band('20', lump('9'))], { lumps: 'each' }), '0 7 7 7 16 16', ['5: 0 → 7 → 7', '20: 7 → 16 → 16']],
    ['the sum of the last one only', bands('whole', [band('5', lump('7')), band('20', lump('9'))], { lumps: 'last' }), '0 7 7 7 9 9', ['5: 0 → 7 → 7', '20: 7 → 9 → 9']],
    ['the first five do not count', bands('marginal', [band('0', rate('1')), band('10', rate('2'))], { offset: '5' }), '0 0 5 10 20 60'],
    // a rate over the first ten, then a sum on top: 10 × 1 + 100
    ['a sum above a rate', bands('marginal', [band('0', rate('1')), band('10', lump('100'))]), '0 5 110 110 110 110', ['10: 10 → 110 → 110']],
  ])('%s', (_, node, paid, cliffs) => check(node, paid, cliffs));

  it('cannot be drawn in whole blocks, or where each unit has its own price', () => {
    expect(shape(bands('marginal', [band('0', rate('1'))], { block: '10' }))).toBeNull();
    expect(shape(bands('marginal', [band('0', rate('1'))], { units: { above: null } }))).toBeNull();
    expect(shape({ ...bands('marginal', [band('0', rate('1'))]), of: fact('lost') })).toBeNull();
  });
});

describe('curves', () => {
  const knots = [
    { at: '10', next: 'linear', value: '0', to: '100' },
    { at: '20', next: 'step', value: '100' },
  ];
  const curve = (over: object = {}) => ({ kind: 'curve', of: a, knots, left: 'zero', right: 'hold', ...over });
  it.each<[string, object, string, string[]?]>([
    ['from nothing at 10 to 100 at 20, then held', curve(), '0 0 0 50 100 100'],
    ['what counts as 20 from 15 on', curve({ tolerance: { from: '15', countsAs: '20' } }), '0 0 0 100 100 100', ['15: 50 → 100 → 100']],
    ['a start at 30', curve({ knots: [{ ...knots[0], value: '30' }, knots[1]] }), '0 0 30 65 100 100', ['10: 0 → 30 → 30']],
    ['held below its start', curve({ left: 'hold', knots: [{ ...knots[0], value: '30' }, knots[1]] }), '30 30 30 65 100 100'],
    ['the same line below its start', curve({ left: 'extend' }), '-100 -50 0 50 100 100'],
    ['in proportion, half as much again', { kind: 'curve', of: a, knots: [{ at: '0', next: 'origin', slope: '1.5' }], right: 'extend' }, '0 7.5 15 22.5 30 60'],
  ])('%s', (_, node, paid, cliffs) => check(node, paid, cliffs));
});

describe('arithmetic', () => {
  it.each<[string, object, string]>([
    ['a sum', combine('sum', a, b), '10 15 20 25 30 50'],
    ['a difference', combine('difference', b, a), '10 5 0 -5 -10 -30'],
    ['a product with what stays', combine('product', a, b), '0 50 100 150 200 400'],
    ['a quotient by what stays', combine('quotient', a, b), '0 0.5 1 1.5 2 4'],
    ['the least', combine('min', a, b), '0 5 10 10 10 10'],
    ['the greatest', combine('max', a, b), '10 10 10 15 20 40'],
    ['the mean', combine('mean', a, b), '5 7.5 10 12.5 15 25'],
    ['a weighted sum', { ...combine('weighted-sum', a, b), weights: ['0.25', '0.75'] }, '7.5 8.75 10 11.25 12.5 17.5'],
    ['limits', { kind: 'clamp', of: a, min: number('5'), max: number('15') }, '5 5 10 15 15 15'],
    ['a rounding is left aside', { kind: 'round', of: a, rounding: { digits: -1 } }, '0 5 10 15 20 40'],
    ['a formula', { kind: 'formula', text: '2 * x + 1', names: { x: a }, unit: 'number' }, '1 11 21 31 41 81'],
  ])('%s', (_, node, paid) => check(node, paid));

  it.each<[string, object]>([
    ['its own square', combine('product', a, a)],
    ['one by what moves', combine('quotient', b, a)],
    ['a division by nothing', combine('quotient', a, number('0'))],
    ['what cannot be followed', combine('sum', a, fact('lost'))],
    ['a table', { kind: 'grid', x: a, y: b, xs: ['0'], ys: ['0'], cells: [['1']], unit: 'money' }],
    ['a value that is sought', { kind: 'solve', of: combine('product', { kind: 'unknown' }, a), wanted: b, to: '9' }],
  ])('is not drawn: %s', (_, node) => expect(shape(node)).toBeNull());
});

describe('conditions', () => {
  const five = money('5');
  const seven = money('7');
  it.each<[string, string, string, string[]]>([
    ['below 10', '<', '5 5 7 7 7 7', ['10: 5 → 7 → 7']],
    ['at most 10', '<=', '5 5 5 7 7 7', ['10: 5 → 5 → 7']],
    ['above 10', '>', '7 7 7 5 5 5', ['10: 7 → 7 → 5']],
    ['at least 10', '>=', '7 7 5 5 5 5', ['10: 7 → 5 → 5']],
    ['exactly 10', '=', '7 7 5 7 7 7', ['10: 7 → 5 → 7']],
    ['anything but 10', '!=', '5 5 7 5 5 5', ['10: 5 → 7 → 5']],
  ])('five where a is %s, else seven', (_, op, paid, cliffs) => check(when(compare(a, op, b), five, seven), paid, cliffs));

  const between = { is: 'all', of: [compare(a, '>=', number('10')), compare(a, '<', number('20'))] };
  it('both', () => check(when(between, five, seven), '7 7 5 5 7 7', ['10: 7 → 5 → 5', '20: 5 → 7 → 7']));
  it('not both', () => check(when({ is: 'not', of: between }, five, seven), '5 5 7 7 5 5', ['10: 5 → 7 → 7', '20: 7 → 5 → 5']));
  it('either', () => {
    const outside = { is: 'any', of: [compare(a, '<', number('10')), compare(a, '>=', number('20'))] };
    check(when(outside, five, seven), '5 5 7 7 5 5', ['10: 5 → 7 → 7', '20: 7 → 5 → 5']);
  });
  it('what is paid on either side may move as well: a cliff only where the sides differ', () => {
    check(when(compare(a, '<', b), number('0'), combine('difference', a, b)), '0 0 0 5 10 30');
  });
});

describe('a month on its own: nothing is carried in', () => {
  const ledger = (rule: string, of: object, amount?: object) => ({ kind: 'ledger', of, account: 'k', rule, ...(amount ? { amount } : {}) });
  it.each<[string, object, string]>([
    ['a draw pays at least its sum', ledger('draw', a, b), '10 10 10 15 20 40'],
    ['a guarantee as well', ledger('guarantee', a, b), '10 10 10 15 20 40'],
    ['a true-up takes nothing back', ledger('true-up', combine('difference', a, b)), '0 0 0 5 10 30'],
    ['what is added to a balance is itself', ledger('accrue', a), '0 5 10 15 20 40'],
  ])('%s', (_, node, paid) => check(node, paid));
});
