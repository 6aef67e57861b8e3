// A ladder as straight pieces: stretches rise, whole-amount rates jump.
import { add, compare, multiply, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { composed } from '../exact/piecewise';
import type { Piecewise, Straight } from '../exact/piecewise';
import { parseRational } from '../exact/text';
import type { BandsNode } from '../nodes/bands';

/** null for ladders in whole blocks: they have a step at every block. */
export function throughBands(node: Omit<BandsNode<unknown>, 'kind' | 'of'>, basis: Piecewise): Piecewise | null {
  if (node.block !== null) return null;
  const offset = parseRational(node.offset);
  const starts = node.bands.map(({ from }) => add(parseRational(from), offset));
  const lines = node.bands.map((_, i) => lineFrom(node, i, offset));
  const reached = (y: Rational): Straight => {
    const i = starts.findLastIndex((from, at) => compare(y, from) > 0 || (compare(y, from) === 0 && node.bands[at]?.inclusive));
    return lines[i] ?? { offset: zero, slope: zero };
  };
  const value = (y: Rational): Rational => {
    const line = reached(y);
    return add(line.offset, multiply(line.slope, y));
  };
  return composed(starts, { value, straight: reached }, basis);
}

/** What is paid from band i on, as a line over the raw value. */
function lineFrom(node: Omit<BandsNode<unknown>, 'kind' | 'of'>, i: number, offset: Rational): Straight {
  let line: Straight = { offset: zero, slope: zero };
  for (let j = 0; j <= i; j++) {
    const { from, pay } = node.bands[j] as (typeof node.bands)[number];
    if (pay.by === 'lump') {
      if (node.lumps === 'each' || j === i) line = { ...line, offset: add(line.offset, parseRational(pay.amount)) };
      continue;
    }
    const rate = parseRational(pay.by === 'rate' ? pay.rate : pay.price);
    if (node.mode === 'whole') {
      if (j === i) line = { slope: rate, offset: add(line.offset, multiply(rate, subtract(zero as Rational, offset))) };
      continue;
    }
    const start = parseRational(from);
    if (j < i) {
      const next = parseRational((node.bands[j + 1] as (typeof node.bands)[number]).from);
      line = { ...line, offset: add(line.offset, multiply(rate, subtract(next, start))) };
    } else line = { slope: rate, offset: add(line.offset, multiply(rate, subtract(subtract(zero as Rational, offset), start))) };
  }
  return line;
}
