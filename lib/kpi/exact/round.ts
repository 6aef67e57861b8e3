// Four ways to cut a number, each symmetric about zero; nothing else in the law cuts.
import type { RoundingMode } from '../rounding';
import { Deferred } from './deferred';
import { rational } from './rational';
import type { Money, Quantity, Rational } from './rational';

/** value × 10^digits as an integer, rounded by `mode`. */
export function roundScaled(value: Rational, digits: number, mode: RoundingMode): bigint {
  const small = roundSmall(value, digits, mode);
  return small === null ? roundBig(value, digits, mode) : BigInt(small);
}

function roundBig(value: Rational, digits: number, mode: RoundingMode): bigint {
  const power = 10n ** BigInt(Math.abs(digits));
  const n = digits >= 0 ? BigInt(value.n) * power : BigInt(value.n);
  const d = digits >= 0 ? BigInt(value.d) : BigInt(value.d) * power;
  const isNegative = n < 0n;
  const size = isNegative ? -n : n;
  const whole = size / d;
  const twice = (size % d) * 2n;
  const up = mode === 'up' ? twice > 0n : mode === 'down' ? false : twice > d || (twice === d && (mode === 'half-up' || whole % 2n === 1n));
  const rounded = up ? whole + 1n : whole;
  return isNegative ? -rounded : rounded;
}

const powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** The same in safe integers, or null when the numbers are too large for them. */
function roundSmall(value: Rational, digits: number, mode: RoundingMode): number | null {
  const power = powers[digits];
  if (power === undefined) return null;
  if (value instanceof Deferred) {
    const near = roundNear(value, power, mode);
    if (near !== null) return near;
  }
  if (typeof value.n !== 'number') return null;
  const d = value.d as number;
  const scaled = value.n * power;
  const size = scaled < 0 ? -scaled : scaled;
  if (size > Number.MAX_SAFE_INTEGER || d > Number.MAX_SAFE_INTEGER / 2) return null;
  const rest = size % d;
  const whole = (size - rest) / d;
  const twice = rest * 2;
  const up = mode === 'up' ? rest > 0 : mode === 'down' ? false : twice > d || (twice === d && (mode === 'half-up' || whole % 2 === 1));
  const rounded = up ? whole + 1 : whole;
  return scaled < 0 && rounded !== 0 ? -rounded : rounded;
}

/** What the value is rounded to wherever within its error it lies; null when that makes a difference. */
function roundNear({ near, error }: Deferred, power: number, mode: RoundingMode): number | null {
  const scaled = Math.abs(near) * power;
  const doubt = error * power * 2 + scaled * 2 ** -50;
  if (!(scaled < 2 ** 48 && doubt < 0.25)) return null;
  const whole = Math.floor(scaled);
  const rest = scaled - whole;
  const isToNearest = mode === 'half-up' || mode === 'half-even';
  const isClear = isToNearest ? Math.abs(rest - 0.5) > doubt : rest > doubt && rest < 1 - doubt;
  if (!isClear) return null;
  const rounded = mode === 'up' || (isToNearest && rest > 0.5) ? whole + 1 : whole;
  return near < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The rounded value itself, still exact from here on. */
export function roundTo<U extends string>(value: Quantity<U>, digits: number, mode: RoundingMode): Quantity<U> {
  const small = roundSmall(value, digits, mode);
  if (small !== null) return { n: small, d: powers[digits] as number, text: undefined };
  const scaled = roundBig(value, digits, mode);
  return digits >= 0 ? rational<U>(scaled, 10n ** BigInt(digits)) : rational<U>(scaled * 10n ** BigInt(-digits));
}

/** As `roundScaled`, already as text. */
export function roundedText(value: Rational, digits: number, mode: RoundingMode): string {
  if (!(value instanceof Deferred) && value.d === powers[digits]) return String(value.n);
  const small = roundSmall(value, digits, mode);
  return small === null ? roundBig(value, digits, mode).toString() : String(small);
}

declare const minorUnit: unique symbol;
/** Money in the currency's smallest unit: an integer that only meets its own kind. */
export type MinorUnits = bigint & { readonly [minorUnit]: true };

export const toMinorUnits = (amount: Money, currencyDigits: number, mode: RoundingMode): MinorUnits => roundScaled(amount, currencyDigits, mode) as MinorUnits;

export const addMinorUnits = (a: MinorUnits, b: MinorUnits): MinorUnits => (a + b) as MinorUnits;

/** Minor units from text that is an integer. */
export const parseMinorUnits = (text: string): MinorUnits => BigInt(text) as MinorUnits;

export const fromMinorUnits = (minor: MinorUnits, currencyDigits: number): Money => rational<'money'>(minor, 10n ** BigInt(currencyDigits));
