// Rounding is where money appears or disappears, so each mode is held against its definition.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRational, runs } from '../properties/support';
import { roundingModes } from '../rounding';
import { absolute, compare, least, most, multiply, negate, rational, subtract } from './rational';
import { roundScaled, roundTo, toMinorUnits } from './round';
import { parseRational, toText } from './text';

describe('rounding modes at ties and negatives', () => {
  it.each([
    // value  half-up half-even up down
    ['2.5', '3', '2', '3', '2'],
    ['3.5', '4', '4', '4', '3'],
    ['-2.5', '-3', '-2', '-3', '-2'],
    ['-3.5', '-4', '-4', '-4', '-3'],
    ['2.4', '2', '2', '3', '2'],
    ['2.6', '3', '3', '3', '2'],
    ['-0.4', '0', '0', '-1', '0'],
    ['-0.5', '-1', '0', '-1', '0'],
    ['5', '5', '5', '5', '5'],
    ['1/3', '0', '0', '1', '0'],
    ['2/3', '1', '1', '1', '0'],
  ])('%s', (value, ...expected) => {
    expect(roundingModes.map((mode) => toText(roundTo(parseRational(value), 0, mode)))).toEqual(expected);
  });

  it('to decimals, tens and kopecks', () => {
    expect(toText(roundTo(parseRational('0.2125'), 3, 'down'))).toBe('0.212');
    expect(toText(roundTo(parseRational('0.2125'), 3, 'half-even'))).toBe('0.212');
    expect(toText(roundTo(parseRational('1234.5'), -2, 'half-up'))).toBe('1200');
    expect(toText(roundTo(parseRational('1250'), -2, 'half-even'))).toBe('1200');
    expect(toMinorUnits(rational<'money'>(1, 3), 2, 'half-up')).toBe(33n);
  });

  it('is never further than a unit, and never further than half a unit for the half modes', () => {
    fc.assert(
      fc.property(anyRational, fc.integer({ min: -3, max: 8 }), fc.constantFrom(...roundingModes), (value, digits, mode) => {
        const rounded = roundTo(value, digits, mode);
        const unit = digits >= 0 ? rational(1, 10n ** BigInt(digits)) : rational(10n ** BigInt(-digits));
        const off = absolute(subtract<string>(rounded, value));
        const limit = mode.startsWith('half') ? multiply(unit, rational(1, 2)) : unit;
        expect(compare<string>(off, limit)).toBeLessThanOrEqual(0);
        if (mode === 'up') expect(compare<string>(absolute(rounded), absolute(value))).toBeGreaterThanOrEqual(0);
        if (mode === 'down') expect(compare<string>(absolute(rounded), absolute(value))).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });

  it('treats a number and its opposite alike, keeps order, and does nothing twice', () => {
    fc.assert(
      fc.property(anyRational, anyRational, fc.integer({ min: 0, max: 6 }), fc.constantFrom(...roundingModes), (a, b, digits, mode) => {
        expect(roundScaled(negate(a), digits, mode)).toBe(-roundScaled(a, digits, mode));
        expect(roundScaled(least(a, b), digits, mode) <= roundScaled(most(a, b), digits, mode)).toBe(true);
        const once = roundTo(a, digits, mode);
        expect(toText(roundTo(once, digits, mode))).toBe(toText(once));
      }),
      runs,
    );
  });
});
