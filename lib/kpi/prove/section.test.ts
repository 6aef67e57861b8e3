// What proofs and pictures draw is what the law pays: along one result, at every place, the others held.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absolute, compare, multiply, one, rational, subtract } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { limitsAt, valueAt } from '../exact/piecewise';
import { parseRational, toText } from '../exact/text';
import type { Node } from '../index';
import { item } from '../golden/support';
import { runs } from '../properties/support';
import { readScheme } from '../read-scheme';
import { anyAmount } from '../properties/any-amount';
import { amountLine, attain, basis, combine, fixed, kpis, money, number, paidAt, scorecard, variable } from './support';
import { ProofWorld } from './world';

function worldOf(doc: object): ProofWorld {
  const read = readScheme({ format: 1, ...doc });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return new ProofWorld(read.doc, kpis, basis);
}
const minor = (value: Rational): Rational => multiply(value, rational(100));
/** The law rounds at the sixth decimal of the currency. */
const near = (paid: string, drawn: Rational): boolean => compare(absolute(subtract(parseRational(paid), minor(drawn))), rational(1, 1000)) <= 0;
const level = fc.integer({ min: 1, max: 30 }).map((n) => String(n / 10));

describe('a section', () => {
  it('of any amount is what the month pays there', () => {
    fc.assert(
      fc.property(anyAmount, fc.constantFrom('person/a', 'person/b'), level, level, (amount, moving, at, others) => {
        const doc = { components: [amountLine(amount)] };
        const drawn = worldOf(doc).section(0, moving, () => parseRational(others));
        if (!drawn) return;
        expect(near(paidAt(doc, moving, at, others), valueAt(drawn, parseRational(at)))).toBe(true);
      }),
      { numRuns: Math.min(runs.numRuns, 500) },
    );
  });

  it('holds on both sides of each of its knots', () => {
    fc.assert(
      fc.property(anyAmount, level, (amount, others) => {
        const doc = { components: [amountLine(amount)] };
        const drawn = worldOf(doc).section(0, 'person/a', () => parseRational(others));
        if (!drawn) return;
        for (const at of drawn.knots) {
          expect(near(paidAt(doc, 'person/a', toText(at), others), valueAt(drawn, at))).toBe(true);
          const after = subtract<string>(at, rational(-1, 1_000_000));
          const { above } = limitsAt(drawn, at);
          // A millionth further the law pays what the drawing says it jumps to, up to a slope of a few thousand.
          const paid = parseRational(paidAt(doc, 'person/a', toText(after), others));
          expect(compare(absolute(subtract(paid, minor(above))), rational(100)) <= 0).toBe(true);
        }
      }),
      { numRuns: Math.min(runs.numRuns, 300) },
    );
  });

  it.each<[string, object, number, string, [at: string, pays: string][]]>([
    // 30 000 × index; a alone is 0.6 of it, b stays at plan: 30 000 × (0.6 a + 0.4)
    [
      'the variable part along one KPI',
      { scorecard, components: [fixed, variable({ fullFrom: null })] },
      1,
      'person/a',
      [['0', '12000'], ['1', '30000'], ['2', '48000']],
    ],
    [
      'a cost by its own attainment',
      { scorecard: [item('cost', '1', { rule: { kind: 'lower-ratio' }, cap: '1.5' })], components: [variable({ fullFrom: null })] },
      0,
      'person/cost',
      [['0.5', '15000'], ['1.5', '45000'], ['2', '45000']],
    ],
    [
      'a line that repeats another',
      { components: [amountLine(combine('product', money('1000'), attain('a'))), amountLine({ kind: 'base', of: 'line', line: 'x' }, { key: 'y' })] },
      1,
      'person/a',
      [['0', '0'], ['1.2', '1200']],
    ],
    [
      'a line under a gate',
      {
        components: [amountLine(money('5000'))],
        gates: [{ key: 'g', name: 'G', if: { is: 'compare', left: attain('a'), op: '<', right: number('0.5') }, effect: { then: 'zero' }, components: ['x'] }],
      },
      0,
      'person/a',
      [['0.49', '0'], ['0.5', '5000'], ['1', '5000']],
    ],
  ])('%s', (_, doc, line, moving, points) => {
    const drawn = worldOf(doc).section(line, moving, () => one);
    for (const [at, pays] of points) expect(drawn && toText(valueAt(drawn, parseRational(at)))).toBe(pays);
  });

  it('is not drawn where it would be a curve, rather than drawn wrongly', () => {
    const square: Node = combine('product', money('1000'), combine('product', attain('a'), attain('a')));
    expect(worldOf({ components: [amountLine(square)] }).section(0, 'person/a', () => one)).toBeNull();
    const share: Node = combine('product', money('1000'), combine('quotient', attain('b'), attain('a')));
    expect(worldOf({ components: [amountLine(share)] }).section(0, 'person/a', () => one)).toBeNull();
  });
});
