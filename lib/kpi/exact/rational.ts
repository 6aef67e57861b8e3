// "Nothing is cut on the way": every value is an exact fraction. Small ones live in safe integers; an operation that would leave
// their range is put off (deferred.ts), so the result never depends on the road.
import { Deferred, errorOf, nearOf, tidy } from './deferred';

/** An exact number n/d, d > 0, not necessarily in lowest terms. `U` names its unit and exists for the type checker only. */
export interface Quantity<U extends string> {
  readonly n: number | bigint;
  readonly d: number | bigint;
  readonly unit?: U;
  /** Its text once it was asked for; text.ts alone looks at it. */
  text?: string | undefined;
}
export type Rational = Quantity<string>;
/** Money in major units of the currency, before it is rounded into minor units. */
export type Money = Quantity<'money'>;
/** A share of one: attainment, index, weight, rate. */
export type Share = Quantity<'share'>;

const safeMax = Number.MAX_SAFE_INTEGER;
const isSafe = (n: number): boolean => n <= safeMax && n >= -safeMax;

const small = <U extends string>(n: number, d: number): Quantity<U> => ({ n: n + 0, d, text: undefined });

const isSmall = (a: Rational): a is { n: number; d: number } => !(a instanceof Deferred) && typeof a.n === 'number';

const isNothing = (a: Rational): boolean => isSmall(a) && a.n === 0;
const isUnit = (a: Rational): boolean => isSmall(a) && a.n === 1 && a.d === 1;

/** n/d from integers of any size; d must not be 0. */
export function rational<U extends string = string>(n: bigint | number, d: bigint | number = 1): Quantity<U> {
  const top = Number(n);
  const bottom = Number(d);
  if (bottom > 0 && isSafe(top) && bottom <= safeMax) return small(top, bottom);
  return tidy(BigInt(n), BigInt(d)) as Quantity<U>;
}

export const zero = small<never>(0, 1);
export const one = small<never>(1, 1);

export function add<U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> {
  if (isSmall(a) && isSmall(b)) {
    const isLike = a.d === b.d;
    const left = isLike ? a.n : a.n * b.d;
    const right = isLike ? b.n : b.n * a.d;
    const n = left + right;
    const d = isLike ? a.d : a.d * b.d;
    if (isSafe(left) && isSafe(right) && isSafe(n) && d <= safeMax) return small(n, d);
  }
  if (isNothing(a)) return b as Quantity<U>;
  if (isNothing(b)) return a;
  return new Deferred('+', a, b) as Quantity<U>;
}

export const negate = <U extends string>(a: Quantity<U>): Quantity<U> => (isSmall(a) ? small(-a.n, a.d) : multiply<U>(a, minusOne));
const minusOne = small<never>(-1, 1);

export const subtract = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> => add<U>(a, negate<U>(b));

/** The product's unit is the caller's claim: money × share is money. */
export function multiply<U extends string = string>(a: Rational, b: Rational): Quantity<U> {
  if (isSmall(a) && isSmall(b)) {
    const n = a.n * b.n;
    const d = a.d * b.d;
    if (isSafe(n) && d <= safeMax) return small(n, d);
  }
  if (isNothing(a) || isNothing(b)) return zero;
  if (isUnit(a)) return b as Quantity<U>;
  if (isUnit(b)) return a as Quantity<U>;
  return new Deferred('*', a, b) as Quantity<U>;
}

/** Money times a share, and nothing else. */
export const scale = <U extends string>(amount: Quantity<U>, by: Share): Quantity<U> => multiply<U>(amount, by);

/** a ÷ b; the caller has made sure that b is not zero. */
export function divide<U extends string = string>(a: Rational, b: Rational): Quantity<U> {
  if (isZero(b)) throw new RangeError('division by zero must be caught before it happens');
  if (isSmall(a) && isSmall(b)) {
    const sign = b.n < 0 ? -1 : 1;
    // Two decimals of one length, the usual fact and plan, leave no common factor behind.
    if (a.d === b.d) return small(a.n * sign, b.n * sign);
    const n = a.n * b.d * sign;
    const d = a.d * b.n * sign;
    if (isSafe(n) && d <= safeMax) return small(n, d);
  }
  return new Deferred('/', a, b) as Quantity<U>;
}

/** −1, 0 or 1 as a is less than, equal to or more than b. */
export function compare<U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): -1 | 0 | 1 {
  if (isSmall(a) && isSmall(b)) {
    if (a.d === b.d) return a.n < b.n ? -1 : a.n > b.n ? 1 : 0;
    const left = a.n * b.d;
    const right = b.n * a.d;
    if (isSafe(left) && isSafe(right)) return left < right ? -1 : left > right ? 1 : 0;
  }
  if (a === b) return 0;
  const x = nearOf(a);
  const y = nearOf(b);
  const gap = (errorOf(a, x) + errorOf(b, y)) * 2;
  if (x - y > gap) return 1;
  if (y - x > gap) return -1;
  const left = BigInt(a.n) * BigInt(b.d);
  const right = BigInt(b.n) * BigInt(a.d);
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isZero = (a: Rational): boolean => sign(a) === 0;

export function sign(a: Rational): -1 | 0 | 1 {
  if (a instanceof Deferred) {
    if (a.near > a.error) return 1;
    if (a.near < -a.error) return -1;
  }
  return a.n > 0 ? 1 : a.n < 0 ? -1 : 0;
}

export const absolute = <U extends string>(a: Quantity<U>): Quantity<U> => (sign(a) < 0 ? negate(a) : a);
export const equals = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const least = <U extends string>(a: Quantity<U>, b: Quantity<U>): Quantity<U> => (compare<U>(b, a) < 0 ? b : a);
export const most = <U extends string>(a: Quantity<U>, b: Quantity<U>): Quantity<U> => (compare<U>(b, a) > 0 ? b : a);
