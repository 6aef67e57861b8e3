// Numbers cross JSON as text: a decimal when it is exact, otherwise a fraction in lowest terms. One number, one text.
import { gcd, gcdSmall } from './fraction';
import { rational } from './rational';
import type { Quantity, Rational } from './rational';

/** Reads "12.50", "-3", "1/3". Text must have passed `decimalText`. */
export function parseRational<U extends string = string>(text: string): Quantity<U> {
  const fast = parseSmall<U>(text);
  if (fast) return fast;
  const slash = text.indexOf('/');
  if (slash >= 0) return rational(BigInt(text.slice(0, slash)), BigInt(text.slice(slash + 1)));
  const dot = text.indexOf('.');
  if (dot < 0) return rational(BigInt(text));
  const decimals = text.length - dot - 1;
  return rational(BigInt(text.slice(0, dot) + text.slice(dot + 1)), 10n ** BigInt(decimals));
}

function parseSmall<U extends string>(text: string): Quantity<U> | null {
  const length = text.length;
  if (length > 15) return null;
  let n = 0;
  let d = 0;
  let at = text.charCodeAt(0) === 45 ? 1 : 0;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46) d = 1;
    else if (code >= 48 && code <= 57) {
      n = n * 10 + code - 48;
      d *= 10;
    } else return null;
  }
  const isShortest = d === 0 || n % 10 !== 0;
  while (d >= 10 && n % 10 === 0) {
    n /= 10;
    d /= 10;
  }
  const isNegative = text.charCodeAt(0) === 45;
  const value = rational<U>(isNegative ? -n : n, d === 0 ? 1 : d);
  if (isShortest && n !== 0 && isPlainStart(text, isNegative ? 1 : 0)) value.text = text;
  return value;
}

/** No nought before the first figure, but the one before a dot. */
const isPlainStart = (text: string, at: number): boolean => text.charCodeAt(at) !== 48 || text.charCodeAt(at + 1) === 46;

/** The shortest exact text; −0 does not exist. */
export function toText(value: Rational): string {
  return (value.text ??= textOf(value));
}

function textOf(value: Rational): string {
  if (value.d === 1 || value.d === 1n) return value.n.toString();
  if (typeof value.n === 'number') return smallText(value.n, value.d as number);
  let n = BigInt(value.n);
  let d = BigInt(value.d);
  const g = gcd(n < 0n ? -n : n, d);
  n /= g;
  d /= g;
  if (d === 1n) return n.toString();
  const digits = decimalsOf(d);
  return digits === null ? `${n}/${d}` : scaledText((n * 10n ** BigInt(digits)) / d, digits);
}

/** The same in safe integers, falling back where the decimals would leave them. */
function smallText(top: number, bottom: number): string {
  if (bottom === 100) return hundredthsText(top);
  const a = gcdSmall(top < 0 ? -top : top, bottom);
  const n = a === 0 ? top : top / a;
  const d = a === 0 ? 1 : bottom / a;
  if (d === 1) return String(n);
  let rest = d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2 === 0; twos++) rest /= 2;
  for (; rest % 5 === 0; fives++) rest /= 5;
  if (rest !== 1) return `${n}/${d}`;
  const digits = twos > fives ? twos : fives;
  const scaled = n * (10 ** digits / d);
  return digits > 15 || scaled > Number.MAX_SAFE_INTEGER || scaled < -Number.MAX_SAFE_INTEGER
    ? scaledText((BigInt(n) * 10n ** BigInt(digits)) / BigInt(d), digits)
    : smallDecimal(scaled, digits);
}

/** The usual case, kopecks and per cents: 1250 → "12.5". */
function hundredthsText(top: number): string {
  const size = top < 0 ? -top : top;
  const rest = size % 100;
  const whole = String((size - rest) / 100);
  const decimals = rest === 0 ? '' : rest % 10 === 0 ? `.${rest / 10}` : rest < 10 ? `.0${rest}` : `.${rest}`;
  return top < 0 ? `-${whole}${decimals}` : whole + decimals;
}

function smallDecimal(scaled: number, digits: number): string {
  const figures = String(scaled < 0 ? -scaled : scaled).padStart(digits + 1, '0');
  return `${scaled < 0 ? '-' : ''}${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}

/** How many decimals 1/d needs, or null when no number of them is enough. */
function decimalsOf(d: bigint): number | null {
  let twos = 0;
  let fives = 0;
  while (d % 2n === 0n) {
    d /= 2n;
    twos++;
  }
  while (d % 5n === 0n) {
    d /= 5n;
    fives++;
  }
  return d === 1n ? Math.max(twos, fives) : null;
}

/** 12345 with 2 digits → "123.45". */
export function scaledText(scaled: bigint, digits: number): string {
  if (digits <= 0) return (scaled * 10n ** BigInt(-digits)).toString();
  const isNegative = scaled < 0n;
  const figures = (isNegative ? -scaled : scaled).toString().padStart(digits + 1, '0');
  const cut = figures.length - digits;
  return `${isNegative ? '-' : ''}${figures.slice(0, cut)}.${figures.slice(cut)}`;
}
