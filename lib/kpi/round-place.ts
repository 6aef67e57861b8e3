// Rounding where the scheme names a place, and saying so when it changed the number.
import type { Rational } from './exact/rational';
import { equals } from './exact/rational';
import { roundTo } from './exact/round';
import { toText } from './exact/text';
import type { Reason } from './result';
import type { Rounding, RoundingPlace } from './rounding';
import { reason } from './told';

/** `currencyDigits` is what 'minor' stands for. */
export function applyRounding(value: Rational, rounding: Rounding | null, currencyDigits: number): Rational {
  if (rounding === null) return value;
  return roundTo(value, rounding.digits === 'minor' ? currencyDigits : rounding.digits, rounding.mode);
}

/** The reason to show, or none when nothing was cut. */
export function roundingReason(exact: Rational | null, rounding: Rounding | null, digits: number, place?: RoundingPlace): Reason[] {
  if (exact === null || rounding === null) return [];
  if (equals(exact, applyRounding(exact, rounding, digits))) return [];
  const shown = String(rounding.digits === 'minor' ? digits : rounding.digits);
  return [reason('rounded', { exact: toText(exact), mode: rounding.mode, digits: shown }, place)];
}
