// What a ladder pays on its stretches, whatever a stretch is worth: its own length, or the prices of the units in it.
import { add, compare, least, multiply, sign, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { parseRational } from '../exact/text';
import type { Band, BandsNode } from './bands';

export interface Ladder {
  starts: Rational[];
  amounts: Rational[];
}
/** A stretch paid at band i's rate or price. */
export interface Stretch {
  band: number;
  from: Rational;
  to: Rational;
}
/** What a rate is of, between two places of the ladder. */
export type Worth = (from: Rational, to: Rational) => Rational;

export const ladderOf = (bands: readonly Band[]): Ladder => ({
  starts: bands.map(({ from }) => parseRational(from)),
  amounts: bands.map(({ pay }) => parseRational(pay.by === 'rate' ? pay.rate : pay.by === 'price' ? pay.price : pay.amount)),
});

export const isAscending = ({ starts }: Ladder): boolean => starts.every((from, i) => i === 0 || compare(from, starts[i - 1] as Rational) > 0);

export function reachedBands(node: BandsNode<unknown>, { starts }: Ladder, x: Rational): number[] {
  return starts.flatMap((from, i) => {
    const side = compare(x, from);
    return side > 0 || (side === 0 && node.bands[i]?.inclusive) ? [i] : [];
  });
}

/** Sums of the bands reached: of each, or of the last. */
export function lumpsOf(node: BandsNode<unknown>, { amounts }: Ladder, reached: readonly number[]): Rational {
  const last = reached.at(-1);
  const paid = reached.filter((i) => node.bands[i]?.pay.by === 'lump' && (node.lumps === 'each' || i === last));
  return paid.reduce<Rational>((sum, i) => add(sum, amounts[i] as Rational), zero);
}

/** Stretches paid by rate or price. The first band's stretch starts at its bound; whole counts everything at the band reached. */
export function stretchesOf(node: BandsNode<unknown>, { starts }: Ladder, reached: readonly number[], x: Rational): Stretch[] {
  const last = reached.at(-1);
  return reached.flatMap((band): Stretch[] => {
    if (node.bands[band]?.pay.by === 'lump') return [];
    if (node.mode === 'whole') return band === last ? [{ band, from: zero, to: x }] : [];
    const from = starts[band] as Rational;
    const next = starts[band + 1];
    const to = next === undefined ? x : least(x, next);
    return sign(subtract(to, from)) > 0 ? [{ band, from, to }] : [];
  });
}

const length: Worth = (from, to) => subtract(to, from);

/** A rate is of what the stretch is worth; a price is for each unit of its length. */
export function ladderValue(node: BandsNode<unknown>, ladder: Ladder, x: Rational, worth: Worth = length): Rational {
  const reached = reachedBands(node, ladder, x);
  return stretchesOf(node, ladder, reached, x).reduce<Rational>(
    (sum, { band, from, to }) => {
      const of = node.bands[band]?.pay.by === 'rate' ? worth : length;
      return add(sum, multiply(ladder.amounts[band] as Rational, of(from, to)));
    },
    lumpsOf(node, ladder, reached),
  );
}
