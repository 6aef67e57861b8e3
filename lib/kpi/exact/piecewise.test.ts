// A drawn function must be the function: every operation is held against doing it point by point.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../properties/support';
import { add, compare, equals, isZero, least, most, multiply, rational, sign, subtract } from './rational';
import type { Rational } from './rational';
import {
  chosen,
  composed,
  constant,
  differenceOfPieces,
  extremeOfPieces,
  identity,
  indicator,
  limitsAt,
  mergeKnots,
  productOfPieces,
  simplified,
  straightAt,
  sumOfPieces,
  valueAt,
} from './piecewise';
import type { Piecewise } from './piecewise';

const number = fc.integer({ min: -20, max: 20 }).map((n) => rational(n, 4));
const line = fc.record({ offset: number, slope: number });
/** Any function on 0…∞, with values at its knots of their own. */
const drawn: fc.Arbitrary<Piecewise> = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 4 }).chain((knots) => {
  const sorted = [0, ...knots.sort((a, b) => a - b)].map((n) => rational(n, 8));
  return fc
    .tuple(fc.array(number, { minLength: sorted.length, maxLength: sorted.length }), fc.array(line, { minLength: sorted.length, maxLength: sorted.length }))
    .map(([at, open]) => ({ knots: sorted, at, open }));
});
/** Where to look: often exactly on a knot. */
const place = fc.integer({ min: 0, max: 96 }).map((n) => rational(n, 16));

describe('operations on drawn functions', () => {
  it('sum, difference, least and most are those of the values', () => {
    fc.assert(
      fc.property(drawn, drawn, place, (f, g, x) => {
        const [a, b] = [valueAt(f, x), valueAt(g, x)];
        expect(equals(valueAt(sumOfPieces(f, g), x), add(a, b))).toBe(true);
        expect(equals(valueAt(differenceOfPieces(f, g), x), subtract(a, b))).toBe(true);
        expect(equals(valueAt(extremeOfPieces(f, g, -1), x), least(a, b))).toBe(true);
        expect(equals(valueAt(extremeOfPieces(f, g, 1), x), most(a, b))).toBe(true);
      }),
      runs,
    );
  });

  it('a product is drawn where one side stands still, and refused where both move', () => {
    fc.assert(
      fc.property(drawn, drawn, number, place, (f, g, factor, x) => {
        const scaled = productOfPieces(f, constant(factor));
        expect(scaled && equals(valueAt(scaled, x), multiply(valueAt(f, x), factor))).toBe(true);
        const product = productOfPieces(f, g);
        if (product) expect(equals(valueAt(product, x), multiply(valueAt(f, x), valueAt(g, x)))).toBe(true);
        else expect([...f.open, ...g.open].some(({ slope }) => !isZero(slope))).toBe(true);
      }),
      runs,
    );
  });

  it('an indicator is 1 exactly where its sign says, and chooses between two', () => {
    fc.assert(
      fc.property(drawn, drawn, drawn, place, (f, then, otherwise, x) => {
        const bits = indicator(f, (side) => side >= 0);
        const holds = sign(valueAt(f, x)) >= 0;
        expect(equals(valueAt(bits, x), rational(holds ? 1 : 0))).toBe(true);
        expect(equals(valueAt(chosen(bits, then, otherwise), x), valueAt(holds ? then : otherwise, x))).toBe(true);
      }),
      runs,
    );
  });

  it('one function of another is carried through, knots of the outer included', () => {
    const step = (cut: Rational) => ({
      value: (y: Rational): Rational => (compare(y, cut) < 0 ? rational(0) : add<string>(y, rational(1))),
      straight: (y: Rational) =>
        compare(y, cut) < 0 ? { offset: rational(0), slope: rational(0) } : { offset: rational<string>(1), slope: rational<string>(1) },
    });
    fc.assert(
      fc.property(drawn, number, place, (inner, cut, x) => {
        const outer = step(cut);
        expect(equals(valueAt(composed([cut], outer, inner), x), outer.value(valueAt(inner, x)))).toBe(true);
      }),
      runs,
    );
  });

  it('leaving out knots where nothing happens changes nothing', () => {
    fc.assert(
      fc.property(drawn, fc.array(place), place, (f, more, x) => {
        const knots = mergeKnots(f.knots, more);
        const refined: Piecewise = {
          knots,
          at: knots.map((knot) => valueAt(f, knot)),
          open: knots.map((knot) => f.open[f.knots.findLastIndex((each) => compare(each, knot) <= 0)] ?? { offset: rational(0), slope: rational(0) }),
        };
        const short = simplified(refined);
        expect(short.knots.length).toBeLessThanOrEqual(f.knots.length);
        expect(equals(valueAt(short, x), valueAt(f, x))).toBe(true);
      }),
      runs,
    );
  });
});

describe('edges', () => {
  it('a jump has a value, a limit from below and one from above', () => {
    const jump: Piecewise = { knots: [rational(0), rational(1)], at: [rational(0), rational(7)], open: [identity().open[0]!, constant(rational(9)).open[0]!] };
    expect([valueAt(jump, rational(1)).n, limitsAt(jump, rational(1)).below?.n, limitsAt(jump, rational(1)).above.n]).toEqual([7, 1, 9]);
    expect(limitsAt(jump, rational(0)).below).toBeNull();
    expect(straightAt(jump.open[0]!, rational(1, 2))).toMatchObject({ n: 1, d: 2 });
  });
});
