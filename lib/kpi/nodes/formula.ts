// "Everything else": a safe formula over named values. It is read into the other kinds, so it can do nothing they cannot.
import { z } from 'zod';
import { FormulaError } from '../formula/formula-error';
import { parseFormula } from '../formula/parse-formula';
import type { Expression } from '../formula/parse-formula';
import { brokenStep } from '../step';
import type { CompileContext, Dimension, Run, Step } from '../step';
import type { Told } from '../told';

const nameSchema = z
  .string()
  .regex(/^[\p{L}_][\p{L}\p{N}_]*$/u)
  .max(64);

export const formulaShape = <N>(node: z.ZodType<N>) =>
  z.strictObject({
    kind: z.literal('formula'),
    /** E.g. "if(sales > 100, sales * rate, 0)". + − * / ^, comparisons, and, or, not, if, min, max, mean, abs, round(x, digits). */
    text: z.string().min(1).max(4000),
    names: z.record(nameSchema, node),
    unit: z.enum(['money', 'share', 'number']),
  });

export interface FormulaNode<N> {
  kind: 'formula';
  text: string;
  names: Record<string, N>;
  unit: 'money' | 'share' | 'number';
}

/** Builds nodes of the other kinds; supplied by whoever knows them all. */
export type FormulaBuilder<N> = (expression: Expression, named: (name: string) => N) => N;

export function compileFormula<N>(node: FormulaNode<N>, context: CompileContext<N>, path: string, build: FormulaBuilder<N>): Step {
  const tree = readFormula(node, build);
  if (!('node' in tree)) {
    context.problem('formula-malformed', `${path}.text`, { why: tree.why, at: String(tree.at), text: node.text });
    return brokenStep;
  }
  const inner = context.compile(tree.node, path);
  if (!fits(inner.dimension, node.unit)) context.problem('unit-mismatch', path, { op: 'formula', found: inner.dimension });
  const unit = node.unit === 'number' ? inner.unit : node.unit;
  const explain = (run: Run): Told => {
    const told = inner.explain(run);
    return { ...told, rule: 'formula', entered: undefined, unit, params: { text: node.text }, inputs: [told] };
  };
  return { ...inner, unit, dimension: node.unit, explain };
}

const fits = (found: Dimension, wanted: Dimension): boolean =>
  found === 'any' || (found === 'money') === (wanted === 'money') || (found === 'plain' && wanted !== 'money');

/** The formula as a tree of ordinary nodes, or why and where it cannot be read. */
export function readFormula<N>(node: FormulaNode<N>, build: FormulaBuilder<N>): { node: N } | { why: string; at: number } {
  try {
    const named = (name: string): N => {
      const found = Object.hasOwn(node.names, name) ? node.names[name] : undefined;
      if (found === undefined) throw new FormulaError(`unknown name ${name}`, node.text.indexOf(name));
      return found;
    };
    return { node: build(parseFormula(node.text), named) };
  } catch (error) {
    if (error instanceof FormulaError) return { why: error.message, at: error.at };
    throw error;
  }
}
