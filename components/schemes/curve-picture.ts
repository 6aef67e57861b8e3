import { compareDecimals, decimalsOf, roundScaled, scaledToDecimal, sumDecimals, toExact } from '@/lib/format/decimal';
import type { CurvePoint } from '@/lib/kpi';

/** A drop or jump of the curve: where, from how much to how much; minor units, whole. */
export interface Cliff {
  at: string;
  fromMinor: string;
  toMinor: string;
  priceMinor: string;
}

export interface CurvePicture {
  pieces: { from: { x: string; y: string }; to: { x: string; y: string } }[];
  cliffs: Cliff[];
  /** Greatest payout drawn, minor units. */
  topMinor: string;
  /** For reading aloud: at a cliff there are two, what is paid just short of it and what from it on. */
  points: { at: string; paysMinor: string; side: 'at' | 'below' | 'from' | 'above' }[];
}

/** A curve's points as straight pieces between them, and the places where the two sides of a point differ. */
export function curvePicture(points: readonly CurvePoint[]): CurvePicture {
  const drawn = points.map((point) => ({ at: asDecimal(point.at), pays: wholeMinor(point.pays), below: wholeMinor(point.paysBelow) }));
  const pieces = drawn.slice(1).flatMap((point, before) => {
    const start = drawn[before] ?? point;
    return start.at === point.at ? [] : [{ from: { x: start.at, y: start.pays }, to: { x: point.at, y: point.below } }];
  });
  const cliffs = drawn.slice(1).flatMap((point) => (point.pays === point.below ? [] : [{
    at: point.at, fromMinor: point.below, toMinor: point.pays, priceMinor: sumDecimals([point.pays, negate(point.below)]),
  }]));
  const all = drawn.flatMap((point) => [point.pays, point.below]);
  return {
    pieces,
    cliffs,
    topMinor: all.reduce((top, each) => (compareDecimals(each, top) > 0 ? each : top), '0'),
    points: drawn.flatMap(sidesOf),
  };
}

interface Drawn {
  at: string;
  pays: string;
  below: string;
}

/** A place where the pay jumps only just above it is drawn as two points. */
function sidesOf({ at, pays, below }: Drawn, index: number, all: readonly Drawn[]): CurvePicture['points'] {
  if (index > 0 && all[index - 1]?.at === at) return [{ at, paysMinor: pays, side: 'above' }];
  const jumps = index > 0 && pays !== below;
  const own = { at, paysMinor: pays, side: jumps && all[index + 1]?.at !== at ? 'from' : 'at' } as const;
  return jumps ? [{ at, paysMinor: below, side: 'below' }, own] : [own];
}

/** What the curve pays at a place between its points; null outside of what is drawn. */
export function paysAt({ pieces }: CurvePicture, at: string): string | null {
  const piece = pieces.findLast(({ from, to }) => compareDecimals(from.x, at) <= 0 && compareDecimals(at, to.x) <= 0);
  if (!piece) return null;
  const [x, x0, x1, y0, y1] = [at, piece.from.x, piece.to.x, piece.from.y, piece.to.y].map(toExact);
  if (!x || !x0 || !x1 || !y0 || !y1) return null;
  const run = x1.numerator * x0.denominator - x0.numerator * x1.denominator;
  if (run === 0n) return piece.from.y;
  const done = { numerator: (x.numerator * x0.denominator - x0.numerator * x.denominator) * x1.denominator, denominator: x.denominator * run };
  const rise = y1.numerator - y0.numerator;
  return roundScaled({ numerator: y0.numerator * done.denominator + rise * done.numerator, denominator: done.denominator }, 0).toString();
}

/** Round marks for an axis from 0 past the top: about four of them. */
export function ticksUpTo(top: string): string[] {
  const size = toExact(top);
  const most = size.numerator / size.denominator;
  if (most <= 0n) return ['0', '1'];
  let step = 10n ** BigInt(most.toString().length - 1);
  if (most / step < 2n) step /= 5n;
  else if (most / step < 5n) step /= 2n;
  if (step < 1n) step = 1n;
  const count = most / step + 1n;
  return Array.from({ length: Number(count) + 1 }, (_, index) => (step * BigInt(index)).toString()).filter((_, index) => count <= 5n || index % 2 === 0 || index === Number(count));
}

function wholeMinor(exact: string): string {
  return roundScaled(toExact(exact), 0).toString();
}

/** Fractions are drawn to six decimals: a picture needs a pixel. */
function asDecimal(text: string): string {
  const digits = decimalsOf(text) ?? 6;
  return scaledToDecimal(roundScaled(toExact(text), digits), digits);
}

function negate(value: string): string {
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}
