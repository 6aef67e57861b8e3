// Roubles and shares must not meet by accident: each line marked below has to be refused by the type checker.
import { describe, expect, it } from 'vitest';
import { componentSchema, roundingSchema } from '../index';
import { roundingPlacesSchema } from '../rounding';
import type { Component, RoundingPlace, RoundingPlaces } from '../index';
import { add, compare, rational, scale } from './rational';
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
    const minor = toMinorUnits(money, 2, 'half-up');
    const refused = [
      // @ts-expect-error money + share
      () => add(money, share),
      // @ts-expect-error share + money
      () => add(share, money),
      // @ts-expect-error money × money
      () => scale(money, money),
      // @ts-expect-error money compared with a share
      () => compare(money, share),
      // @ts-expect-error minor units + a ratio
      () => add(minor, share),
      // @ts-expect-error a ratio + minor units
      () => add(share, minor),
      // @ts-expect-error minor units + share, as minor units
      () => addMinorUnits(minor, share),
      // @ts-expect-error minor units + a bare integer
      () => addMinorUnits(minor, 5n),
      // @ts-expect-error a share rounded into money
      () => toMinorUnits(share, 2, 'half-up'),
      // @ts-expect-error a component without kind
      (): Component['amount'] => ({ of: 'fixed' }),
      // @ts-expect-error a component of an unknown kind
      (): Component['amount'] => ({ kind: 'magic' }),
      // @ts-expect-error a component without an amount
      (): Component => ({ key: 'x', name: 'X', part: 'other', effect: 'paid', unit: 'money', rounding: null }),
      // @ts-expect-error a ladder that is neither marginal nor whole
      (): Component['amount'] => ({ kind: 'bands', of: { kind: 'index' }, bands: [], lumps: 'last', block: null, offset: '0' }),
      // @ts-expect-error an unknown rounding place
      (): RoundingPlace => 'lunch',
      // @ts-expect-error an unknown place among the scheme's roundings
      (places: RoundingPlaces) => places.lunch,
      // @ts-expect-error an unknown rounding mode
      (): RoundingPlaces['line'] => ({ mode: 'sideways', digits: 2 }),
      // @ts-expect-error a line that is never rounded
      (): RoundingPlaces['line'] => null,
    ];
    expect(refused).toHaveLength(17);
  });

  it('and what came as JSON is refused by its shape', () => {
    const component = { key: 'x', name: 'X', part: 'other', effect: 'paid', amount: { kind: 'money', amount: '1' } };
    expect(componentSchema.safeParse(component).success).toBe(true);
    expect(componentSchema.safeParse({ ...component, amount: { of: 'fixed' } }).success).toBe(false);
    expect(roundingSchema.safeParse({ mode: 'sideways', digits: 2 }).success).toBe(false);
    expect(roundingPlacesSchema.safeParse({ lunch: null }).success).toBe(false);
    expect(roundingPlacesSchema.safeParse({ line: null }).success).toBe(false);
  });
});
