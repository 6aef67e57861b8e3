import { decimalsOf, roundScaled, toExact } from './decimal';
import { MINUS, separatorsOf } from './separators';

export interface NumberFormat {
  locale: string;
  /** Decimals shown at most, rounded half away from zero; without it all of a decimal string, four of an endless ratio. */
  decimals?: number;
  /** Decimals shown at least; without it no trailing zeros. */
  decimalsMin?: number;
  /** 'always' writes + before what is above zero, as differences are written. */
  sign?: 'negative' | 'always';
}

/**
 * A number as its language writes it: grouped thousands, − for minus.
 * `value` is a decimal string or 'a/b'; it is never turned into a float. Throws RangeError if it is neither.
 */
export function formatNumber(value: string, { locale, decimals, decimalsMin = 0, sign = 'negative' }: NumberFormat): string {
  const digits = Math.max(decimals ?? decimalsOf(value) ?? 4, 0);
  const scaled = roundScaled(toExact(value), digits);
  return formatScaled(scaled, { locale, digits, digitsMin: Math.min(decimalsMin, digits), sign });
}

/** Writes a scaled integer (minor units, for instance) with `digits` decimals, at least `digitsMin` of them shown. */
export function formatScaled(
  scaled: bigint,
  { locale, digits, digitsMin, sign }: { locale: string; digits: number; digitsMin: number; sign: 'negative' | 'always' },
): string {
  const { group, decimal } = separatorsOf(locale);
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits).replace(/\B(?=(\d{3})+$)/g, group);
  const kept = trimZeros(digits === 0 ? '' : text.slice(-digits), digitsMin);
  const before = scaled < 0n ? MINUS : sign === 'always' && scaled > 0n ? '+' : '';
  return before + whole + (kept === '' ? '' : decimal + kept);
}

function trimZeros(fraction: string, min: number): string {
  let end = fraction.length;
  while (end > min && fraction[end - 1] === '0') end -= 1;
  return fraction.slice(0, end);
}
