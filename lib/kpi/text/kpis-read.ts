// Which KPIs a scheme stands on, and which of them are computed from others.
import { FormulaError } from '../formula/formula-error';
import { formulaNode } from '../formula/formula-node';
import { parseFormula } from '../formula/parse-formula';
import type { KpiDef } from '../kpi-def';
import type { Node } from '../node';
import type { Gate, SchemeDoc } from '../scheme-doc';
import { partsOfCondition, walk } from '../walk';

/** Codes that rules name, in the order they are first named. */
export function codesIn(nodes: readonly Node[]): string[] {
  const codes = new Set<string>();
  for (const each of nodes)
    walk(each, (node) => {
      if (node.kind === 'attain' || node.kind === 'measure') codes.add(node.kpi);
    });
  return [...codes];
}

/** The rules of what is paid, without those of the index. */
export const lineRules = ({ components, gates }: Pick<SchemeDoc, 'components' | 'gates'>): Node[] => [
  ...components.map(({ amount }) => amount),
  ...gates.flatMap(gateRules),
];

function gateRules({ if: condition, effect }: Gate): Node[] {
  const by = effect.then === 'cap' ? [effect.at] : effect.then === 'multiply' ? [effect.by] : [];
  return [...partsOfCondition(condition, '').map(({ node }) => node), ...by];
}

/** Computed KPIs among these codes and among what those are computed from; each once, however they refer to one another. */
export function calculatedKpis(codes: readonly string[], kpis: ReadonlyMap<string, KpiDef>): KpiDef[] {
  const found = new Set<KpiDef>();
  const add = (code: string): void => {
    const kpi = kpis.get(code);
    if (kpi?.formula === undefined || found.has(kpi)) return;
    found.add(kpi);
    for (const each of operandsOf(kpi)) add(each);
  };
  for (const code of codes) add(code);
  return [...found];
}

/** Codes a KPI's formula names; none when it cannot be read, which the compiler says with its place. */
export function operandsOf({ formula }: KpiDef): string[] {
  const codes = new Set<string>();
  const named = (code: string): Node => {
    codes.add(code);
    return { kind: 'unknown' };
  };
  try {
    formulaNode(parseFormula(formula ?? ''), named);
    return [...codes];
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}
