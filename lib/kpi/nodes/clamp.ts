// "Never less than the floor, never more than the cap."
import { z } from 'zod';
import { sumOf } from '../dimension';
import { compare, least, most } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { toText } from '../exact/text';
import type { Reason } from '../result';
import { mergeMeasures, once } from '../step';
import type { CompileContext, Run, Step } from '../step';
import { reason, textOf, working } from '../told';
import type { Told } from '../told';

export const clampShape = <N>(node: z.ZodType<N>) =>
  z.strictObject({ kind: z.literal('clamp'), of: node, min: node.nullable().default(null), max: node.nullable().default(null) });

export interface ClampNode<N> {
  kind: 'clamp';
  of: N;
  min: N | null;
  max: N | null;
}

export function compileClamp<N>(node: ClampNode<N>, context: CompileContext<N>, path: string): Step {
  const of = context.compile(node.of, `${path}.of`);
  const min = node.min === null ? null : context.compile(node.min, `${path}.min`);
  const max = node.max === null ? null : context.compile(node.max, `${path}.max`);
  const bounds = [min, max].filter((step) => step !== null);
  for (const bound of bounds)
    if (sumOf(of.dimension, bound.dimension) === null) context.problem('unit-mismatch', path, { op: 'clamp', found: `${of.dimension} · ${bound.dimension}` });
  const limits: [Step, (a: Rational, b: Rational) => Rational][] = [];
  if (min) limits.push([min, most]);
  if (max) limits.push([max, least]);
  const value = once(context.slot(), (run) => {
    let result = of.value(run);
    // Every bound is asked even after a failure, so that all problems are named at once.
    for (const [bound, pick] of limits) {
      const at = bound.value(run);
      result = result === null || at === null ? null : pick(result, at);
    }
    return result;
  });
  const explain = (run: Run): Told => {
    const inner = of.value(run);
    const result = value(run);
    const reasons: Reason[] = [];
    const bound = (step: Step | null): string => textOf(step?.value(run) ?? null) ?? '';
    if (inner !== null && result !== null && compare(result, inner) !== 0) {
      const isRaised = compare(result, inner) > 0;
      reasons.push(reason(isRaised ? 'floored' : 'capped', { exact: toText(inner), at: bound(isRaised ? min : max), unit: of.unit }));
    }
    return working('clamp', result, of.unit, { inputs: [of.explain(run)], reasons });
  };
  return { ...of, measures: mergeMeasures([of, ...bounds]), value, explain };
}
