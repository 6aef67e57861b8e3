// "Only if …, otherwise …": a gate that says aloud which way it went.
import { z } from 'zod';
import { sumOf } from '../dimension';
import { compare, one, zero } from '../exact/rational';
import { mergeMeasures, once } from '../step';
import type { CompileContext, Measure, Run, Step } from '../step';
import { reason, working } from '../told';
import type { Told } from '../told';

export const comparisons = ['<', '<=', '>', '>=', '=', '!='] as const;
export type Comparison = (typeof comparisons)[number];

export type Condition<N> =
  | { is: 'compare'; left: N; op: Comparison; right: N }
  | { is: 'all'; of: Condition<N>[] }
  | { is: 'any'; of: Condition<N>[] }
  | { is: 'not'; of: Condition<N> };

export function conditionShape<N>(node: z.ZodType<N>): z.ZodType<Condition<N>> {
  const self: z.ZodType<Condition<N>> = z.lazy(() =>
    z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('compare'), left: node, op: z.enum(comparisons), right: node }),
      z.strictObject({ is: z.literal('all'), of: z.array(self).min(1).max(50) }),
      z.strictObject({ is: z.literal('any'), of: z.array(self).min(1).max(50) }),
      z.strictObject({ is: z.literal('not'), of: self }),
    ]),
  ) as z.ZodType<Condition<N>>;
  return self;
}

export const whenShape = <N>(node: z.ZodType<N>, condition: z.ZodType<Condition<N>>) =>
  z.strictObject({ kind: z.literal('when'), if: condition, then: node, else: node });

export interface WhenNode<N> {
  kind: 'when';
  if: Condition<N>;
  then: N;
  else: N;
}

/** A condition ready to run: true, false, or null when a problem stopped it. */
export interface Test {
  measures: readonly Measure[];
  holds(run: Run): boolean | null;
  explain(run: Run): Told;
}

export function compileCondition<N>(condition: Condition<N>, context: CompileContext<N>, path: string): Test {
  switch (condition.is) {
    case 'compare':
      return compileComparison(condition, context, path);
    case 'not': {
      const inner = compileCondition(condition.of, context, `${path}.of`);
      const holds = (run: Run): boolean | null => {
        const seen = inner.holds(run);
        return seen === null ? null : !seen;
      };
      return { measures: inner.measures, holds, explain: (run) => told('not', holds(run), [inner.explain(run)]) };
    }
    case 'all':
    case 'any': {
      const { is } = condition;
      const tests = condition.of.map((each, i) => compileCondition(each, context, `${path}.of[${i}]`));
      const holds = (run: Run): boolean | null => {
        const seen = tests.map((test) => test.holds(run));
        if (seen.includes(null)) return null;
        return is === 'all' ? seen.every(Boolean) : seen.some(Boolean);
      };
      const measures = mergeMeasures(tests);
      return {
        measures,
        holds,
        explain: (run) =>
          told(
            is,
            holds(run),
            tests.map((test) => test.explain(run)),
          ),
      };
    }
  }
}

function compileComparison<N>(condition: Condition<N> & { is: 'compare' }, context: CompileContext<N>, path: string): Test {
  const left = context.compile(condition.left, `${path}.left`);
  const right = context.compile(condition.right, `${path}.right`);
  if (sumOf(left.dimension, right.dimension) === null)
    context.problem('unit-mismatch', path, { op: condition.op, found: `${left.dimension} · ${right.dimension}` });
  const { op } = condition;
  const holds = (run: Run): boolean | null => {
    const a = left.value(run);
    const b = right.value(run);
    return a === null || b === null ? null : isTrue(compare(a, b), op);
  };
  const explain = (run: Run): Told => told(op, holds(run), [left.explain(run), asUnitOf(left, right.explain(run))]);
  return { measures: mergeMeasures([left, right]), holds, explain };
}

/** A bound written as a bare number is shown in the unit of what it bounds. */
const asUnitOf = (left: Step, bound: Told): Told => (bound.rule === 'number' ? { ...bound, unit: left.unit } : bound);

function isTrue(order: -1 | 0 | 1, op: Comparison): boolean {
  switch (op) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
  }
}

/** Written once, so that naming a step costs nothing. */
const ruleNames = Object.fromEntries([...comparisons, 'not', 'all', 'any'].map((op) => [op, `if ${op}`])) as Record<Comparison | 'not' | 'all' | 'any', string>;

const told = (op: Comparison | 'not' | 'all' | 'any', holds: boolean | null, inputs: Told[]): Told =>
  working(ruleNames[op], holds === null ? null : holds ? one : zero, 'ratio', { inputs });

export function compileWhen<N>(node: WhenNode<N>, context: CompileContext<N>, path: string): Step {
  const test = compileCondition(node.if, context, `${path}.if`);
  const then = context.compile(node.then, `${path}.then`);
  const otherwise = context.compile(node.else, `${path}.else`);
  const dimension = sumOf(then.dimension, otherwise.dimension);
  if (dimension === null) context.problem('unit-mismatch', path, { op: 'when', found: `${then.dimension} · ${otherwise.dimension}` });
  const unit = then.dimension === 'any' || then.dimension === 'plain' ? otherwise.unit : then.unit;
  const value = once(context.slot(), (run) => {
    const holds = test.holds(run);
    return holds === null ? null : (holds ? then : otherwise).value(run);
  });
  const explain = (run: Run): Told => {
    const holds = test.holds(run);
    const inputs = [test.explain(run)];
    if (holds !== null) inputs.push((holds ? then : otherwise).explain(run));
    const reasons = holds === null ? [] : [reason('gate', { holds: String(holds) })];
    return working('when', value(run), unit, { inputs, reasons });
  };
  return { dimension: dimension ?? 'any', unit, measures: mergeMeasures([test, then, otherwise]), value, explain };
}
