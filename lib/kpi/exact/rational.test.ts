// Exact means exact: small and large numbers take different roads and must meet.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRational, runs } from '../properties/support';
import { absolute, add, compare, divide, equals, isZero, least, most, multiply, negate, one, rational, sign, subtract, zero } from './rational';
import type { Rational } from './rational';
import { parseRational, scaledText, toText } from './text';

const big = (a: Rational): { n: bigint; d: bigint } => ({ n: BigInt(a.n), d: BigInt(a.d) });
const same = (a: Rational, n: bigint, d: bigint): boolean => big(a).n * d === n * big(a).d;

describe('arithmetic on both roads agrees with plain bigint', () => {
  it('adds and subtracts', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        const [x, y] = [big(a), big(b)];
        expect(same(add(a, b), x.n * y.d + y.n * x.d, x.d * y.d)).toBe(true);
        expect(same(subtract(a, b), x.n * y.d - y.n * x.d, x.d * y.d)).toBe(true);
      }),
      runs,
    );
  });

  it('multiplies and divides', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        const [x, y] = [big(a), big(b)];
        expect(same(multiply(a, b), x.n * y.n, x.d * y.d)).toBe(true);
        if (!isZero(b)) expect(same(divide(a, b), x.n * y.d, x.d * y.n)).toBe(true);
      }),
      runs,
    );
  });

  it('compares', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        const difference = big(a).n * big(b).d - big(b).n * big(a).d;
        expect(compare(a, b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(compare(least(a, b), most(a, b))).toBeLessThanOrEqual(0);
        expect(equals(a, b)).toBe(difference === 0n);
      }),
      runs,
    );
  });

  it('keeps d above zero, and there is no minus zero', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        for (const value of [add(a, b), subtract(a, a), multiply(a, zero), negate(zero), divide(zero, one), absolute(a)]) {
          expect(value.d > 0).toBe(true);
          expect(Object.is(value.n, -0)).toBe(false);
        }
        expect(sign(absolute(a))).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it('refuses to divide by zero instead of making infinity', () => {
    expect(() => divide(one, zero)).toThrow(RangeError);
  });

  it('does not lose what floats lose', () => {
    // 0.1 + 0.2, three thirds, and a cent on ten quadrillion
    expect(toText(add(parseRational('0.1'), parseRational('0.2')))).toBe('0.3');
    const third = rational(1, 3);
    expect(toText(add(add(third, third), third))).toBe('1');
    expect(toText(add(parseRational('10000000000000000'), parseRational('0.01')))).toBe('10000000000000000.01');
    expect(toText(divide(parseRational('346360'), parseRational('351185')))).toBe('69272/70237');
  });
});

describe('one number, one text', () => {
  it('survives a round trip', () => {
    fc.assert(
      fc.property(anyRational, (a) => {
        const text = toText(a);
        expect(equals(parseRational(text), a)).toBe(true);
        expect(toText(parseRational(text))).toBe(text);
      }),
      runs,
    );
  });

  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007.50', '7.5'],
    ['2/4', '0.5'],
    ['-2/6', '-1/3'],
    ['1234567890123456789012345678901234567890', '1234567890123456789012345678901234567890'],
    ['0.000000000000000000000000000001', '0.000000000000000000000000000001'],
  ])('%s is written %s', (text, shortest) => expect(toText(parseRational(text))).toBe(shortest));

  it('places the decimal point', () => {
    expect([scaledText(12345n, 2), scaledText(-5n, 2), scaledText(0n, 2), scaledText(12n, 0), scaledText(12n, -2)]).toEqual([
      '123.45',
      '-0.05',
      '0.00',
      '12',
      '1200',
    ]);
  });
});
