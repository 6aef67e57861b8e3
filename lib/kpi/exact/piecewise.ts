// A function drawn with straight pieces, exact everywhere: at each knot, and on each open stretch between two knots.
import { add, compare, divide, isZero, multiply, negate, rational, sign, subtract, zero } from './rational';
import type { Rational } from './rational';

/** y = offset + slope · x */
export interface Straight {
  offset: Rational;
  slope: Rational;
}

/** Defined from knots[0] to infinity: at[i] is the value at knots[i]; open[i] holds strictly between it and the next knot. */
export interface Piecewise {
  knots: Rational[];
  at: Rational[];
  open: Straight[];
}

export const straightAt = ({ offset, slope }: Straight, x: Rational): Rational => (isZero(slope) ? offset : add(offset, multiply(slope, x)));

export const constant = (value: Rational, from: Rational = zero): Piecewise => ({ knots: [from], at: [value], open: [{ offset: value, slope: zero }] });
export const identity = (from: Rational = zero): Piecewise => ({ knots: [from], at: [from], open: [{ offset: zero, slope: rational(1) }] });

/** Value at x; x must not lie before the first knot. */
export function valueAt(f: Piecewise, x: Rational): Rational {
  const i = stretchOf(f.knots, x);
  return compare(f.knots[i] as Rational, x) === 0 ? (f.at[i] as Rational) : straightAt(f.open[i] as Straight, x);
}

/** Limits from the left (null at the start) and right. */
export function limitsAt(f: Piecewise, x: Rational): { below: Rational | null; above: Rational } {
  const i = stretchOf(f.knots, x);
  const isKnot = compare(f.knots[i] as Rational, x) === 0;
  const left = isKnot ? f.open[i - 1] : f.open[i];
  return { below: left ? straightAt(left, x) : null, above: straightAt(f.open[i] as Straight, x) };
}

