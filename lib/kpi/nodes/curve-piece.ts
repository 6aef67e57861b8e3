// A curve compiled: pieces in order, each a straight line y = a + b·x on a stretch that knows whom its edge belongs to.
import { add, compare, divide, isZero, multiply, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { parseRational } from '../exact/text';
import type { CurveNode, Knot } from './curve-shape';

export interface Piece {
  /** null = from minus infinity. */
  from: Rational | null;
  /** Whether `from` itself belongs to this piece. */
  inclusive: boolean;
  /** y = offset + slope · x */
  offset: Rational;
  slope: Rational;
  /** What stands beyond the written knots, for the workings. */
  tail?: 'left' | 'right';
}

export const valueOnPiece = (piece: Piece, x: Rational): Rational => (isZero(piece.slope) ? piece.offset : add(piece.offset, multiply(piece.slope, x)));

/** The piece that x falls on; pieces are ordered and the first starts at minus infinity. */
export function pieceAt(pieces: readonly Piece[], x: Rational): Piece {
  let found = pieces[0] as Piece;
  for (const piece of pieces) {
    if (piece.from === null) continue;
    const side = compare(x, piece.from);
    if (side < 0 || (side === 0 && !piece.inclusive)) break;
    found = piece;
  }
  return found;
}

/** null when knots are not in ascending order. */
export function piecesOf(node: Pick<CurveNode<unknown>, 'knots' | 'left' | 'right'>): Piece[] | null {
  const { knots } = node;
  const pieces: Piece[] = [];
  for (const [i, knot] of knots.entries()) {
    const from = parseRational(knot.at);
    const next = knots[i + 1];
    if (next !== undefined && compare(parseRational(next.at), from) <= 0) return null;
    const isLast = next === undefined;
    const line = isLast ? lastLine(knot, pieces.at(-1), node.right) : lineOf(knot, next);
    pieces.push({ from, inclusive: knot.inclusive, ...line, ...(isLast ? { tail: 'right' as const } : {}) });
  }
  const first = pieces[0] as Piece;
  const left =
    node.left === 'zero'
      ? { offset: zero, slope: zero }
      : node.left === 'hold'
        ? { offset: valueOnPiece(first, first.from as Rational), slope: zero }
        : { offset: first.offset, slope: first.slope };
  return [{ from: null, inclusive: true, ...left, tail: 'left' }, ...pieces];
}

type Line = Pick<Piece, 'offset' | 'slope'>;

function lineOf(knot: Knot, next: Knot): Line {
  if (knot.next === 'step') return { offset: parseRational(knot.value), slope: zero };
  if (knot.next === 'origin') return { offset: zero, slope: parseRational(knot.slope) };
  const end = knot.to === undefined ? startOf(next) : parseRational(knot.to);
  return through(parseRational(knot.at), parseRational(knot.value), parseRational(next.at), end);
}

/** Beyond the last knot: held at its start, or its own shape goes on; a straight line goes on with the slope it came with. */
function lastLine(knot: Knot, before: Piece | undefined, right: 'hold' | 'extend'): Line {
  if (right === 'hold' || knot.next === 'step') return { offset: startOf(knot), slope: zero };
  if (knot.next === 'origin') return { offset: zero, slope: parseRational(knot.slope) };
  const slope = before ? before.slope : zero;
  return { slope, offset: subtract(parseRational(knot.value), multiply(slope, parseRational(knot.at))) };
}

const startOf = (knot: Knot): Rational => (knot.next === 'origin' ? multiply(parseRational(knot.slope), parseRational(knot.at)) : parseRational(knot.value));

function through(x0: Rational, y0: Rational, x1: Rational, y1: Rational): Line {
  const slope = divide(subtract(y1, y0), subtract(x1, x0));
  return { slope, offset: subtract(y0, multiply(slope, x0)) };
}
