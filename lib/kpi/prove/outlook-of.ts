// The outlook of each kind of rule: exact where it says "up" or gives a bound, honest ("mixed") where it cannot know.
import { compare, divide, isZero, one, rational, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { identity } from '../exact/piecewise';
import { parseRational } from '../exact/text';
import { formulaNode } from '../formula/formula-node';
import type { Node, NodeCondition } from '../node';
import { readFormula } from '../nodes/formula';
import { unitsNeverLower } from '../nodes/priced-units';
import { throughBands } from '../shape/band-shape';
import { throughCurve } from '../shape/shape-of';
import type { Leaf } from '../shape/shape-of';
import { addOutlooks, blur, extremeOutlook, fixed, flip, isFixed, isFromZero, join, multiplyOutlooks, negated, through, union } from './range';
import type { Outlook, Ways } from './range';

export type OutlookOfLeaf = (leaf: Leaf) => Outlook;

const unknown = (ways: Ways): Outlook => ({ lo: null, hi: null, ways: blur(ways) });
/** Values below this are not looked at. */
const farBelow = rational(-1_000_000);

/** The name under which the value sought by a solve moves. */
export const sought = 'unknown';
const anywhere: Outlook = { lo: null, hi: null, ways: new Map([[sought, 'up']]) };

/** `guess` is how the value sought by the nearest solve looks. */
export function outlookOf(node: Node, leaf: OutlookOfLeaf, guess: Outlook = { ...anywhere, lo: zero }): Outlook {
  const of = (each: Node): Outlook => outlookOf(each, leaf, guess);
  switch (node.kind) {
    case 'number':
      return fixed(parseRational(node.value));
    case 'money':
      return fixed(parseRational(node.amount));
    case 'measure':
    case 'attain':
    case 'index':
    case 'item':
    case 'base':
    case 'pool':
      return leaf(node);
    case 'round':
    case 'prorate':
      return of(node.of);
    case 'ledger':
      return node.rule === 'accrue' ? of(node.of) : extremeOutlook(of(node.of), node.amount ? of(node.amount) : fixed(zero), 1);
    case 'curve': {
      const basis = of(node.of);
      const drawn = throughCurve(node, identity(basis.lo ?? farBelow));
      return drawn ? through(drawn, basis) : unknown(basis.ways);
    }
    case 'bands': {
      if (node.units) return unitsOutlook(node, of(node.of), node.units.above ? of(node.units.above) : fixed(zero));
      const basis = of(node.of);
      const drawn = throughBands(node, identity(basis.lo ?? farBelow));
      return drawn ? through(drawn, basis) : blocksOutlook(node, basis);
    }
    case 'grid':
      return gridOutlook(node, of(node.x), of(node.y));
    case 'formula': {
      const read = readFormula(node, formulaNode);
      return 'node' in read ? of(read.node) : unknown(new Map());
    }
    case 'combine':
      return combineOutlook(node, node.parts.map(of));
    case 'when':
      return whenOutlook(truthOf(node.if, of), of(node.then), of(node.else));
    case 'unknown':
      return guess;
    case 'solve':
      return solveOutlook(node, of(node.wanted), (inner) => outlookOf(node.of, leaf, inner));
    case 'clamp': {
      const raised = node.min ? extremeOutlook(of(node.of), of(node.min), 1) : of(node.of);
      return node.max ? extremeOutlook(raised, of(node.max), -1) : raised;
    }
  }
}

function combineOutlook(node: Node & { kind: 'combine' }, parts: Outlook[]): Outlook {
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
  const ways = new Map(of({ lo, hi, ways: anywhere.ways }).ways);
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
function truthOf(condition: NodeCondition, of: (node: Node) => Outlook): Ways {
  switch (condition.is) {
    case 'compare': {
      const difference = addOutlooks(of(condition.left), negated(of(condition.right)));
      if (condition.op === '=' || condition.op === '!=') return blur(difference.ways);
      return condition.op === '>' || condition.op === '>=' ? difference.ways : flip(difference.ways);
    }
    case 'not':
      return flip(truthOf(condition.of, of));
    case 'all':
    case 'any':
      return join(...condition.of.map((each) => truthOf(each, of)));
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
