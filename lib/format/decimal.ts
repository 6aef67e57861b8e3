/**
 * An exact number as people type it: a decimal string ('-12.50') or a ratio of two ('113/7').
 * `numerator / denominator`, the denominator positive. Never a float.
 */
export interface Exact {
  numerator: bigint;
  denominator: bigint;
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/** Reads a decimal string or 'a/b'. Throws RangeError on anything else: the caller holds a canonical string or has a fault. */
export function toExact(text: string): Exact {
  const [left, right, ...rest] = text.split('/');
  if (left === undefined || rest.length > 0) throw new RangeError(`not a number: ${text}`);
  const top = readDecimal(left);
  if (right === undefined) return top;
  const bottom = readDecimal(right);
  if (bottom.numerator === 0n) throw new RangeError(`division by zero: ${text}`);
  const sign = bottom.numerator < 0n ? -1n : 1n;
  return {
    numerator: sign * top.numerator * bottom.denominator,
    denominator: sign * top.denominator * bottom.numerator,
  };
}

/** Rounds half away from zero to `digits` decimals; the answer is the scaled integer (12.5, 1 → 125n). */
export function roundScaled(value: Exact, digits: number): bigint {
  const scaled = value.numerator * 10n ** BigInt(digits);
  const negative = scaled < 0n;
  const size = negative ? -scaled : scaled;
  const rounded = (2n * size + value.denominator) / (2n * value.denominator);
  return negative ? -rounded : rounded;
}

/** The scaled integer as a canonical decimal string (125n, 1 → '12.5'; 120n, 1 → '12'). */
export function scaledToDecimal(scaled: bigint, digits: number): string {
  const negative = scaled < 0n;
  const text = (negative ? -scaled : scaled).toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = digits === 0 ? '' : text.slice(-digits).replace(/0+$/, '');
  const body = fraction === '' ? whole : `${whole}.${fraction}`;
  return negative && body !== '0' ? `-${body}` : body;
}

/** The decimal string moved by `powers` of ten: '22', −2 → '0.22'. Empty stays empty. */
export function scaleDecimal(value: string, powers: number): string {
  if (value.trim() === '' || powers === 0) return value;
  const { numerator, denominator } = toExact(value);
  const digits = Math.max((decimalsOf(value) ?? 0) - powers, 0);
  const moved = powers > 0
    ? { numerator: numerator * 10n ** BigInt(powers), denominator }
    : { numerator, denominator: denominator * 10n ** BigInt(-powers) };
  return scaledToDecimal(roundScaled(moved, digits), digits);
}

/** How many decimals a decimal string carries, trailing zeros aside ('1.50' → 1); null for a ratio that never ends. */
export function decimalsOf(text: string): number | null {
  const { numerator, denominator } = toExact(text);
  let digits = 0;
  let rest = denominator;
  let top = numerator;
  while (rest !== 1n && digits <= 40) {
    const shared = gcd(top < 0n ? -top : top, rest);
    if (shared > 1n) { top /= shared; rest /= shared; }
    if (rest === 1n) break;
    top *= 10n;
    digits += 1;
  }
  return rest === 1n ? digits : null;
}

/** Exact sum of decimal strings, as a decimal string. Throws RangeError for ratios that do not end. */
export function sumDecimals(values: readonly string[]): string {
  const parts = values.map((value) => ({ value: toExact(value), digits: decimalsOf(value) }));
  const digits = Math.max(0, ...parts.map((part) => {
    if (part.digits === null) throw new RangeError('a sum of endless ratios has no decimal form');
    return part.digits;
  }));
  const sum = parts.reduce((total, part) => total + roundScaled(part.value, digits), 0n);
  return scaledToDecimal(sum, digits);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: string, b: string): number {
  const left = toExact(a);
  const right = toExact(b);
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * `value` as a share of `whole`, from 0 to `max`, for drawing only: a picture needs a pixel, not a kopeck.
 * Four decimals are kept.
 */
export function shareForDrawing(value: string, whole: string, max = 1): number {
  const top = toExact(value);
  const bottom = toExact(whole);
  if (bottom.numerator <= 0n) return 0;
  const scaled = (top.numerator * bottom.denominator * 10_000n) / (top.denominator * bottom.numerator);
  const capped = scaled < 0n ? 0n : scaled > BigInt(Math.round(max * 10_000)) ? BigInt(Math.round(max * 10_000)) : scaled;
  return Number(capped) / 10_000;
}

function readDecimal(text: string): Exact {
  const match = DECIMAL.exec(text.trim());
  const whole = match?.[2] ?? '';
  const fraction = match?.[3] ?? '';
  if (!match || whole + fraction === '') throw new RangeError(`not a number: ${text}`);
  const size = BigInt(whole + fraction);
  return { numerator: match[1] === '-' ? -size : size, denominator: 10n ** BigInt(fraction.length) };
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
