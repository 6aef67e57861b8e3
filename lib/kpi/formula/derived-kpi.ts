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
import { checkMoney } from './money-power';
import { parseFormula } from './parse-formula';
import type { Expression } from './parse-formula';

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
  const ofOperands: Over | undefined = over?.aggregate === 'ratio-of-sums' ? { ...over, aggregate: 'sum' } : over;
  const named = (name: string): Node => ({
    kind: 'measure',
    kpi: name,
    scope,
    take: 'fact',
    ...(ofOperands ? { over: ofOperands } : {}),
    ...(credit ? { credit } : {}),
  });
  try {
    const expression = parseFormula(kpi.formula ?? '');
    checkMoney(expression, kpi, (name) => context.known(name));
    if (over && !fitsWindow(expression, over)) {
      context.problem('aggregate-unfit', `${path}.over`, { name: kpi.name, aggregate: over.aggregate }, kpi.code);
      return brokenStep;
    }
    const inner = compile(formulaNode(expression, named));
    const explain = (run: Run): Told => {
      const told = inner.explain(run);
      return {
        ...told,
        rule: 'derived',
        entered: undefined,
        unit: kpi.unit,
        kpi: workingKpi(kpi),
        params: { text: kpi.formula ?? '', scope },
        inputs: [{ ...told, unit: computedUnit(kpi) }],
      };
    };
    return { ...inner, dimension: dimensionOf(kpi), unit: kpi.unit, explain };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    context.problem('formula-malformed', path, { why: error.message, at: String(error.at), text: kpi.formula ?? '' }, kpi.code);
    return brokenStep;
  }
}

/** 6 000 ÷ 300 is 20, which the KPI then calls 20 %: an equation that ended in the sign would not be true. */
const computedUnit = ({ unit }: KpiDef): KpiDef['unit'] => (unit === 'percent' ? 'ratio' : unit);

/** Over several months the least and the most of operands are of different months, and "the month before" is of none of them. */
function fitsWindow(expression: Expression, over: Over): boolean {
  if (periodsOf(over).length === 1 && over.from === undefined) return !looksBack(expression);
  return over.aggregate !== 'min' && over.aggregate !== 'max' && !looksBack(expression);
}

function looksBack(expression: Expression): boolean {
  switch (expression.is) {
    case 'number':
    case 'name':
      return false;
    case 'negate':
    case 'not':
      return looksBack(expression.of);
    case 'operation':
      return looksBack(expression.left) || looksBack(expression.right);
    case 'call':
      return expression.name === 'previous' || expression.name === 'lastyear' || expression.args.some(looksBack);
  }
}
