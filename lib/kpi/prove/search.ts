// Looking for a case where doing better pays less, or where something is taken from nothing: exact along each line looked at.
import { add, compare, divide, least, rational, sign, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { constant, limitsAt, sumOfPieces, valueAt } from '../exact/piecewise';
import type { Piecewise, Straight } from '../exact/piecewise';
import type { ProofWorld } from './world';

export interface Fall {
  variable: string;
  from: Rational;
  to: Rational;
  paysFrom: Rational;
  paysTo: Rational;
  others: Rational;
}
type Levels = (variable: string) => Rational;

/** The sum of the given lines as one result moves; null where that is not made of straight pieces. */
export function totalSection(world: ProofWorld, lines: readonly number[], moving: string, others: Levels): Piecewise | null {
  return lines.reduce<Piecewise | null>((sum, line) => {
    const next = sum && world.section(line, moving, others);
    return sum && next && sumOfPieces(sum, next);
  }, constant(zero));
}

/** Attainments at which the other results are held while one moves. */
export const heldLevels: readonly Rational[] = [rational(1), zero, rational(1, 2), rational(4, 5), rational(3, 2), rational(3)];

/** The first place where the section falls, as two attainments of which the better pays less. */
export function fallOf(f: Piecewise): Pick<Fall, 'from' | 'to' | 'paysFrom' | 'paysTo'> | null {
  for (const [i, x] of f.knots.entries()) {
    const value = valueAt(f, x);
    const { below, above } = limitsAt(f, x);
    if (below !== null && compare(value, below) < 0) return between(f, before(f, i), x);
    if (compare(above, value) < 0) return between(f, x, justAfter(f, i));
    if (sign((f.open[i] as Straight).slope) < 0) return between(f, halfway(x, after(f, i)), after(f, i));
  }
  return null;
}

const tenth = rational(1, 10_000);

const halfway = (a: Rational, b: Rational): Rational => divide(add<string>(a, b), rational(2));

/** A place just before knot i, close enough for the eye, still within its stretch. */
function before(f: Piecewise, i: number): Rational {
  const x = f.knots[i] as Rational;
  const gap = subtract(x, f.knots[i - 1] as Rational);
  return subtract<string>(x, least<string>(tenth, divide(gap, rational(2))));
}

function after(f: Piecewise, i: number): Rational {
  const x = f.knots[i] as Rational;
  const next = f.knots[i + 1];
  return next === undefined ? add<string>(x, rational(1)) : halfway(x, next);
}

function justAfter(f: Piecewise, i: number): Rational {
  const x = f.knots[i] as Rational;
  const gap = subtract<string>(after(f, i), x);
  const drop = subtract(valueAt(f, x), limitsAt(f, x).above);
  const { slope } = f.open[i] as Straight;
  // Close enough that a rise after the jump has not made up for it.
  const near = sign(slope) > 0 ? least<string>(tenth, divide(drop, add<string>(slope, slope))) : tenth;
  return add<string>(x, least<string>(near, gap));
}

function between(f: Piecewise, from: Rational, to: Rational): Pick<Fall, 'from' | 'to' | 'paysFrom' | 'paysTo'> | null {
  const [paysFrom, paysTo] = [valueAt(f, from), valueAt(f, to)];
  return compare(paysTo, paysFrom) < 0 ? { from, to, paysFrom, paysTo } : null;
}

/** The lowest value found on the section, looking at knots, both sides of jumps, and far out. */
export function lowestOf(f: Piecewise): { at: Rational; value: Rational } {
  let lowest: { at: Rational; value: Rational } | null = null;
  const look = (at: Rational): void => {
    const value = valueAt(f, at);
    if (lowest === null || compare(value, lowest.value) < 0) lowest = { at, value };
  };
  for (const [i, x] of f.knots.entries()) {
    if (i > 0) look(before(f, i));
    look(x);
    look(after(f, i));
  }
  look(add<string>(f.knots.at(-1) as Rational, rational(1000)));
  return lowest ?? { at: zero, value: zero };
}

const steps = [0, 25, 50, 69, 70, 80, 90, 99, 100, 101, 110, 120, 150, 200, 300, 500].map((percent) => rational(percent, 100));

/** Where the section is curved: the same lines at a row of points, joined by nothing. */
export function fallBySteps(
  world: ProofWorld,
  lines: readonly number[],
  moving: string,
  others: Levels,
): Pick<Fall, 'from' | 'to' | 'paysFrom' | 'paysTo'> | null {
  let last: { at: Rational; pays: Rational } | null = null;
  for (const at of steps) {
    const section = totalSection(world, lines, '', (variable) => (variable === moving ? at : others(variable)));
    if (!section) continue;
    const pays = valueAt(section, zero);
    if (last && compare(pays, last.pays) < 0) return { from: last.at, to: at, paysFrom: last.pays, paysTo: pays };
    last = { at, pays };
  }
  return null;
}
