// "By ladder: so much for this stretch, so much for the next" — marginal or whole is always said aloud.
import { z } from 'zod';
import { decimalFromZero, decimalText } from '../decimal-text';
import { sumOf } from '../dimension';
import { add, compare, divide, isZero, multiply, rational, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { roundScaled } from '../exact/round';
import { parseRational, toText } from '../exact/text';
import type { Reason } from '../result';
import { mergeMeasures, once } from '../step';
import type { CompileContext, Dimension, Measure, Run, Step } from '../step';
import { reason, working } from '../told';
import type { Told } from '../told';
import { isAscending, ladderOf, ladderValue, reachedBands, stretchesOf } from './ladder';
import { placedUnits, tellUnits, worthOf } from './priced-units';

const paySchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('rate'), rate: decimalText }),
  z.strictObject({ by: z.literal('price'), price: decimalText }),
  z.strictObject({ by: z.literal('lump'), amount: decimalText }),
]);
export const bandSchema = z.strictObject({ from: decimalText, inclusive: z.boolean().default(true), pay: paySchema });
/** Starts at `from` and ends where the next starts; rate = share of the value, price = money per unit, lump = a sum. */
export type Band = z.infer<typeof bandSchema>;

export const bandsShape = <N>(node: z.ZodType<N>) =>
  z.strictObject({
    kind: z.literal('bands'),
    of: node,
    /** marginal: each stretch at its own rate; whole: everything at the rate of the band reached. */
    mode: z.enum(['marginal', 'whole']),
    bands: z.array(bandSchema).min(1).max(200),
    /** Sums: of every band reached, or of the last one only. */
    lumps: z.enum(['each', 'last']).default('last'),
    /** Only whole blocks of this size count ("for each full 10"); null = pro rata. */
    block: decimalFromZero.nullable().default(null),
    /** Taken off before anything counts. */
    offset: decimalText.default('0'),
    /** Each unit at the price it was sold for, in date order; those up to `above` (the plan) do not count. Rates are of those prices. */
    units: z.strictObject({ above: node.nullable().default(null) }).optional(),
  });

export interface BandsNode<N> {
  kind: 'bands';
  of: N;
  mode: 'marginal' | 'whole';
  bands: Band[];
  lumps: 'each' | 'last';
  block: string | null;
  offset: string;
  units?: { above: N | null } | undefined;
}

export function compileBands<N>(node: BandsNode<N>, context: CompileContext<N>, path: string): Step {
  const of = context.compile(node.of, `${path}.of`);
  const above = node.units?.above ? context.compile(node.units.above, `${path}.units.above`) : null;
  const ladder = ladderOf(node.bands);
  if (!isAscending(ladder)) context.problem('curve-malformed', `${path}.bands`);
  if (node.block !== null && isZero(parseRational(node.block))) context.problem('curve-malformed', `${path}.block`);
  const sold = node.units ? soldUnits(of) : null;
  if (node.units && !sold) context.problem('units-unfit', `${path}.of`);
  const dimension = node.units ? unitsDimension(of.dimension, above) : dimensionOf(node, of.dimension);
  if (dimension === null) context.problem('unit-mismatch', path, { op: 'bands', found: above ? `${of.dimension} · ${above.dimension}` : of.dimension });
  const unit = dimension === 'money' ? 'money' : of.unit;

  /** What counts, where it starts, and the units it is made of. */
  const read = (run: Run) => {
    const x = of.value(run);
    const threshold = above ? above.value(run) : zero;
    if (x === null || threshold === null) return null;
    const units = sold ? placedUnits(run, sold, x) : [];
    if (units === null) return null;
    const past = subtract(x, threshold);
    return { x, past, counted: countedOf(node, past), units, start: add(threshold, parseRational(node.offset)) };
  };
  const value = once(context.slot(), (run) => {
    if (!node.units) {
      const x = of.value(run);
      return x === null ? null : ladderValue(node, ladder, countedOf(node, x));
    }
    const given = read(run);
    return given && ladderValue(node, ladder, given.counted, worthOf(given.units, given.start));
  });
  const explain = (run: Run): Told => {
    const paid = value(run);
    const reasons: Reason[] = [];
    const params: Record<string, string> = { mode: node.mode };
    const inputs = [of.explain(run), ...(above ? [above.explain(run)] : [])];
    const given = paid === null ? null : read(run);
    if (given) {
      const { x, counted } = given;
      const reached = reachedBands(node, ladder, counted);
      params['counted'] = toText(counted);
      params['bands'] = reached.map((i) => node.bands[i]?.from ?? '').join(' ');
      if (reached.length === 0) reasons.push(reason('below-bands', { from: node.bands[0]?.from ?? '', unit: of.unit }));
      if (compare(counted, x) !== 0) reasons.push(reason('counted', { exact: toText(x), counted: toText(counted), unit: of.unit }));
      const told = sold ? tellUnits(node, ladder, stretchesOf(node, ladder, reached, counted), given.units, given.start) : [];
      if (sold) params['units'] = String(told.length);
      inputs.push(...told);
    }
    return working('bands', paid, unit, { params, inputs, reasons });
  };
  return { dimension: dimension ?? 'any', unit, measures: above ? mergeMeasures([of, above]) : of.measures, value, explain };
}

/** Units are listed with one entered fact of this month; nothing else can be laid out in date order. */
function soldUnits(of: Step): Measure | null {
  const [only, ...others] = of.measures;
  return only && others.length === 0 && only.take === 'fact' && only.period === '' && of.isEntered === true ? only : null;
}

/** Quantities against quantities, paid in money. */
const unitsDimension = (of: Dimension, above: Step | null): Dimension | null =>
  of === 'money' || (above && sumOf(of, above.dimension) === null) ? null : 'money';

function dimensionOf(node: BandsNode<unknown>, of: Dimension): Dimension | null {
  const kinds = new Set(node.bands.map(({ pay }) => pay.by));
  if (kinds.has('price') && of === 'money') return null;
  if (kinds.has('rate') && kinds.size > 1 && of !== 'money') return null;
  return kinds.has('rate') ? of : 'money';
}

/** After the offset, in whole blocks if the author wants them. */
export function countedOf({ offset, block }: Pick<BandsNode<unknown>, 'offset' | 'block'>, x: Rational): Rational {
  const past = subtract(x, parseRational(offset));
  if (block === null) return past;
  const size = parseRational(block);
  return isZero(size) ? past : multiply(rational(roundScaled(divide(past, size), 0, 'down')), size);
}
