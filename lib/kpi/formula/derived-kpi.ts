// A KPI computed from other KPIs (conversion, average check): measured through its formula, cycles named.
import type { CreditMode } from '../credit';
import type { KpiDef, KpiScope } from '../kpi-def';
import type { Node } from '../node';
import { dimensionOf } from '../nodes/measure';
import { brokenStep } from '../step';
import type { CompileContext, Run, Step } from '../step';
import { periodsOf } from '../time/window';
import type { Over } from '../time/window';
import { workingKpi } from '../told';
import type { Told } from '../told';
import { FormulaError } from './formula-error';
import { formulaNode } from './formula-node';
import { parseFormula } from './parse-formula';

export interface Derivation {
  kpi: KpiDef;
  scope: KpiScope;
  /** A window applies to each operand, so a derived ratio over a quarter is the ratio of its sums. */
  over?: Over | undefined;
  credit?: CreditMode | undefined;
  path: string;
  /** KPI codes being derived above this one. */
  above: readonly string[];
}

/** `compile` gives operands no unit, because a formula may multiply money by money. */
export function compileDerived({ kpi, scope, over, credit, path, above }: Derivation, context: CompileContext<Node>, compile: (node: Node) => Step): Step {
  if (above.includes(kpi.code)) {
    context.problem('cycle', path, { key: [...above, kpi.code].join(' → ') }, kpi.code);
    return brokenStep;
  }
  if (over && periodsOf(over).length > 1 && (over.aggregate === 'min' || over.aggregate === 'max'))
    context.problem('aggregate-unfit', `${path}.over`, { name: kpi.name, aggregate: over.aggregate }, kpi.code);
  const ofOperands: Over | undefined = over?.aggregate === 'ratio-of-sums' ? { ...over, aggregate: 'sum' } : over;
  const named = (name: string): Node => ({ kind: 'measure', kpi: name, scope, take: 'fact', ...(ofOperands ? { over: ofOperands } : {}), ...(credit ? { credit } : {}) });
  try {
    const inner = compile(formulaNode(parseFormula(kpi.formula ?? ''), named));
    const explain = (run: Run): Told => {
      const told = inner.explain(run);
      return {
        ...told,
        rule: 'derived',
        entered: undefined,
        unit: kpi.unit,
        kpi: workingKpi(kpi),
        params: { text: kpi.formula ?? '', scope },
        inputs: [{ ...told, unit: kpi.unit }],
      };
    };
    return { ...inner, dimension: dimensionOf(kpi), unit: kpi.unit, explain };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    context.problem('formula-malformed', path, { why: error.message, at: String(error.at), text: kpi.formula ?? '' }, kpi.code);
    return brokenStep;
  }
}
