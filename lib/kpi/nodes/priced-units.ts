// "The units above the plan, each at the price it was sold for": which units lie in which stretch of a ladder, in date order.
import { add, compare, equals, least, most, multiply, sign, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { parseRational, toText } from '../exact/text';
import { report } from '../step';
import type { Measure, Run } from '../step';
import { working } from '../told';
import type { Told } from '../told';
import { inDateOrder } from '../units';
import type { BandsNode } from './bands';
import type { Ladder, Stretch, Worth } from './ladder';

/** A unit's place: it takes the quantity from `from` to `to` of all that was sold. */
interface Placed {
  date: string;
  ref: string;
  price: Rational;
  from: Rational;
  to: Rational;
}

/** The units behind a fact, laid end to end; a problem when they do not make the fact. */
export function placedUnits(run: Run, { kpi, slot }: Measure, fact: Rational): Placed[] | null {
  let at: Rational = zero;
  const placed = inDateOrder(run.given[slot]?.fact?.units ?? []).map(({ date, ref, price, quantity }): Placed => {
    const from = at;
    at = add(at, parseRational(quantity));
    return { date, ref, price: parseRational(price), from, to: at };
  });
  if (!equals(at, fact)) return report(run, 'units-differ', { name: kpi.name, fact: toText(fact), units: toText(at) }, kpi.code);
  return placed;
}

interface Part {
  unit: Placed;
  quantity: Rational;
}

/** How much of each unit lies between two places; `start` is where the ladder begins to count. */
function partsBetween(placed: readonly Placed[], start: Rational, from: Rational, to: Rational): Part[] {
  const [low, high] = [add(start, from), add(start, to)];
  return placed.flatMap((unit): Part[] => {
    const quantity = subtract(least(unit.to, high), most(unit.from, low));
    return sign(quantity) > 0 ? [{ unit, quantity }] : [];
  });
}

/** What the units of a stretch were sold for. */
export const worthOf =
  (placed: readonly Placed[], start: Rational): Worth =>
  (from, to) =>
    partsBetween(placed, start, from, to).reduce<Rational>((sum, { unit, quantity }) => add(sum, multiply(quantity, unit.price)), zero);

/** Each unit that pays, told: 3 % × 4 × 4 000. Together with the sums of bands they make the line. */
export function tellUnits(node: BandsNode<unknown>, ladder: Ladder, stretches: readonly Stretch[], placed: readonly Placed[], start: Rational): Told[] {
  return stretches.flatMap(({ band, from, to }) =>
    partsBetween(placed, start, from, to).map(({ unit, quantity }): Told => {
      const amount = ladder.amounts[band] as Rational;
      const by = node.bands[band]?.pay.by === 'rate' ? 'rate' : 'price';
      const paid = multiply(amount, by === 'rate' ? multiply(quantity, unit.price) : quantity);
      const params = { date: unit.date, ref: unit.ref, by, amount: toText(amount), quantity: toText(quantity), price: toText(unit.price) };
      return working('unit', paid, 'money', { params });
    }),
  );
}

/** Whether one more unit, of whatever price and day, never lowers the pay: no whole blocks, rates from zero that never fall. */
export function unitsNeverLower({ bands, block }: BandsNode<unknown>): boolean {
  if (block !== null || bands.some(({ pay }) => pay.by === 'price')) return false;
  const rising = (texts: readonly string[]): boolean => {
    const values = texts.map((text) => parseRational(text));
    return values.every((value, i) => compare(value, values[i - 1] ?? zero) >= 0);
  };
  const rates = bands.flatMap(({ pay }) => (pay.by === 'rate' ? [pay.rate] : []));
  const lumps = bands.flatMap(({ pay }) => (pay.by === 'lump' ? [pay.amount] : []));
  return rising(rates) && rising(lumps) && (rates.length === 0 || lumps.length === 0);
}
