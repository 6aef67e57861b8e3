// The picture of a pay line: what it pays at each index (or attainment), exact at every knot and on both sides of a jump.
import type { CurveBasis, CurvePoint } from './contract';
import { compare, multiply, one, rational, subtract } from './exact/rational';
import type { Rational } from './exact/rational';
import { fromMinorUnits, parseMinorUnits } from './exact/round';
import { constant, extremeOfPieces, identity, indicator, limitsAt, mergeKnots, valueAt } from './exact/piecewise';
import type { Piecewise } from './exact/piecewise';
import { parseRational, toText } from './exact/text';
import { withinLength } from './exact/too-long';
import { gatedAmount } from './gated-amount';
import type { KpiDef } from './kpi-def';
import type { Node } from './node';
import type { AttainNode } from './nodes/attain';
import { readScheme } from './read-scheme';
import type { SchemeDoc } from './scheme-doc';
import { shapeOf } from './shape/shape-of';
import type { Leaf } from './meaning';
import { walk } from './walk';

/** Follows the index if the line reads it, else the one KPI whose attainment it reads, with every other result exactly at plan.
 * null when the line follows neither. Payouts are exact minor units before rounding. */
export function curvePoints(doc: unknown, _kpis: readonly KpiDef[], componentKey: string, basis: CurveBasis): CurvePoint[] | null {
  const read = readScheme(doc);
  if ('problems' in read) return null;
  const component = read.doc.components.find(({ key }) => key === componentKey);
  const amount = component && gatedAmount(read.doc, component);
  const followed = amount && followedBy(amount);
  if (!amount || !followed) return null;
  return withinLength<CurvePoint[] | null>(
    () => {
      const shape = shapeOf(amount, { leaf: (node) => leafShape(node, { doc: read.doc, basis, followed }) });
      return shape && pointsOf(shape, parseRational(basis.upTo), rational(10n ** BigInt(basis.currency.digits)));
    },
    () => null,
  );
}

function pointsOf(shape: Piecewise, upTo: Rational, minorPerUnit: Rational): CurvePoint[] {
  const knots = mergeKnots(shape.knots, [upTo]).filter((at) => compare(at, upTo) <= 0);
  const text = (value: Rational): string => toText(multiply(value, minorPerUnit));
  return knots.flatMap((at) => {
    const pays = valueAt(shape, at);
    const { below, above } = limitsAt(shape, at);
    const point = { at: toText(at), pays: text(pays), paysBelow: text(below ?? pays) };
    const jumpsAfter = compare(above, pays) !== 0 && compare(at, upTo) < 0;
    return jumpsAfter ? [point, { at: toText(at), pays: text(above), paysBelow: text(pays) }] : [point];
  });
}

interface Drawn {
  doc: SchemeDoc;
  basis: CurveBasis;
  followed: string;
}

const attainKey = (node: Pick<AttainNode, 'kpi' | 'scope'>): string => `${node.scope}/${node.kpi}`;

/** "index", a KPI's "scope/code", or null. */
function followedBy(amount: Node): string | null {
  const kpis = new Set<string>();
  let hasIndex = false;
  walk(amount, (node) => {
    if (node.kind === 'index') hasIndex = true;
    if (node.kind === 'attain' && node.rule.kind !== 'rated' && node.rule.kind !== 'band') kpis.add(attainKey(node));
  });
  const [only] = kpis;
  return hasIndex ? 'index' : kpis.size === 1 && only !== undefined ? only : null;
}

function leafShape(node: Leaf, { doc, basis, followed }: Drawn): Piecewise | null {
  switch (node.kind) {
    case 'index':
      return followed === 'index' ? identity() : null;
    case 'attain':
      return attainShape(node, followed === attainKey(node) ? identity() : constant(one));
    case 'base':
      return baseShape(node, doc, basis);
    case 'item':
    case 'pool':
    case 'measure':
      return null;
  }
}

function attainShape(node: AttainNode, attained: Piecewise): Piecewise {
  const reached = node.rule.kind === 'reached' ? indicator(lessOne(attained), (side) => side >= 0) : attained;
  const raised = node.floor === null ? reached : extremeOfPieces(reached, constant(parseRational(node.floor)), 1);
  return node.cap === null ? raised : extremeOfPieces(raised, constant(parseRational(node.cap)), -1);
}

const lessOne = ({ knots, at, open }: Piecewise): Piecewise => ({
  knots,
  at: at.map((value) => subtract<string>(value, one)),
  open: open.map(({ offset, slope }) => ({ slope, offset: subtract<string>(offset, one) })),
});

function baseShape(node: Leaf & { kind: 'base' }, doc: SchemeDoc, basis: CurveBasis): Piecewise | null {
  const pay = fromMinorUnits(parseMinorUnits(basis.basePayMinor), basis.currency.digits);
  if (node.of === 'pay') return constant(pay);
  if (node.of !== 'fixed' && node.of !== 'variable') return null;
  const share = basis.fixedShare ?? doc.settings.fixedShare;
  if (share === null) return null;
  const fixed = parseRational(share);
  return constant(multiply(pay, node.of === 'fixed' ? fixed : subtract<string>(one, fixed)));
}
