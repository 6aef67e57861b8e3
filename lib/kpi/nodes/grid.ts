// "Two results, one table: this row and that column pay so much."
import { z } from 'zod';
import { decimalText } from '../decimal-text';
import { add, compare, divide, least, most, multiply, one, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { parseRational, toText } from '../exact/text';
import { brokenStep, mergeMeasures, once } from '../step';
import type { CompileContext, Run, Step } from '../step';
import { reason, working } from '../told';
import type { Told } from '../told';

const axis = z.array(decimalText).min(1).max(50);

export const gridShape = <N>(node: z.ZodType<N>) =>
  z.strictObject({
    kind: z.literal('grid'),
    x: node,
    y: node,
    /** Where each column and row starts, ascending. */
    xs: axis,
    ys: axis,
    /** cells[row of y][column of x] */
    cells: z.array(axis).min(1).max(50),
    /** The cell reached, or a straight mix of the four around; below the first bound the former pays nothing. */
    between: z.enum(['nearest-lower', 'bilinear']).default('nearest-lower'),
    unit: z.enum(['share', 'money']).default('share'),
  });

export interface GridNode<N> {
  kind: 'grid';
  x: N;
  y: N;
  xs: string[];
  ys: string[];
  cells: string[][];
  between: 'nearest-lower' | 'bilinear';
  unit: 'share' | 'money';
}

export function compileGrid<N>(node: GridNode<N>, context: CompileContext<N>, path: string): Step {
  const x = context.compile(node.x, `${path}.x`);
  const y = context.compile(node.y, `${path}.y`);
  const [xs, ys] = [node.xs, node.ys].map((bounds) => bounds.map((text) => parseRational(text))) as [Rational[], Rational[]];
  const cells = node.cells.map((row) => row.map((text) => parseRational(text)));
  const isWhole = cells.length === ys.length && cells.every((row) => row.length === xs.length);
  if (!isWhole || !isAscending(xs) || !isAscending(ys)) {
    context.problem('curve-malformed', `${path}.cells`);
    return brokenStep;
  }
  const read = node.between === 'bilinear' ? bilinear : nearestLower;
  const value = once(context.slot(), (run) => {
    const across = x.value(run);
    const down = y.value(run);
    return across === null || down === null ? null : read(cells, place(xs, across), place(ys, down));
  });
  const explain = (run: Run): Told => {
    const [across, down] = [x.value(run), y.value(run)];
    const isBelow = across !== null && down !== null && (place(xs, across).i < 0 || place(ys, down).i < 0);
    const params: Record<string, string> = {};
    if (across !== null && down !== null)
      Object.assign(params, { x: toText(xs[Math.max(place(xs, across).i, 0)] as Rational), y: toText(ys[Math.max(place(ys, down).i, 0)] as Rational) });
    return working('grid', value(run), node.unit, { params, inputs: [x.explain(run), y.explain(run)], reasons: isBelow ? [reason('below-grid')] : [] });
  };
  return { dimension: node.unit, unit: node.unit, measures: mergeMeasures([x, y]), value, explain };
}

const isAscending = (bounds: readonly Rational[]): boolean => bounds.every((bound, i) => i === 0 || compare(bound, bounds[i - 1] as Rational) > 0);

interface Place {
  /** Last bound reached; −1 below the first. */
  i: number;
  /** How far towards the next bound, 0 to 1. */
  part: Rational;
}

function place(bounds: readonly Rational[], at: Rational): Place {
  const i = bounds.findLastIndex((bound) => compare(bound, at) <= 0);
  const from = bounds[i];
  const to = bounds[i + 1];
  if (from === undefined || to === undefined) return { i, part: zero };
  return { i, part: most<string>(zero, least<string>(one, divide(subtract(at, from), subtract(to, from)))) };
}

const cellAt = (cells: readonly Rational[][], row: number, column: number): Rational => {
  const line = cells[Math.min(Math.max(row, 0), cells.length - 1)] as Rational[];
  return line[Math.min(Math.max(column, 0), line.length - 1)] as Rational;
};

const nearestLower = (cells: readonly Rational[][], x: Place, y: Place): Rational => (x.i < 0 || y.i < 0 ? zero : cellAt(cells, y.i, x.i));

function bilinear(cells: readonly Rational[][], x: Place, y: Place): Rational {
  const mix = (a: Rational, b: Rational, part: Rational): Rational => add(a, multiply(part, subtract(b, a)));
  const row = (i: number): Rational => mix(cellAt(cells, i, x.i), cellAt(cells, i, x.i + 1), x.part);
  return mix(row(y.i), row(y.i + 1), y.part);
}