function stretchOf(knots: readonly Rational[], x: Rational): number {
  let low = 0;
  let high = knots.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (compare(knots[middle] as Rational, x) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The same function with more knots written down. */
function refined(f: Piecewise, knots: Rational[]): Piecewise {
  return { knots, at: knots.map((x) => valueAt(f, x)), open: knots.map((x) => f.open[stretchOf(f.knots, x)] as Straight) };
}

export function mergeKnots(...lists: readonly Rational[][]): Rational[] {
  const sorted = lists.flat().sort((a, b) => compare(a, b));
  return sorted.filter((x, i) => i === 0 || compare(x, sorted[i - 1] as Rational) !== 0);
}

/** Drops knots where nothing happens. */
export function simplified(f: Piecewise): Piecewise {
  const kept = f.knots.flatMap((x, i) => {
    const before = f.open[i - 1];
    const after = f.open[i] as Straight;
    const isPlain = before !== undefined && sameStraight(before, after) && compare(f.at[i] as Rational, straightAt(after, x)) === 0;
    return isPlain ? [] : [i];
  });
  return { knots: kept.map((i) => f.knots[i] as Rational), at: kept.map((i) => f.at[i] as Rational), open: kept.map((i) => f.open[i] as Straight) };
}

const sameStraight = (a: Straight, b: Straight): boolean => compare(a.offset, b.offset) === 0 && compare(a.slope, b.slope) === 0;

/** `inside` is a point of the stretch; null = not straight any more. */
type StraightMaker = (a: Straight, b: Straight, inside: Rational) => Straight | null;

interface Pairwise {
  value(a: Rational, b: Rational): Rational;
  straight: StraightMaker;
  /** Whether the two lines crossing changes the result. */
  splits?: boolean;
}

/** Applies an operation of two values everywhere; null where the result is not made of straight pieces. */
export function pairwise(f: Piecewise, g: Piecewise, { value, straight, splits = false }: Pairwise): Piecewise | null {
  let knots = mergeKnots(f.knots, g.knots);
  if (splits) knots = mergeKnots(knots, crossings(refined(f, knots), refined(g, knots)));
  const a = refined(f, knots);
  const b = refined(g, knots);
  const open: Straight[] = [];
  for (const [i, line] of a.open.entries()) {
    const made = straight(line, b.open[i] as Straight, insideOf(knots, i));
    if (made === null) return null;
    open.push(made);
  }
  return simplified({ knots, at: a.at.map((x, i) => value(x, b.at[i] as Rational)), open });
}

/** A point strictly inside stretch i. */
export function insideOf(knots: readonly Rational[], i: number): Rational {
  const from = knots[i] as Rational;
  const to = knots[i + 1];
  return to === undefined ? add<string>(from, rational(1)) : divide(add<string>(from, to), rational(2));
}

function crossings(a: Piecewise, b: Piecewise): Rational[] {
  return a.knots.flatMap((from, i) => {
    const to = a.knots[i + 1];
    const root = rootOf(minus(a.open[i] as Straight, b.open[i] as Straight));
    return root !== null && compare(root, from) > 0 && (to === undefined || compare(root, to) < 0) ? [root] : [];
  });
}

/** Where the line meets zero, or null when it is flat. */
export const rootOf = ({ offset, slope }: Straight): Rational | null => (isZero(slope) ? null : negate(divide(offset, slope)));

export const plus = (a: Straight, b: Straight): Straight => ({ offset: add(a.offset, b.offset), slope: add(a.slope, b.slope) });
export const minus = (a: Straight, b: Straight): Straight => ({ offset: subtract(a.offset, b.offset), slope: subtract(a.slope, b.slope) });

export const sumOfPieces = (f: Piecewise, g: Piecewise): Piecewise => pairwise(f, g, { value: (a, b) => add(a, b), straight: plus }) as Piecewise;
export const differenceOfPieces = (f: Piecewise, g: Piecewise): Piecewise => pairwise(f, g, { value: (a, b) => subtract(a, b), straight: minus }) as Piecewise;

/** null when both really move: a curve of second degree. */
export const productOfPieces = (f: Piecewise, g: Piecewise): Piecewise | null =>
  pairwise(f, g, {
    value: (a, b) => multiply(a, b),
    straight: (a, b) => {
      if (!isZero(a.slope) && !isZero(b.slope)) return null;
      const [moving, factor] = isZero(b.slope) ? [a, b.offset] : [b, a.offset];
      return { offset: multiply(moving.offset, factor), slope: multiply(moving.slope, factor) };
    },
  });

/** The least (−1) or the most (1) of two everywhere. */
export function extremeOfPieces(f: Piecewise, g: Piecewise, wanted: -1 | 1): Piecewise {
  const pick = (a: Rational, b: Rational): Rational => (compare(a, b) === wanted ? a : b);
  const straight: StraightMaker = (a, b, inside) => (compare(straightAt(a, inside), straightAt(b, inside)) === wanted ? a : b);
  return pairwise(f, g, { value: pick, straight, splits: true }) as Piecewise;
}

/** 1 where `holds` of the sign of f, else 0. */
export function indicator(f: Piecewise, holds: (side: -1 | 0 | 1) => boolean): Piecewise {
  const bit = (value: Rational): Rational => rational(holds(sign(value)) ? 1 : 0);
  const straight: StraightMaker = (a, _, inside) => ({ offset: bit(straightAt(a, inside)), slope: zero });
  const none = constant(zero, f.knots[0]);
  return pairwise(f, none, { value: bit, straight, splits: true }) as Piecewise;
}

/** Where `bits` is 1 the one, elsewhere the other. */
export function chosen(bits: Piecewise, then: Piecewise, otherwise: Piecewise): Piecewise {
  const knots = mergeKnots(bits.knots, then.knots, otherwise.knots);
  const [b, t, o] = [refined(bits, knots), refined(then, knots), refined(otherwise, knots)];
  return simplified({
    knots,
    at: knots.map((_, i) => (isZero(b.at[i] as Rational) ? (o.at[i] as Rational) : (t.at[i] as Rational))),
    open: knots.map((_, i) => (isZero((b.open[i] as Straight).offset) ? (o.open[i] as Straight) : (t.open[i] as Straight))),
  });
}

/** outer(inner(x)): knots of the outer are carried back through each straight stretch of the inner. */
export function composed(cuts: readonly Rational[], outer: { value(y: Rational): Rational; straight(y: Rational): Straight }, inner: Piecewise): Piecewise {
  const back = cuts.flatMap((cut) => crossings(inner, refined(constant(cut, inner.knots[0]), inner.knots)));
  const knots = mergeKnots(inner.knots, back);
  const f = refined(inner, knots);
  return simplified({
    knots,
    at: f.at.map((y) => outer.value(y)),
    open: f.open.map((line, i) => {
      const over = outer.straight(straightAt(line, insideOf(knots, i)));
      if (isZero(line.slope)) return { offset: straightAt(over, line.offset), slope: zero };
      return { offset: add(over.offset, multiply(over.slope, line.offset)), slope: multiply(over.slope, line.slope) };
    }),
  });
}
