// "Roubles and shares don't add up", as a table. Money: sums and prices. Share: attainments, the index. Number: pieces, days, per cent typed as 22.
// Plain: a figure the author wrote. Any: a bare zero, which takes the other's side. "—" is refused before anybody is paid.
import { describe, expect, it } from 'vitest';
import { foldDimensions, productOf, quotientOf, sumOf } from './dimension';
import { compileScheme, describeProblem } from './index';
import type { Node } from './index';
import type { Dimension } from './step';
import { attain, combine, kpis, measure, money, number } from './text/support';

const sides: Dimension[] = ['money', 'share', 'number', 'plain', 'any'];
const read = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).slice(1));
const worked = (join: (a: Dimension, b: Dimension) => Dimension | null): string[][] => sides.map((a) => sides.map((b) => join(a, b) ?? '—'));

describe('the algebra of units', () => {
  it('a sum, a difference, a comparison, the least and the greatest', () => {
    expect(worked(sumOf)).toEqual(
      read(`
        money    money  —      —       money  money
        share    —      share  —       share  share
        number   —      —      number  number number
        plain    money  share  number  plain  plain
        any      money  share  number  plain  any
      `),
    );
  });

  it('a product: roubles by roubles mean nothing', () => {
    expect(worked(productOf)).toEqual(
      read(`
        money    —      money  money   money  money
        share    money  share  number  share  share
        number   money  number number  number number
        plain    money  share  number  plain  plain
        any      money  share  number  plain  any
      `),
    );
  });

  it('a quotient: like by like is a share, roubles by pieces are roubles a piece', () => {
    expect(worked(quotientOf)).toEqual(
      read(`
        money    share  money  money   money  money
        share    number share  number  share  share
        number   number number share   number number
        plain    number plain  number  share  plain
        any      number share  number  share  share
      `),
    );
  });

  it.each(sides.flatMap((a) => sides.map((b) => [a, b] as const)))('%s and %s: the order of a sum or a product changes nothing', (a, b) => {
    expect(sumOf(a, b)).toBe(sumOf(b, a));
    expect(productOf(a, b)).toBe(productOf(b, a));
  });

  it('three of them: refused wherever the odd one stands, and brackets change nothing', () => {
    expect(foldDimensions(['plain', 'any', 'money'], sumOf)).toBe('money');
    expect(foldDimensions(['money', 'share', 'money'], sumOf)).toBeNull();
    expect(foldDimensions(['share', 'money', 'number'], productOf)).toBe('money');
    expect(foldDimensions(['money', 'share', 'money'], productOf)).toBeNull();
    expect(foldDimensions([], sumOf)).toBe('any');
    for (const a of sides)
      for (const b of sides)
        for (const c of sides) {
          const right = sumOf(b, c);
          expect([a, b, c, foldDimensions([a, b, c], sumOf)]).toEqual([a, b, c, right === null ? null : sumOf(a, right)]);
        }
  });
});

const sales = measure('sales');
const plan = measure('sales', 'plan');
const cost = measure('cost');
const calls = measure('calls');
const done = attain('calls');
const zero = number('0');

function refusals(amount: Node): { code: string; en: string }[] {
  const doc = { format: 1, components: [{ key: 'x', name: 'Bonus', part: 'other', effect: 'paid', amount }] };
  return compileScheme(doc, kpis).problems.map((problem) => ({ code: problem.code, en: describeProblem(problem, 'en').what }));
}
const isAbove = (left: Node, right: Node): Node => ({ kind: 'when', if: { is: 'compare', left, op: '>', right }, then: money('5'), else: zero }) as Node;

describe('what may be paid', () => {
  it.each<[string, Node]>([
    ['sales less cost: roubles less roubles', combine('difference', [sales, cost])],
    ['2 % of sales', combine('product', [number('0.02'), sales])],
    ['5 000 × attainment', combine('product', [money('5000'), done])],
    ['50 roubles a call', combine('product', [money('50'), calls])],
    ['sales ÷ calls: roubles a call', combine('quotient', [sales, calls])],
    ['sales ÷ plan × 1 000: a share of roubles', combine('product', [combine('quotient', [sales, plan]), money('1000')])],
    ['the lesser of sales and 10 000', combine('min', [sales, money('10000')])],
    ['sales, not less than a bare zero', { kind: 'clamp', of: combine('difference', [sales, cost]), min: zero, max: null } as Node],
    ['five if there are more calls than planned', isAbove(calls, measure('calls', 'plan'))],
    ['five if attainment is above 0.9', isAbove(done, number('0.9'))],
    ['five if sales are above cost', isAbove(sales, cost)],
    ['the greater of an attainment and 1, of 300', combine('product', [combine('max', [done, number('1')]), money('300')])],
  ])('%s', (_, amount) => expect(refusals(amount)).toEqual([]));

  it.each<[string, Node]>([
    ['sales plus attainment', combine('sum', [sales, done])],
    ['sales less calls', combine('difference', [sales, calls])],
    ['sales × cost: square roubles', combine('product', [sales, cost])],
    ['an attainment alone', done],
    ['calls alone', calls],
    ['sales ÷ plan: a share', combine('quotient', [sales, plan])],
    ['calls × attainment', combine('product', [calls, done])],
    ['the lesser of sales and attainment', combine('min', [sales, done])],
    ['the mean of roubles and calls', combine('mean', [sales, calls])],
    ['a weighted sum of roubles and shares', combine('weighted-sum', [sales, done], { weights: ['0.5', '0.5'] })],
    ['five if sales are above calls', isAbove(sales, calls)],
    ['five if attainment is above sales', isAbove(done, sales)],
  ])('refused: %s', (_, amount) => {
    const found = refusals(amount);
    expect(found.map(({ code }) => code)).toContain('unit-mismatch');
    for (const { en } of found) expect(en).not.toMatch(/undefined|…/);
  });
});
