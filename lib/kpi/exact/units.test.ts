// Roubles and shares must not meet by accident: each line marked below has to be refused by the type checker.
import { describe, expect, it } from 'vitest';
import { componentSchema, roundingSchema } from '../index';
import type { Component, RoundingPlace, RoundingPlaces } from '../index';
import { add, rational, scale } from './rational';
import type { Money, Share } from './rational';
import { addMinorUnits, toMinorUnits, parseMinorUnits } from './round';
import { toText } from './text';

const money: Money = rational<'money'>(240);
const share: Share = rational<'share'>(11375, 10000);

describe('types that refuse to mix', () => {
  it('money × share is money, money + money is money', () => {
    expect(toText(scale(money, share))).toBe('273');
    expect(toText(add(money, scale(money, share)))).toBe('513');
    expect(addMinorUnits(toMinorUnits(money, 2, 'half-up'), parseMinorUnits('1'))).toBe(24001n);
  });

  it('compile errors where they must be (checked by tsc: an unused expectation is itself an error)', () => {
    const refused = [
      // @ts-expect-error money + share
      () => add(money, share),
      // @ts-expect-error money × money
      () => scale(money, money),
      // @ts-expect-error minor units + share
      () => addMinorUnits(toMinorUnits(money, 2, 'half-up'), share),
      // @ts-expect-error minor units + a bare integer
      () => addMinorUnits(toMinorUnits(money, 2, 'half-up'), 5n),
      // @ts-expect-error a component without kind
      (): Component['amount'] => ({ of: 'fixed' }),
      // @ts-expect-error an unknown rounding place
      (): RoundingPlace => 'lunch',
      // @ts-expect-error an unknown rounding mode
      (): RoundingPlaces['line'] => ({ mode: 'sideways', digits: 2 }),
    ];
    expect(refused).toHaveLength(7);
    expect(componentSchema.safeParse({ amount: { of: 'fixed' } }).success).toBe(false);
    expect(roundingSchema.safeParse({ mode: 'sideways', digits: 2 }).success).toBe(false);
  });
});
