// "Nothing is cut on the way": every value is an exact fraction. Small ones live in safe integers, the rest on bigint;
// an operation that would leave the safe range moves to bigint by itself, so the result never depends on the road.

/** An exact number n/d, d > 0, not necessarily in lowest terms. `U` names its unit and exists for the type checker only. */
export interface Quantity<U extends string> {
  readonly n: number | bigint;
  readonly d: number | bigint;
  readonly unit?: U;
}
export type Rational = Quantity<string>;
/** Money in major units of the currency, before it is rounded into minor units. */
export type Money = Quantity<'money'>;
/** A share of one: attainment, index, weight, rate. */
export type Share = Quantity<'share'>;

const safeMax = Number.MAX_SAFE_INTEGER;
const isSafe = (n: number): boolean => n <= safeMax && n >= -safeMax;

const small = <U extends string>(n: number, d: number): Quantity<U> => ({ n: n + 0, d });

/** n/d from integers of any size; d must not be 0. */
export function rational<U extends string = string>(n: bigint | number, d: bigint | number = 1): Quantity<U> {
  const top = Number(n);
  const bottom = Number(d);
  if (bottom > 0 && isSafe(top) && bottom <= safeMax) return small(top, bottom);
  return fromBig(BigInt(n), BigInt(d));
}

function fromBig<U extends string>(n: bigint, d: bigint): Quantity<U> {
  const g = gcdBig(n < 0n ? -n : n, d < 0n ? -d : d);
  const sign = d < 0n ? -1n : 1n;
  const top = (sign * n) / g;
  const bottom = (sign * d) / g;
  const topSmall = Number(top);
  const bottomSmall = Number(bottom);
  return isSafe(topSmall) && isSafe(bottomSmall) ? small(topSmall, bottomSmall) : { n: top, d: bottom };
}

function gcdBig(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

export const zero = small<never>(0, 1);
export const one = small<never>(1, 1);

export function add<U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> {
  if (typeof a.n === 'number' && typeof b.n === 'number') {
    const ad = a.d as number;
    const bd = b.d as number;
    if (ad === bd) {
      const n = a.n + b.n;
      if (isSafe(n)) return small(n, ad);
    } else {
      const left = a.n * bd;
      const right = b.n * ad;
      const n = left + right;
      const d = ad * bd;
      if (isSafe(left) && isSafe(right) && isSafe(n) && d <= safeMax) return small(n, d);
      const reduced = addReduced(a.n, ad, b.n, bd);
      if (reduced) return reduced as Quantity<U>;
    }
  }
  const [an, ad, bn, bd] = [BigInt(a.n), BigInt(a.d), BigInt(b.n), BigInt(b.d)];
  return fromBig(an * bd + bn * ad, ad * bd);
}

/** Over the least common denominator; null when that leaves the safe range too. */
function addReduced(an: number, ad: number, bn: number, bd: number): Rational | null {
  const g = gcdSmall(ad, bd);
  const [aBy, bBy] = [bd / g, ad / g];
  const left = an * aBy;
  const right = bn * bBy;
  const n = left + right;
  const d = ad * aBy;
  return isSafe(left) && isSafe(right) && isSafe(n) && d <= safeMax ? small(n, d) : null;
}

function gcdSmall(a: number, b: number): number {
  while (b !== 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

export const negate = <U extends string>(a: Quantity<U>): Quantity<U> => (typeof a.n === 'number' ? small(-a.n, a.d as number) : { n: -a.n, d: a.d });

export const subtract = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> => add<U>(a, negate<U>(b));

/** The product's unit is the caller's claim: money × share is money. */
export function multiply<U extends string = string>(a: Rational, b: Rational): Quantity<U> {
  if (typeof a.n === 'number' && typeof b.n === 'number') {
    const n = a.n * b.n;
    const d = (a.d as number) * (b.d as number);
    if (isSafe(n) && d <= safeMax) return small(n, d);
  }
  return fromBig(BigInt(a.n) * BigInt(b.n), BigInt(a.d) * BigInt(b.d));
}

/** Money times a share, and nothing else. */
export const scale = <U extends string>(amount: Quantity<U>, by: Share): Quantity<U> => multiply<U>(amount, by);

/** a ÷ b; the caller has made sure that b is not zero. */
export function divide<U extends string = string>(a: Rational, b: Rational): Quantity<U> {
  if (isZero(b)) throw new RangeError('division by zero must be caught before it happens');
  if (typeof a.n === 'number' && typeof b.n === 'number') {
    const sign = b.n < 0 ? -1 : 1;
    // Two decimals of one length, the usual fact and plan, leave no common factor behind.
    if (a.d === b.d) return small(a.n * sign, b.n * sign);
    const n = a.n * (b.d as number) * sign;
    const d = (a.d as number) * b.n * sign;
    if (isSafe(a.n * (b.d as number)) && isSafe(n) && d <= safeMax) return small(n, d);
  }
  return fromBig(BigInt(a.n) * BigInt(b.d), BigInt(a.d) * BigInt(b.n));
}

/** −1, 0 or 1 as a is less than, equal to or more than b. */
export function compare<U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): -1 | 0 | 1 {
  if (typeof a.n === 'number' && typeof b.n === 'number') {
    if (a.d === b.d) return a.n < b.n ? -1 : a.n > b.n ? 1 : 0;
    const left = a.n * (b.d as number);
    const right = b.n * (a.d as number);
    if (isSafe(left) && isSafe(right)) return left < right ? -1 : left > right ? 1 : 0;
  }
  const left = BigInt(a.n) * BigInt(b.d);
  const right = BigInt(b.n) * BigInt(a.d);
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isZero = (a: Rational): boolean => a.n === 0 || a.n === 0n;
export const sign = (a: Rational): -1 | 0 | 1 => (a.n > 0 ? 1 : a.n < 0 ? -1 : 0);
export const absolute = <U extends string>(a: Quantity<U>): Quantity<U> => (sign(a) < 0 ? negate(a) : a);
export const equals = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const least = <U extends string>(a: Quantity<U>, b: Quantity<U>): Quantity<U> => (compare<U>(b, a) < 0 ? b : a);
export const most = <U extends string>(a: Quantity<U>, b: Quantity<U>): Quantity<U> => (compare<U>(b, a) > 0 ? b : a);
