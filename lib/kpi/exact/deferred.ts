// An operation put off: its operands, and near what its exact result lies. Nearly always that is enough to compare or to round
// without a doubt; where it is not, the exact fraction is worked out. No answer ever depends on which of the two happened.
import { reduced } from './fraction';
import type { Rational } from './rational';
import { bitsMax, NumberTooLong } from './too-long';

/** More than the rounding of two conversions and an operation. */
const unitError = 2 ** -51;
/** Covers results too small for their relative error to hold. */
const leastError = 1e-300;
/** The bounds are themselves computed in floating point. */
const slack = 1.000_001;
/** An exact result is worked out by recursion, so chains are cut. */
const depthMax = 60;

export class Deferred {
  /** The exact result lies within `error` of `near`. Either may be infinite or NaN: then nothing can be told from them. */
  readonly near: number;
  readonly error: number;
  /** Not less than the length of the exact result, numerator and denominator together. */
  readonly bits: number;
  private readonly depth: number;
  private exact: Rational | null = null;
  text: string | undefined = undefined;

  constructor(
    private readonly op: '+' | '*' | '/',
    private a: Rational | null,
    private b: Rational | null,
  ) {
    const x = nearOf(a as Rational);
    const y = nearOf(b as Rational);
    const dx = errorOf(a as Rational, x);
    const dy = errorOf(b as Rational, y);
    const sizeOfY = Math.abs(y);
    const near = op === '+' ? x + y : op === '*' ? x * y : x / y;
    const error =
      op === '+'
        ? dx + dy
        : op === '*'
          ? Math.abs(x) * dy + sizeOfY * dx + dx * dy
          : sizeOfY > dy
            ? (dx + Math.abs(near) * dy) / (sizeOfY - dy)
            : Number.POSITIVE_INFINITY;
    this.near = near;
    this.error = error * slack + Math.abs(near) * unitError + leastError;
    this.bits = bitsOf(a as Rational) + bitsOf(b as Rational) + 1;
    if (this.bits > guessedMax) {
      this.bits = lengthOf(a as Rational) + lengthOf(b as Rational) + 1;
      if (this.bits > bitsMax) throw new NumberTooLong();
    }
    this.depth = 1 + Math.max(depthOf(a as Rational), depthOf(b as Rational));
    if (this.depth > depthMax) this.settle();
  }

  get n(): number | bigint {
    return this.settle().n;
  }

  get d(): number | bigint {
    return this.settle().d;
  }

  /** How many operations stand behind the value that are not worked out yet. */
  get pending(): number {
    return this.exact === null ? this.depth : 0;
  }

  private settle(): Rational {
    if (this.exact !== null) return this.exact;
    const { a, b } = this as unknown as { a: Rational; b: Rational };
    const [an, ad, bn, bd] = [BigInt(a.n), BigInt(a.d), BigInt(b.n), BigInt(b.d)];
    this.exact =
      this.op === '+' ? (ad === bd ? tidy(an + bn, ad) : tidy(an * bd + bn * ad, ad * bd)) : this.op === '*' ? tidy(an * bn, ad * bd) : tidy(an * bd, ad * bn);
    this.a = null;
    this.b = null;
    return this.exact;
  }
}

const safeMax = BigInt(Number.MAX_SAFE_INTEGER);
const longMin = 1n << 400n;

/** d > 0, safe integers where they fit, lowest terms only where the figures grow long. */
export function tidy(n: bigint, d: bigint): Rational {
  const isLong = d > longMin || d < -longMin;
  const { n: top, d: bottom } = isLong ? reduced(n, d) : d < 0n ? { n: -n, d: -d } : { n, d };
  return bottom <= safeMax && top <= safeMax && top >= -safeMax
    ? { n: Number(top), d: Number(bottom), text: undefined }
    : { n: top, d: bottom, text: undefined };
}

const depthOf = (value: Rational): number => (value instanceof Deferred ? value.pending : 0);

/** Below this a guess from above will do. */
const guessedMax = 4000;
const bitsOfSmall = 106;

const bitsOf = (value: Rational): number => (value instanceof Deferred ? value.bits : typeof value.n === 'number' ? bitsOfSmall : lengthOf(value));

/** The true length, worked out. */
function lengthOf(value: Rational): number {
  const { n, d } = value;
  return typeof n === 'number' && typeof d === 'number' ? bitsOfSmall : 4 * (BigInt(n).toString(16).length + BigInt(d).toString(16).length);
}

/** The value as a floating-point number. */
export function nearOf(value: Rational): number {
  if (value instanceof Deferred) return value.near;
  return Number(value.n) / Number(value.d);
}

/** How far the exact value may lie from `near`. */
export function errorOf(value: Rational, near: number): number {
  return value instanceof Deferred ? value.error : Math.abs(near) * unitError + leastError;
}
