// "How many leads for such a sales goal?" — the smallest value that reaches what is wanted, found exactly and in bounded steps.
import { z } from 'zod';
import { decimalText } from '../decimal-text';
import { sumOf } from '../dimension';
import { add, compare, divide, multiply, rational, sign, subtract } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { roundScaled } from '../exact/round';
import { parseRational, toText } from '../exact/text';
import { brokenStep, mergeMeasures, once, report } from '../step';
import type { CompileContext, Run, Step, Unknown } from '../step';
import { working } from '../told';
import type { Told } from '../told';

export const unknownShape = z.strictObject({ kind: z.literal('unknown') });
/** The value sought by the nearest solve around it. */
export type UnknownNode = z.infer<typeof unknownShape>;

export const solveShape = <N>(node: z.ZodType<N>) =>
  z.strictObject({
    kind: z.literal('solve'),
    /** What must reach `wanted`; the value sought stands in it as { kind: 'unknown' }, and it must never fall as that grows. */
    of: node,
    wanted: node,
    /** Looked for from … to …, in steps of this size. */
    from: decimalText.default('0'),
    to: decimalText,
    step: decimalText.default('1'),
    unit: z.enum(['money', 'share', 'number']).default('number'),
  });

export interface SolveNode<N> {
  kind: 'solve';
  of: N;
  wanted: N;
  from: string;
  to: string;
  step: string;
  unit: 'money' | 'share' | 'number';
}

/** 2^40 places are looked through in 42 steps. */
const placesMax = 2n ** 40n;

export function compileUnknown<N>(context: CompileContext<N>, path: string): Step {
  const sought = context.unknowns.at(-1);
  if (!sought) {
    context.problem('unknown-outside-solve', path);
    return brokenStep;
  }
  const { slot, dimension } = sought;
  const unit = unitOf(dimension);
  const value = (run: Run): Rational | null => run.slots[slot] ?? null;
  return { dimension, unit, measures: [], value, explain: (run) => working('unknown', value(run), unit) };
}

/** `rises` says whether a rule is known never to fall as the value sought grows. */
export function compileSolve<N>(node: SolveNode<N>, context: CompileContext<N>, path: string, rises: (of: N) => boolean): Step {
  const [from, to, size] = [parseRational(node.from), parseRational(node.to), parseRational(node.step)];
  const sought: Unknown = { slot: context.slot(), dimension: node.unit };
  const around = [...context.unknowns];
  context.unknowns.push(sought);
  const of = context.compile(node.of, `${path}.of`);
  context.unknowns.pop();
  const wanted = context.compile(node.wanted, `${path}.wanted`);
  const places = sign(size) > 0 ? roundScaled(divide(subtract(to, from), size), 0, 'down') : -1n;
  if (sign(size) <= 0) context.problem('curve-malformed', `${path}.step`);
  else if (compare(to, from) < 0 || places > placesMax) context.problem('curve-malformed', `${path}.to`);
  if (sumOf(of.dimension, wanted.dimension) === null) context.problem('unit-mismatch', path, { op: 'solve', found: `${of.dimension} · ${wanted.dimension}` });
  if (!rises(node.of)) context.problem('solve-not-rising', `${path}.of`);

  const placeAt = (number: bigint): Rational => add<string>(from, multiply(rational(number), size));
  /** The same card with the value sought put in; its results are kept apart. */
  const withValue = (run: Run, x: Rational): Run => {
    const slots: Run['slots'] = [];
    for (const { slot } of around) slots[slot] = run.slots[slot];
    slots[sought.slot] = x;
    return { ...run, slots, forks: undefined };
  };
  const value = once(context.slot(), (run) => {
    const goal = wanted.value(run);
    if (goal === null) return null;
    const reached = (number: bigint): Rational | null => of.value(withValue(run, placeAt(number)));
    const most = reached(places);
    if (most === null) return null;
    if (compare(most, goal) < 0) return report(run, 'solve-unreachable', { wanted: toText(goal), most: toText(most), to: node.to });
    let [low, high] = [-1n, places];
    while (high - low > 1n) {
      const middle = (low + high) / 2n;
      const got = reached(middle);
      if (got === null) return null;
      if (compare(got, goal) >= 0) high = middle;
      else low = middle;
    }
    return placeAt(high);
  });
  const explain = (run: Run): Told => {
    const found = value(run);
    const inputs = found === null ? [wanted.explain(run)] : [of.explain(withValue(run, found)), wanted.explain(run)];
    return working('solve', found, unitOf(node.unit), { params: { step: node.step }, inputs });
  };
  return { dimension: node.unit, unit: unitOf(node.unit), measures: mergeMeasures([of, wanted]), value, explain };
}

const unitOf = (unit: SolveNode<unknown>['unit']) => (unit === 'number' ? 'count' : unit);
