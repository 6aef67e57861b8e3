// "What does this line pay as one result moves and everything else stays?" — as straight pieces, exactly, without sampling.
import { compare, divide, isZero, rational, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { chosen, composed, constant, differenceOfPieces, extremeOfPieces, indicator, productOfPieces, sumOfPieces } from '../exact/piecewise';
import type { Piecewise } from '../exact/piecewise';
import { parseRational } from '../exact/text';
import { meaningOf } from '../meaning';
import type { Leaf, Meaning, Truth } from '../meaning';
import type { Node } from '../node';
import { pieceAt, piecesOf, valueOnPiece } from '../nodes/curve-piece';
import { throughBands } from './band-shape';
import type { CurveNode } from '../nodes/curve-shape';
import type { Comparison } from '../nodes/when';

/** Answers what the tree cannot know by itself; null = this cannot be followed. Rounding is left aside: it never reverses an order. */
export interface ShapeWorld {
  leaf(node: Leaf): Piecewise | null;
}

/** null when the line is not made of straight pieces here, or depends on something the world cannot follow. */
export const shapeOf = (node: Node, world: ShapeWorld): Piecewise | null => meaningOf(node, meaningIn(world));

const meaningIn = (world: ShapeWorld): Meaning<Piecewise | null> => ({
  constant,
  leaf: (node) => world.leaf(node),
  curve: (node, of) => of && throughCurve(node, of),
  // Prices come with the units: no straight line over their number.
  bands: (node, of) => (node.units ? null : of && throughBands(node, of)),
  grid: () => null,
  combine: shapeOfCombine,
  when: (truth, then, otherwise) => {
    const bits = bitsOf(truth);
    return bits && then && otherwise && chosen(bits, then, otherwise);
  },
  clamp: (node, of, min, max) => {
    if (!of || (node.min && !min) || (node.max && !max)) return null;
    const raised = min ? extremeOfPieces(of, min, 1) : of;
    return max ? extremeOfPieces(raised, max, -1) : raised;
  },
  // A month on its own: nothing carried in.
  ledger: (node, of, amount) => {
    if (!of || (node.amount && !amount)) return null;
    if (node.rule === 'true-up') return extremeOfPieces(of, constant(zero), 1);
    return node.rule === 'accrue' || !amount ? of : extremeOfPieces(of, amount, 1);
  },
  solve: () => null,
  nothing: () => null,
});

function shapeOfCombine(node: Node & { kind: 'combine' }, parts: (Piecewise | null)[]): Piecewise | null {
  if (parts.some((part) => part === null)) return null;
  const [first, ...others] = parts as Piecewise[];
  if (!first) return null;
  const fold = (join: (a: Piecewise, b: Piecewise) => Piecewise | null): Piecewise | null =>
    others.reduce<Piecewise | null>((all, next) => all && join(all, next), first);
  switch (node.op) {
    case 'sum':
      return fold(sumOfPieces);
    case 'difference':
      return fold(differenceOfPieces);
    case 'product':
      return fold(productOfPieces);
    case 'quotient':
      return fold(dividedByConstant);
    case 'min':
      return fold((a, b) => extremeOfPieces(a, b, -1));
    case 'max':
      return fold((a, b) => extremeOfPieces(a, b, 1));
    case 'mean': {
      const sum = fold(sumOfPieces);
      return sum && productOfPieces(sum, constant(rational(1, parts.length)));
    }
    case 'weighted-sum': {
      const weighed = (parts as Piecewise[]).map((part, i) => productOfPieces(part, constant(parseRational(node.weights?.[i] ?? '0'))));
      return weighed.reduce<Piecewise | null>((sum, next) => sum && next && sumOfPieces(sum, next), constant(zero));
    }
  }
}

function dividedByConstant(a: Piecewise, b: Piecewise): Piecewise | null {
  const [only] = b.open;
  const isFlat = b.open.length === 1 && only !== undefined && isZero(only.slope) && !isZero(only.offset);
  return isFlat ? productOfPieces(a, constant(divide(rational(1), only.offset))) : null;
}

/** Tolerance first, then the curve's own pieces. */
export function throughCurve(node: Pick<CurveNode<unknown>, 'knots' | 'left' | 'right' | 'tolerance'>, basis: Piecewise): Piecewise | null {
  const pieces = piecesOf(node);
  if (!pieces) return null;
  const tolerance = node.tolerance && { from: parseRational(node.tolerance.from), as: parseRational(node.tolerance.countsAs) };
  const isTolerated = (y: Rational): boolean => tolerance !== null && compare(y, tolerance.from) >= 0 && compare(y, tolerance.as) < 0;
  const paid = (y: Rational): Rational => {
    const counted = tolerance && isTolerated(y) ? tolerance.as : y;
    return valueOnPiece(pieceAt(pieces, counted), counted);
  };
  const cuts = [...pieces.flatMap(({ from }) => (from ? [from] : [])), ...(tolerance ? [tolerance.from, tolerance.as] : [])];
  const straight = (y: Rational) => (isTolerated(y) ? { offset: paid(y), slope: zero } : pieceAt(pieces, y));
  return composed(cuts, { value: paid, straight }, basis);
}

/** 1 where the condition holds, 0 elsewhere. */
function bitsOf(truth: Truth<Piecewise | null>): Piecewise | null {
  switch (truth.is) {
    case 'compare':
      return truth.left && truth.right && indicator(differenceOfPieces(truth.left, truth.right), (side) => holdsFor(side, truth.op));
    case 'not': {
      const bits = bitsOf(truth.of);
      return bits && differenceOfPieces(constant(rational(1)), bits);
    }
    case 'all':
    case 'any': {
      const wanted = truth.is === 'all' ? -1 : 1;
      return truth.of.map(bitsOf).reduce((all, next) => all && next && extremeOfPieces(all, next, wanted)) ?? null;
    }
  }
}

function holdsFor(side: -1 | 0 | 1, op: Comparison): boolean {
  switch (op) {
    case '<':
      return side < 0;
    case '<=':
      return side <= 0;
    case '>':
      return side > 0;
    case '>=':
      return side >= 0;
    case '=':
      return side === 0;
    case '!=':
      return side !== 0;
  }
}
