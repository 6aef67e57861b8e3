// The outlook of each kind of rule: exact where it says "up" or gives a bound, honest ("mixed") where it cannot know.
import { compare, divide, isZero, one, rational, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { identity } from '../exact/piecewise';
import { parseRational } from '../exact/text';
import { meaningOf } from '../meaning';
import type { Leaf, Meaning, Truth } from '../meaning';
import type { Node } from '../node';
import { unitsNeverLower } from '../nodes/priced-units';
import { throughBands } from '../shape/band-shape';
import { throughCurve } from '../shape/shape-of';
import { addOutlooks, blur, extremeOutlook, fixed, flip, isFixed, isFromZero, join, multiplyOutlooks, negated, through, union } from './range';
import type { Outlook, Range, Ways } from './range';

export type OutlookOfLeaf = (leaf: Leaf) => Outlook;

const unknown = (ways: Ways): Outlook => ({ lo: null, hi: null, ways: blur(ways) });
/** Values below this are not looked at. */
const farBelow = rational(-1_000_000);

/** The name under which the value sought by a solve moves. */
export const sought = 'unknown';
const rising: Ways = new Map([[sought, 'up']]);

/** What a rule comes to at least and at most, and which way it goes as each result gets better. */
export const outlookOf = (node: Node, leaf: OutlookOfLeaf): Outlook => meaningOf(node, meaningWith(leaf));

/** As `outlookOf`, of a rule in which a value is sought. */
export const outlookOfSought = (node: Node, leaf: OutlookOfLeaf): Outlook => meaningOf(node, meaningWith(leaf), { lo: zero, hi: null, ways: rising });

const meaningWith = (leaf: OutlookOfLeaf): Meaning<Outlook> => ({
  constant: fixed,
  leaf,
  curve: (node, of) => {
    const drawn = throughCurve(node, identity(of.lo ?? farBelow));
    return drawn ? through(drawn, of) : unknown(of.ways);
  },
  bands: (node, of, above) => {
    if (node.units) return unitsOutlook(node, of, above ?? fixed(zero));
    const drawn = throughBands(node, identity(of.lo ?? farBelow));
    return drawn ? through(drawn, of) : blocksOutlook(node, of);
  },
  grid: gridOutlook,
  combine: combineOutlook,
  when: (truth, then, otherwise) => whenOutlook(waysOf(truth), then, otherwise),
  clamp: (_, of, min, max) => {
    const raised = min ? extremeOutlook(of, min, 1) : of;
    return max ? extremeOutlook(raised, max, -1) : raised;
  },
  ledger: (node, of, amount) => (node.rule === 'accrue' ? of : extremeOutlook(of, amount ?? fixed(zero), 1)),
  solve: solveOutlook,
  nothing: () => unknown(new Map()),
});

/** A part without a fact may be zero, or count as if it were not there: for a sum that is zero, for a product one. */
function asTheyMayBe({ op, missing, weights }: Node & { kind: 'combine' }, parts: Outlook[]): Outlook[] {
  if (missing === 'problem') return parts;
  const none = missing === 'leave-out' && (op === 'product' || op === 'quotient') ? fixed(one) : fixed(zero);
  if (missing === 'zero' || none.lo === one || op === 'sum' || op === 'difference') return parts.map((part) => ({ ...union(part, none), ways: part.ways }));
  // Of a mean, the least or the most any one part may be left alone.
  const isMean = op !== 'weighted-sum' || !weights?.some((text) => text.startsWith('-'));
  const any = isMean ? parts.reduce<Range>(union, parts[0] ?? fixed(zero)) : { lo: null, hi: null };
  return parts.map(({ ways }) => ({ ...any, ways }));
}

function combineOutlook(node: Node & { kind: 'combine' }, given: Outlook[]): Outlook {
  const parts = asTheyMayBe(node, given);
  const [first, ...others] = parts;
  if (!first) return unknown(new Map());
  const weighed = (weight: (i: number) => Rational): Outlook =>
    parts.map((part, i) => multiplyOutlooks(fixed(weight(i)), part)).reduce((sum, next) => addOutlooks(sum, next));
  switch (node.op) {
    case 'sum':
      return others.reduce(addOutlooks, first);
    case 'difference':
      return others.reduce((rest, next) => addOutlooks(rest, negated(next)), first);
    case 'product':
      return others.reduce(multiplyOutlooks, first);
    case 'quotient':
      return others.reduce(quotientOutlook, first);
    case 'min':
      return others.reduce((low, next) => extremeOutlook(low, next, -1), first);
    case 'max':
      return others.reduce((high, next) => extremeOutlook(high, next, 1), first);
    case 'mean':
      return weighed(() => rational(1, parts.length));
    case 'weighted-sum':
      return weighed((i) => parseRational(node.weights?.[i] ?? '0'));
  }
}

function quotientOutlook(a: Outlook, b: Outlook): Outlook {
  if (isFixed(b) && b.lo && !isZero(b.lo)) return multiplyOutlooks(a, fixed(divide(one, b.lo)));
  const isAbove = b.lo !== null && compare(b.lo, zero) > 0;
  if (!isAbove || !isFromZero(a)) return unknown(join(a.ways, b.ways));
  return multiplyOutlooks(a, { lo: b.hi ? divide(one, b.hi) : zero, hi: b.lo ? divide(one, b.lo) : null, ways: flip(b.ways) });
}

/** Whole blocks: a marginal ladder of rates from zero only rises. */
function blocksOutlook(node: Node & { kind: 'bands' }, basis: Outlook): Outlook {
  const rises = node.mode === 'marginal' && node.bands.every(({ pay }) => !Object.values(pay).some((text) => text.startsWith('-')));
  return rises ? { lo: zero, hi: null, ways: basis.ways } : unknown(basis.ways);
}

/** Units of any price: more of them never lowers the pay where rates never fall, and it has no most. */
function unitsOutlook(node: Node & { kind: 'bands' }, of: Outlook, above: Outlook): Outlook {
  const ways = join(of.ways, flip(above.ways));
  return unitsNeverLower(node) ? { lo: zero, hi: null, ways } : unknown(ways);
}

/** More wanted needs more; whatever else helps to reach it makes less needed. */
function solveOutlook(node: Node & { kind: 'solve' }, wanted: Outlook, of: (guess: Outlook) => Outlook): Outlook {
  const [lo, hi] = [parseRational(node.from), parseRational(node.to)];
  const ways = new Map(of({ lo, hi, ways: rising }).ways);
  ways.delete(sought);
  return { lo, hi, ways: join(wanted.ways, flip(ways)) };
}

function gridOutlook(node: Node & { kind: 'grid' }, x: Outlook, y: Outlook): Outlook {
  const cells = node.cells.map((row) => row.map((text) => parseRational(text)));
  const all = node.between === 'nearest-lower' ? [zero, ...cells.flat()] : cells.flat();
  const range = all.slice(1).reduce((sum, next) => union(sum, { lo: next, hi: next }), { lo: all[0] as Rational, hi: all[0] as Rational } as {
    lo: Rational | null;
    hi: Rational | null;
  });
  const rises =
    cells.every((row, i) => row.every((cell, j) => notBelow(cell, row[j - 1]) && notBelow(cell, cells[i - 1]?.[j]))) &&
    (range.lo === null || notBelow(range.lo, zero));
  const ways = join(x.ways, y.ways);
  return { ...range, ways: rises ? ways : blur(ways) };
}

const notBelow = (a: Rational, b: Rational | undefined): boolean => b === undefined || compare(a, b) >= 0;

/** How the truth of a condition moves: up = once true, it stays true as the result gets better. */
function waysOf(truth: Truth<Outlook>): Ways {
  switch (truth.is) {
    case 'compare': {
      const difference = addOutlooks(truth.left, negated(truth.right));
      if (truth.op === '=' || truth.op === '!=') return blur(difference.ways);
      return truth.op === '>' || truth.op === '>=' ? difference.ways : flip(difference.ways);
    }
    case 'not':
      return flip(waysOf(truth.of));
    case 'all':
    case 'any':
      return join(...truth.of.map(waysOf));
  }
}

/** Switching helps only if the side switched to is never lower than the side left. */
function whenOutlook(truth: Ways, then: Outlook, otherwise: Outlook): Outlook {
  const isBelow = (a: Outlook, b: Outlook): boolean => a.hi !== null && b.lo !== null && compare(a.hi, b.lo) <= 0;
  const switched = new Map(
    [...truth].map(([key, way]): [string, 'up' | 'down' | 'mixed'] => {
      if (way === 'mixed') return [key, 'mixed'];
      const [before, after] = way === 'up' ? [otherwise, then] : [then, otherwise];
      return [key, isBelow(before, after) ? 'up' : isBelow(after, before) ? 'down' : 'mixed'];
    }),
  );
  return { ...union(then, otherwise), ways: join(then.ways, otherwise.ways, switched) };
}

export const sumOutlook = (outlooks: readonly Outlook[]): Outlook => outlooks.reduce((sum, next) => addOutlooks(sum, next), fixed(zero));
