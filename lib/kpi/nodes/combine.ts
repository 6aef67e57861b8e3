// "Several make one: added, weighed, multiplied, subtracted, the mean, the least, the most."
import { z } from 'zod';
import { decimalText } from '../decimal-text';
import { foldDimensions, productOf, quotientOf, sumOf } from '../dimension';
import { add, divide, isZero, least, most, multiply, rational, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { parseRational, toText } from '../exact/text';
import type { WorkingUnit } from '../result';
import { brokenStep, mergeMeasures, once, report } from '../step';
import type { CompileContext, Dimension, Run, Step } from '../step';
import { reason, working } from '../told';
import type { Told } from '../told';
import { isEntered } from './measure';

export const combineOps = ['weighted-sum', 'sum', 'difference', 'product', 'quotient', 'mean', 'min', 'max'] as const;
export type CombineOp = (typeof combineOps)[number];

export const combineShape = <N>(node: z.ZodType<N>) =>
  z.strictObject({
    kind: z.literal('combine'),
    op: z.enum(combineOps),
    parts: z.array(node).min(1).max(1000),
    /** For weighted-sum: one weight per part. */
    weights: z.array(decimalText).max(1000).optional(),
    /** A part without a fact: a problem, zero, or left out (weights of the others grow in proportion). */
    missing: z.enum(['problem', 'zero', 'leave-out']).default('problem'),
  });

/** difference = first − the others; quotient = first ÷ the others. */
export interface CombineNode<N> {
  kind: 'combine';
  op: CombineOp;
  parts: N[];
  weights?: string[];
  missing: 'problem' | 'zero' | 'leave-out';
}

export function compileCombine<N>(node: CombineNode<N>, context: CompileContext<N>, path: string): Step {
  const parts = node.parts.map((part, i) => context.compile(part, `${path}.parts[${i}]`));
  if (node.op === 'weighted-sum' && node.weights?.length !== parts.length) {
    context.problem('weights-count', `${path}.weights`, { weights: String(node.weights?.length ?? 0), parts: String(parts.length) });
    return brokenStep;
  }
  const weights = node.weights?.map((text) => parseRational(text)) ?? null;
  const dimension = dimensionOf(
    node.op,
    parts.map((part) => part.dimension),
  );
  if (dimension === null) context.problem('unit-mismatch', path, { op: node.op, found: parts.map((part) => part.dimension).join(' · ') });
  const unit = unitOf(dimension ?? 'any', parts);
  const all = parts.map((_, i) => i);
  const takes = (run: Run): number[] => (node.missing === 'problem' ? all : all.filter((i) => isEntered(run, (parts[i] as Step).measures)));

  const straight = node.missing === 'problem' ? straightFold(node.op, parts) : null;
  const value = once(context.slot(), (run) => {
    if (straight) return straight(run);
    const taken = takes(run);
    if (node.missing === 'leave-out' && isOrdered(node.op) && taken[0] !== 0) return report(run, 'nothing-to-combine');
    const counted = node.missing === 'zero' ? all : taken;
    const values: Rational[] = [];
    let isWhole = true;
    for (const i of counted) {
      const part = taken.includes(i) ? (parts[i] as Step).value(run) : zero;
      if (part === null) isWhole = false;
      else values.push(part);
    }
    if (!isWhole) return null;
    const picked = weights && counted.map((i) => weights[i] as Rational);
    return fold(node, values, picked, weights, run);
  });
  const name = `combine-${node.op}`;
  const params = weights ? Object.freeze({ weights: weights.map(toText).join(' ') }) : undefined;
  const explain = (run: Run): Told => {
    const taken = takes(run);
    const left = parts.length - taken.length;
    const reasons = left > 0 ? [reason(node.missing === 'zero' ? 'missing-as-zero' : 'left-out', { count: String(left) })] : [];
    return working(name, value(run), unit, {
      params: weights && left > 0 ? { weights: taken.map((i) => toText(weights[i] as Rational)).join(' ') } : params,
      inputs: taken.map((i) => (parts[i] as Step).explain(run)),
      reasons,
    });
  };
  return { dimension: dimension ?? 'any', unit, measures: mergeMeasures(parts), value, explain };
}

/** What the others are taken from, or divided among, cannot be left out. */
const isOrdered = (op: CombineOp): boolean => op === 'difference' || op === 'quotient';

/** The common cases without a list on the way; every part is asked even after one failed, so that all problems are named. */
function straightFold(op: CombineOp, parts: readonly Step[]): ((run: Run) => Rational | null) | null {
  const join = op === 'product' ? multiply : op === 'sum' ? add : op === 'difference' ? subtract : op === 'min' ? least : op === 'max' ? most : null;
  if (join === null) return null;
  const [first, ...others] = parts as [Step, ...Step[]];
  return (run) => {
    let all = first.value(run);
    for (const part of others) {
      const next = part.value(run);
      all = all === null || next === null ? null : join(all, next);
    }
    return all;
  };
}

function fold<N>(node: CombineNode<N>, values: Rational[], picked: Rational[] | null, weights: Rational[] | null, run: Run): Rational | null {
  const [first, ...others] = values;
  if (first === undefined) return report(run, 'nothing-to-combine');
  switch (node.op) {
    case 'sum':
      return others.reduce((sum, next) => add(sum, next), first);
    case 'difference':
      return others.reduce((rest, next) => subtract(rest, next), first);
    case 'product':
      return others.reduce((product, next) => multiply(product, next), first);
    case 'quotient': {
      if (others.some(isZero)) return report(run, 'division-by-zero');
      return others.reduce((rest, next) => divide(rest, next), first);
    }
    case 'mean':
      return divide(
        others.reduce((sum, next) => add(sum, next), first),
        rational(values.length),
      );
    case 'min':
      return others.reduce((low, next) => least(low, next), first);
    case 'max':
      return others.reduce((high, next) => most(high, next), first);
    case 'weighted-sum': {
      let sum: Rational = zero;
      for (const [i, weight] of (picked ?? []).entries()) sum = add(sum, multiply(weight, values[i] as Rational));
      if (node.missing !== 'leave-out' || picked?.length === weights?.length) return sum;
      const whole = (weights ?? []).reduce((total, next) => add(total, next), zero as Rational);
      const kept = (picked ?? []).reduce((total, next) => add(total, next), zero as Rational);
      return isZero(kept) ? report(run, 'nothing-to-combine') : divide(multiply(sum, whole), kept);
    }
  }
}

function dimensionOf(op: CombineOp, dimensions: Dimension[]): Dimension | null {
  if (op === 'product') return foldDimensions(dimensions, productOf);
  if (op === 'quotient') return foldDimensions(dimensions, quotientOf);
  return foldDimensions(dimensions, sumOf);
}

/** A sum of one KPI's values keeps its unit; what is neither money nor a share is a plain ratio. */
function unitOf(dimension: Dimension, parts: readonly Step[]): WorkingUnit {
  if (dimension === 'money') return 'money';
  if (dimension === 'share') return 'share';
  const units = new Set(parts.filter((part) => part.dimension !== 'any' && part.dimension !== 'plain').map((part) => part.unit));
  return units.size === 1 ? ([...units][0] as WorkingUnit) : 'ratio';
}
