// What is put off must come out as if it never had been: the same order, the same rounding, the same text, ties and edges included.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../properties/support';
import { roundingModes } from '../rounding';
import { Deferred, errorOf, nearOf } from './deferred';
import { add, compare, divide, isZero, multiply, rational, sign, subtract } from './rational';
import type { Rational } from './rational';
import { roundScaled, roundTo } from './round';
import { toText } from './text';

interface Plain {
  n: bigint;
  d: bigint;
}
/** A value computed both ways: by the law, and by plain fractions of bigint that never look at anything near. */
interface Both {
  law: Rational;
  plain: Plain;
}

const leaf: fc.Arbitrary<Both> = fc
  .tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 }), fc.oneof(fc.constantFrom(1, 2, 3, 7, 100, 1000), fc.integer({ min: 1, max: 2 ** 31 })))
  .map(([n, d]) => ({ law: rational(n, d), plain: { n: BigInt(n), d: BigInt(d) } }));

function joined(op: '+' | '-' | '*' | '/', a: Both, b: Both): Both {
  const [x, y] = [a.plain, b.plain];
  if (op === '+') return { law: add(a.law, b.law), plain: { n: x.n * y.d + y.n * x.d, d: x.d * y.d } };
  if (op === '-') return { law: subtract<string>(a.law, b.law), plain: { n: x.n * y.d - y.n * x.d, d: x.d * y.d } };
  if (op === '*' || y.n === 0n) return { law: multiply(a.law, b.law), plain: { n: x.n * y.n, d: x.d * y.d } };
  const isNegative = y.n < 0n;
  return { law: divide(a.law, b.law), plain: { n: x.n * y.d * (isNegative ? -1n : 1n), d: x.d * (isNegative ? -y.n : y.n) } };
}

const { tree } = fc.letrec<{ tree: Both }>((tie) => ({
  tree: fc.oneof({ depthSize: 'medium' }, leaf, fc.tuple(fc.constantFrom('+', '-', '*', '/'), tie('tree'), tie('tree')).map(([op, a, b]) => joined(op, a, b))),
}));

const orderOf = (a: Plain, b: Plain): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Rounding as the modes are defined, by hand. */
function roundedPlain({ n, d }: Plain, digits: number, mode: (typeof roundingModes)[number]): bigint {
  const [size, isNegative] = n < 0n ? [-n * 10n ** BigInt(digits), true] : [n * 10n ** BigInt(digits), false];
  const [whole, rest] = [size / d, size % d];
  const isUp = { 'half-up': 2n * rest >= d, 'half-even': 2n * rest > d || (2n * rest === d && whole % 2n === 1n), up: rest > 0n, down: false }[mode];
  return (whole + (isUp ? 1n : 0n)) * (isNegative ? -1n : 1n);
}

describe('a value put off', () => {
  it('stands in the same order', () => {
    fc.assert(
      fc.property(tree, tree, (a, b) => {
        expect(compare(a.law, b.law)).toBe(orderOf(a.plain, b.plain));
        expect(sign(a.law)).toBe(orderOf(a.plain, { n: 0n, d: 1n }));
        expect(isZero(a.law)).toBe(a.plain.n === 0n);
      }),
      runs,
    );
  });

  it('is told apart from itself and one part in ten to the fortieth', () => {
    const little = { law: rational(1n, 10n ** 40n), plain: { n: 1n, d: 10n ** 40n } };
    fc.assert(
      fc.property(tree, (a) => {
        expect(compare(add(a.law, little.law), a.law)).toBe(1);
        expect(compare(subtract<string>(add(a.law, little.law), little.law), a.law)).toBe(0);
      }),
      runs,
    );
  });

  it('is rounded as the exact value is, in every mode', () => {
    fc.assert(
      fc.property(tree, fc.integer({ min: 0, max: 6 }), fc.constantFrom(...roundingModes), (a, digits, mode) => {
        expect(roundScaled(a.law, digits, mode)).toBe(roundedPlain(a.plain, digits, mode));
      }),
      runs,
    );
  });

  it('at a tie made of thirds and sevenths, is rounded as a tie', () => {
    // (k + ½) kopecks, reached by way of numbers that no decimal and no double holds
    fc.assert(
      fc.property(tree, fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.constantFrom(...roundingModes), (a, k, mode) => {
        const tie = rational(2 * k + 1, 200);
        const roundabout = subtract<string>(add<string>(multiply(tie, rational(1, 3)), a.law), subtract<string>(a.law, multiply(tie, rational(2, 3))));
        expect(toText(roundTo(roundabout, 2, mode))).toBe(toText(roundTo(tie, 2, mode)));
      }),
      runs,
    );
  });

  it('has one text, in lowest terms', () => {
    fc.assert(
      fc.property(tree, ({ law, plain }) => {
        const [top = '0', bottom = '1'] = toText(law).split('/');
        const places = top.includes('.') ? top.length - top.indexOf('.') - 1 : 0;
        expect(BigInt(top.replace('.', '')) * plain.d).toBe(plain.n * BigInt(bottom) * 10n ** BigInt(places));
      }),
      runs,
    );
  });

  it('lies within its error of what it is near', () => {
    fc.assert(
      fc.property(tree, ({ law, plain }) => {
        const near = nearOf(law);
        const error = errorOf(law, near);
        fc.pre(Number.isFinite(near) && Number.isFinite(error));
        // doubles are fractions: near = m × 2^e, exactly
        const exactly = (x: number): Plain => ({ n: BigInt(x * 2 ** 60 === Math.trunc(x * 2 ** 60) ? x * 2 ** 60 : Math.round(x * 2 ** 60)), d: 2n ** 60n });
        fc.pre(Math.abs(near) < 1e200 && Math.abs(near) > 1e-15);
        const [x, e] = [exactly(near), exactly(error)];
        const gap = x.n * plain.d - plain.n * x.d;
        expect((gap < 0n ? -gap : gap) * e.d <= (e.n + 1n) * plain.d * x.d).toBe(true);
      }),
      runs,
    );
  });
});

it('chains of any length are worked out without running out of stack', () => {
  // 1/1 + 1/3 + 1/5 … of ten thousand terms between −1 and 1, added and taken away again
  const terms = Array.from({ length: 10_000 }, (_, i) => rational(1_000_003 + i, 900_007));
  const there = terms.reduce<Rational>((sum, term) => add(sum, term), rational(1, 3));
  const back = terms.reduce<Rational>((sum, term) => subtract<string>(sum, term), there);
  expect(toText(back)).toBe('1/3');
});

it('a value too large for a double is still exact', () => {
  const huge = multiply(rational(10n ** 300n), rational(10n ** 300n, 3n));
  expect(huge).toBeInstanceOf(Deferred);
  expect(compare(add(huge, rational(1)), huge)).toBe(1);
  expect(sign(subtract<string>(huge, huge))).toBe(0);
});
