// "Nobody could ever be paid by it": a division whose divisor is zero whatever the results, in a rule or in a KPI's formula.
import { isZero } from '../exact/rational';
import { FormulaError } from '../formula/formula-error';
import { formulaNode } from '../formula/formula-node';
import { parseFormula } from '../formula/parse-formula';
import type { Expression } from '../formula/parse-formula';
import type { KpiDef } from '../kpi-def';
import type { Node } from '../node';
import { sameJson } from '../same-json';
import type { SchemeDoc } from '../scheme-doc';
import { calculatedKpis } from '../text/kpis-read';
import { partsOfCondition, walkPaths } from '../walk';
import { outlookOf } from './outlook-of';
import type { CounterExample, Proof } from './proof';
import { isFixed } from './range';
import type { Outlook } from './range';

/** Every division of a scheme, and of the formulas of the KPIs it reads, that can be computed for nobody. */
export function checkComputable(doc: SchemeDoc, kpis: readonly KpiDef[]): Proof {
  const examples: CounterExample[] = [];
  const codes = new Set<string>();
  const look = (root: Node, lineKey: string, place: string): void =>
    walkPaths(root, place, (node, path) => {
      if (dividesByZero(node)) examples.push({ lineKey, path });
      if (node.kind === 'attain' || (node.kind === 'measure' && node.take === 'fact')) codes.add(node.kpi);
    });
  for (const [i, { key, score }] of doc.scorecard.entries()) look(score, key, `$.scorecard[${i}].score`);
  for (const [i, { key, amount }] of doc.components.entries()) look(amount, key, `$.components[${i}].amount`);
  for (const [i, { if: condition, effect, components }] of doc.gates.entries()) {
    const [lineKey = ''] = components;
    for (const { node, at } of partsOfCondition(condition, '.if')) look(node, lineKey, `$.gates[${i}]${at}`);
    if (effect.then === 'cap') look(effect.at, lineKey, `$.gates[${i}].effect.at`);
    if (effect.then === 'multiply') look(effect.by, lineKey, `$.gates[${i}].effect.by`);
  }
  for (const { name, formula = '' } of calculatedKpis([...codes], new Map(kpis.map((kpi) => [kpi.code, kpi]))))
    if (zeroDivisionIn(formula) !== null) examples.push({ name });
  return { property: 'computable', verdict: examples.length > 0 ? 'refused' : 'proved', examples };
}

/** Where (from 0) a formula divides by what is always zero; null where it does not, or cannot be read at all. */
export function zeroDivisionIn(text: string, named: (name: string) => Node = anything): number | null {
  try {
    return divisionIn(parseFormula(text), named);
  } catch (error) {
    if (error instanceof FormulaError) return null;
    throw error;
  }
}

const anything = (kpi: string): Node => ({ kind: 'measure', kpi, scope: 'person', take: 'fact' });

function divisionIn(expression: Expression, named: (name: string) => Node): number | null {
  if (expression.is === 'operation' && expression.op === '/' && isAlwaysZero(formulaNode(expression.right, named))) return expression.at;
  return partsOf(expression).reduce<number | null>((found, part) => found ?? divisionIn(part, named), null);
}

function partsOf(expression: Expression): Expression[] {
  switch (expression.is) {
    case 'number':
    case 'name':
      return [];
    case 'negate':
    case 'not':
      return [expression.of];
    case 'operation':
      return [expression.left, expression.right];
    case 'call':
      return expression.args;
  }
}

function dividesByZero(node: Node): boolean {
  if (node.kind === 'formula') return zeroDivisionIn(node.text, (name) => node.names[name] ?? anything(name)) !== null;
  // Left out where nobody entered it, a divisor is no divisor.
  return node.kind === 'combine' && node.op === 'quotient' && node.missing !== 'leave-out' && node.parts.slice(1).some(isAlwaysZero);
}

/** By its bounds, or because one thing is taken from itself. Whatever is entered may be anything: this holds for every company and month. */
function isAlwaysZero(node: Node): boolean {
  if (node.kind === 'combine' && node.op === 'difference' && node.parts.length === 2 && sameJson(node.parts[0], node.parts[1])) return true;
  if (node.kind === 'combine' && node.op === 'product' && node.missing === 'problem' && node.parts.some(isAlwaysZero)) return true;
  const { lo, hi } = outlookOf(node, (): Outlook => ({ lo: null, hi: null, ways: new Map() }));
  return lo !== null && isZero(lo) && isFixed({ lo, hi });
}
