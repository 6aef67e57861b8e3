// "By ladder: so much for this stretch, so much for the next" — marginal or whole is always said aloud.
import { z } from 'zod';
import { decimalFromZero, decimalText } from '../decimal-text';
import { add, compare, divide, isZero, least, multiply, rational, sign, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { roundScaled } from '../exact/round';
import { parseRational, toText } from '../exact/text';
import type { Reason } from '../result';
import { once } from '../step';
import type { CompileContext, Dimension, Run, Step } from '../step';
import { reason, working } from '../told';
import type { Told } from '../told';

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
  });

export interface BandsNode<N> {
  kind: 'bands';
  of: N;
  mode: 'marginal' | 'whole';
  bands: Band[];
  lumps: 'each' | 'last';
  block: string | null;
  offset: string;
}

interface Ladder {
  starts: Rational[];
  amounts: Rational[];
}

export function compileBands<N>(node: BandsNode<N>, context: CompileContext<N>, path: string): Step {
  const of = context.compile(node.of, `${path}.of`);
  const ladder: Ladder = {
    starts: node.bands.map(({ from }) => parseRational(from)),
    amounts: node.bands.map(({ pay }) => parseRational(pay.by === 'rate' ? pay.rate : pay.by === 'price' ? pay.price : pay.amount)),
  };
  if (ladder.starts.some((from, i) => i > 0 && compare(from, ladder.starts[i - 1] as Rational) <= 0)) context.problem('curve-malformed', `${path}.bands`);
  if (node.block !== null && isZero(parseRational(node.block))) context.problem('curve-malformed', `${path}.block`);
  const dimension = dimensionOf(node, of.dimension);
  if (dimension === null) context.problem('unit-mismatch', path, { op: 'bands', found: of.dimension });
  const unit = dimension === 'money' ? 'money' : of.unit;
  const value = once(context.slot(), (run) => {
    const x = of.value(run);
    return x === null ? null : ladderValue(node, ladder, countedOf(node, x));
  });
  const explain = (run: Run): Told => {
    const x = of.value(run);
    const reasons: Reason[] = [];
    const params: Record<string, string> = { mode: node.mode };
    if (x !== null) {
      const counted = countedOf(node, x);
      const reached = reachedBands(node, ladder, counted);
      params['counted'] = toText(counted);
      params['bands'] =
        reached.length === 0
          ? ''
          : node.bands
              .slice(0, reached.length)
              .map(({ from }) => from)
              .join(' ');
      if (reached.length === 0) reasons.push(reason('below-bands', { from: node.bands[0]?.from ?? '', unit: of.unit }));
      if (compare(counted, x) !== 0) reasons.push(reason('counted', { exact: toText(x), counted: toText(counted), unit: of.unit }));
    }
    return working('bands', value(run), unit, { params, inputs: [of.explain(run)], reasons });
  };
  return { dimension: dimension ?? 'any', unit, measures: of.measures, value, explain };
}

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

function reachedBands(node: BandsNode<unknown>, { starts }: Ladder, x: Rational): number[] {
  return starts.flatMap((from, i) => {
    const side = compare(x, from);
    return side > 0 || (side === 0 && node.bands[i]?.inclusive) ? [i] : [];
  });
}

function ladderValue(node: BandsNode<unknown>, ladder: Ladder, x: Rational): Rational {
  const reached = reachedBands(node, ladder, x);
  const last = reached.at(-1);
  let sum: Rational = zero;
  for (const i of reached) {
    const isLump = node.bands[i]?.pay.by === 'lump';
    const amount = ladder.amounts[i] as Rational;
    if (isLump && (node.lumps === 'each' || i === last)) sum = add(sum, amount);
    if (isLump) continue;
    if (node.mode === 'whole' && i === last) sum = add(sum, multiply(amount, x));
    if (node.mode === 'marginal') sum = add(sum, multiply(amount, stretchOf(ladder, i, x)));
  }
  return sum;
}

/** How much of x lies in band i. The first band's stretch starts at its bound, not at zero. */
function stretchOf({ starts }: Ladder, i: number, x: Rational): Rational {
  const from = starts[i] as Rational;
  const next = starts[i + 1];
  const stretch = subtract(next === undefined ? x : least(x, next), from);
  return sign(stretch) < 0 ? zero : stretch;
}
