// What a proof says of a line before any result is known must hold for every result: bounds, and which way it goes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, rational, subtract } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { parseRational, toText } from '../exact/text';
import { calculatePerson, compileScheme } from '../index';
import type { Node } from '../index';
import { personOf } from '../golden/support';
import { runs } from '../properties/support';
import { readScheme } from '../read-scheme';
import type { Outlook } from './range';
import { anyAmount } from '../properties/any-amount';
import { amountLine, attain, basis, combine, kpis, money } from './support';
import { ProofWorld } from './world';

const docOf = (node: Node) => ({ format: 1, components: [amountLine(node)] });
function outlookOf(node: Node): Outlook {
  const read = readScheme(docOf(node));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return new ProofWorld(read.doc, kpis, basis).outlookOfLine(0);
}
type Results = { a: number; b: number; cost: number; money: number };
/** Facts in hundredths against plans of 100; six decimals of money, so that rounding hides next to nothing. */
function payer(node: Node): (results: Results) => Rational | null {
  const schemes = new Map([['v1', compileScheme(docOf(node), kpis)]]);
  return (results) => {
    const rows = Object.entries(results).map(([code, value]) => [code, '100', String(value / 100)] as [string, string, string]);
    const [line] = calculatePerson(personOf({ pay: '0', rows, digits: 6 }), schemes).cards[0]?.lines ?? [];
    return line ? parseRational(`${line.amountMinor}/1000000`) : null;
  };
}
const result = fc.oneof(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(0, 5000, 7000, 9900, 10_000, 10_001, 15_000));
const results: fc.Arbitrary<Results> = fc.record({ a: result, b: result, cost: result, money: result });
const slack = rational(1, 1_000_000);
const betterBy = (from: Results, moved: keyof Results, step: number): Results => ({
  ...from,
  [moved]: moved === 'cost' ? Math.max(0, from[moved] - step) : from[moved] + step,
});

describe('the outlook of any line', () => {
  it('its bounds hold', () => {
    fc.assert(
      fc.property(anyAmount, fc.array(results, { minLength: 3, maxLength: 3 }), (node, months) => {
        const { lo, hi } = outlookOf(node);
        const pay = payer(node);
        for (const month of months) {
          const paid = pay(month);
          if (paid === null) continue;
          if (lo !== null) expect(compare(paid, subtract<string>(lo, slack)), `${toText(paid)} below ${toText(lo)}`).not.toBe(-1);
          if (hi !== null) expect(compare(paid, add<string>(hi, slack)), `${toText(paid)} above ${toText(hi)}`).not.toBe(1);
        }
      }),
      runs,
    );
  });

  it('“up” never falls, “down” never rises, and what it does not name does not matter', () => {
    const moved = fc.constantFrom('a' as const, 'b' as const, 'cost' as const, 'money' as const);
    fc.assert(
      fc.property(anyAmount, results, moved, fc.integer({ min: 1, max: 10_000 }), (node, before, code, step) => {
        const way = outlookOf(node).ways.get(`person/${code}`);
        if (way === 'mixed') return;
        const pay = payer(node);
        const [from, to] = [pay(before), pay(betterBy(before, code, step))];
        if (from === null || to === null) return;
        const change = compare(to, from);
        if (way === 'up') expect(change).not.toBe(-1);
        else if (way === 'down') expect(change).not.toBe(1);
        else expect(change).toBe(0);
      }),
      runs,
    );
  });
});

describe('the outlook of known lines', () => {
  const product = (...parts: Node[]): Node => combine('product', ...parts);
  it.each<[string, Node, string | null, string | null, Record<string, string>]>([
    ['a sum', money('5'), '5', '5', {}],
    ['up from nothing, without end', product(money('1000'), attain('a')), '0', null, { 'person/a': 'up' }],
    ['up to a cap', product(money('1000'), attain('a', { cap: '1.2' })), '0', '1200', { 'person/a': 'up' }],
    ['down when taken off', combine('difference', money('1000'), product(money('1000'), attain('a', { cap: '1' }))), '0', '1000', { 'person/a': 'down' }],
    ['reached or not', product(money('1000'), attain('a', { rule: { kind: 'reached' } })), '0', '1000', { 'person/a': 'up' }],
    ['the lesser of two', product(money('1000'), combine('min', attain('a'), attain('b', { cap: '1' }))), '0', '1000', { 'person/a': 'up', 'person/b': 'up' }],
    [
      'one against another',
      product(money('1000'), combine('difference', attain('a', { cap: '1' }), attain('b', { cap: '1' }))),
      '-1000',
      '1000',
      { 'person/a': 'up', 'person/b': 'down' },
    ],
    ['a rule against its KPI', product(money('1000'), attain('cost', { cap: '1' })), '0', '1000', { 'person/cost': 'down' }],
  ])('%s', (_, node, lo, hi, ways) => {
    const outlook = outlookOf(node);
    expect([outlook.lo && toText(outlook.lo), outlook.hi && toText(outlook.hi), Object.fromEntries(outlook.ways)]).toEqual([lo, hi, ways]);
  });
});
