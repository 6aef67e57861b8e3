// "So much is paid for so much reached: steps, slopes, a proportion, with every jump where the author put it."
import { compare, isZero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { parseRational, toText } from '../exact/text';
import type { Reason } from '../result';
import { brokenStep, once } from '../step';
import type { CompileContext, Run, Step } from '../step';
import { reason, working } from '../told';
import type { Told } from '../told';
import type { CurveNode } from './curve-shape';
import { pieceAt, piecesOf, valueOnPiece } from './curve-piece';

export function compileCurve<N>(node: CurveNode<N>, context: CompileContext<N>, path: string): Step {
  const of = context.compile(node.of, `${path}.of`);
  const pieces = piecesOf(node);
  if (!pieces) {
    context.problem('curve-malformed', `${path}.knots`, {});
    return brokenStep;
  }
  if (of.dimension === 'money') context.problem('unit-mismatch', path, { found: 'money', wanted: 'share' });
  const tolerance = node.tolerance && { from: parseRational(node.tolerance.from), countsAs: parseRational(node.tolerance.countsAs) };
  const isTolerated = (x: Rational): boolean => tolerance !== null && compare(x, tolerance.from) >= 0 && compare(x, tolerance.countsAs) < 0;
  const basis = (x: Rational): Rational => (tolerance && isTolerated(x) ? tolerance.countsAs : x);
  const value = once(context.slot(), (run) => {
    const x = of.value(run);
    if (x === null) return null;
    const counted = basis(x);
    return valueOnPiece(pieceAt(pieces, counted), counted);
  });
  const lines = new Map(pieces.map((piece) => [piece, Object.freeze({ slope: toText(piece.slope), offset: toText(piece.offset) })]));
  const explain = (run: Run): Told => {
    const x = of.value(run);
    const paid = value(run);
    const reasons: Reason[] = [];
    let params: Told['params'];
    if (x !== null && paid !== null) {
      const counted = basis(x);
      const piece = pieceAt(pieces, counted);
      if (isTolerated(x)) reasons.push(reason('tolerance', { from: node.tolerance?.from ?? '', as: toText(counted) }));
      if (piece.tail === 'left') reasons.push(reason('below-curve', { from: node.knots[0]?.at ?? '' }));
      if (piece.tail === 'right' && isZero(piece.slope) && compare(counted, paid) !== 0)
        reasons.push(reason('above-curve', { from: toText(piece.from ?? counted), holds: toText(paid) }));
      params = lines.get(piece);
    }
    return working('curve', paid, 'share', { params, inputs: [of.explain(run)], reasons });
  };
  return { ...of, dimension: 'share', unit: 'share', value, explain };
}
