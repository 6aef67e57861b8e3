// How low, how high, and which way: what can be said of a value without knowing any result yet.
import { add, compare, isZero, least, most, multiply, negate, sign, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import type { Piecewise, Straight } from '../exact/piecewise';
import { limitsAt, valueAt } from '../exact/piecewise';

/** As a KPI's result gets better: the value never falls, never rises, or both may happen. A KPI not in the map does not matter. */
export type Way = 'up' | 'down' | 'mixed';
export type Ways = ReadonlyMap<string, Way>;

/** null = without bound on that side. */
export interface Range {
  lo: Rational | null;
  hi: Rational | null;
}
export interface Outlook extends Range {
  ways: Ways;
}

export const fixed = (value: Rational): Outlook => ({ lo: value, hi: value, ways: new Map() });
export const isFixed = ({ lo, hi }: Range): boolean => lo !== null && hi !== null && compare(lo, hi) === 0;

export const flip = (ways: Ways): Ways => new Map([...ways].map(([key, way]) => [key, way === 'up' ? 'down' : way === 'down' ? 'up' : 'mixed']));
export const blur = (ways: Ways): Ways => new Map([...ways.keys()].map((key) => [key, 'mixed']));

export function join(...all: readonly Ways[]): Ways {
  const joined = new Map<string, Way>();
  for (const ways of all)
    for (const [key, way] of ways) {
      const seen = joined.get(key);
      joined.set(key, seen === undefined || seen === way ? way : 'mixed');
    }
  return joined;
}

const plusBound = (a: Rational | null, b: Rational | null): Rational | null => (a === null || b === null ? null : add(a, b));

export const addOutlooks = (a: Outlook, b: Outlook): Outlook => ({ lo: plusBound(a.lo, b.lo), hi: plusBound(a.hi, b.hi), ways: join(a.ways, b.ways) });

export const negated = ({ lo, hi, ways }: Outlook): Outlook => ({ lo: hi && negate(hi), hi: lo && negate(lo), ways: flip(ways) });

/** Zero times anything without bound is still zero: a bound of zero is exact. */
function timesBound(a: Rational | null, b: Rational | null): Rational | null {
  if ((a && isZero(a)) || (b && isZero(b))) return zero;
  return a === null || b === null ? null : multiply(a, b);
}

export function multiplyOutlooks(a: Outlook, b: Outlook): Outlook {
  if (isFromZero(a) && isFromZero(b)) return { lo: timesBound(a.lo, b.lo), hi: timesBound(a.hi, b.hi), ways: join(a.ways, b.ways) };
  if (isFixed(a) && a.lo && sign(a.lo) < 0) return negated(multiplyOutlooks(fixed(negate(a.lo)), b));
  if (isFixed(b)) return multiplyOutlooks(b, a);
  if (isFixed(a)) return { lo: timesBound(a.lo, b.lo), hi: timesBound(a.hi, b.hi), ways: b.ways };
  const corners = [timesBound(a.lo, b.lo), timesBound(a.lo, b.hi), timesBound(a.hi, b.lo), timesBound(a.hi, b.hi)];
  return { ...hull(corners), ways: blur(join(a.ways, b.ways)) };
}

export const isFromZero = ({ lo }: Range): boolean => lo !== null && sign(lo) >= 0;

function hull(values: readonly (Rational | null)[]): Range {
  if (values.includes(null)) return { lo: null, hi: null };
  const known = values as Rational[];
  return { lo: known.reduce((low, next) => least(low, next)), hi: known.reduce((high, next) => most(high, next)) };
}

export const union = (a: Range, b: Range): Range => ({
  lo: a.lo === null || b.lo === null ? null : least(a.lo, b.lo),
  hi: a.hi === null || b.hi === null ? null : most(a.hi, b.hi),
});

/** The least or the most of two, wherever they lie. */
export function extremeOutlook(a: Outlook, b: Outlook, wanted: -1 | 1): Outlook {
  const ways = isFixed(a) ? b.ways : isFixed(b) ? a.ways : join(a.ways, b.ways);
  if (wanted < 0)
    return { lo: a.lo === null || b.lo === null ? null : least(a.lo, b.lo), hi: a.hi === null ? b.hi : b.hi === null ? a.hi : least(a.hi, b.hi), ways };
  return { lo: a.lo === null ? b.lo : b.lo === null ? a.lo : most(a.lo, b.lo), hi: a.hi === null || b.hi === null ? null : most(a.hi, b.hi), ways };
}

/** What a drawn function does to an outlook, exactly, on the stretch the outlook covers. */
export function through(f: Piecewise, of: Outlook): Outlook {
  const way = wayOf(f, of);
  const ways = way === 'flat' ? new Map<string, Way>() : way === 'up' ? of.ways : way === 'down' ? flip(of.ways) : blur(of.ways);
  return { ...rangeOver(f, of), ways };
}

/** Knots of f strictly inside, and the ends. */
function stationsOf(f: Piecewise, { lo, hi }: Range): Rational[] {
  const start = lo ?? (f.knots[0] as Rational);
  const inside = f.knots.filter((x) => compare(x, start) > 0 && (hi === null || compare(x, hi) < 0));
  return hi === null || compare(start, hi) === 0 ? [start, ...inside] : [start, ...inside, hi];
}

function rangeOver(f: Piecewise, of: Range): Range {
  const values: Rational[] = [];
  const stations = stationsOf(f, of);
  for (const [i, x] of stations.entries()) {
    values.push(valueAt(f, x));
    const { below, above } = limitsAt(f, x);
    if (i > 0 && below) values.push(below);
    if (i < stations.length - 1 || of.hi === null) values.push(above);
  }
  const { lo, hi } = hull(values);
  if (of.hi !== null) return { lo, hi };
  const last = f.open.at(-1) as Straight;
  return { lo: sign(last.slope) < 0 ? null : lo, hi: sign(last.slope) > 0 ? null : hi };
}

/** Exact: every slope and every jump on the stretch is looked at. */
export function wayOf(f: Piecewise, of: Range): Way | 'flat' {
  let rises = false;
  let falls = false;
  const note = (change: number): void => {
    if (change > 0) rises = true;
    if (change < 0) falls = true;
  };
  const stations = stationsOf(f, of);
  for (const [i, x] of stations.entries()) {
    const value = valueAt(f, x);
    const { below, above } = limitsAt(f, x);
    if (i > 0 && below) note(compare(value, below));
    const goesOn = i < stations.length - 1 || of.hi === null;
    if (!goesOn) continue;
    note(compare(above, value));
    const line = f.open[f.knots.findLastIndex((knot) => compare(knot, x) <= 0)] as Straight;
    note(sign(line.slope));
  }
  return rises && falls ? 'mixed' : rises ? 'up' : falls ? 'down' : 'flat';
}
