import type { CatalogueKpi } from '@/lib/catalogue/load-kpi-defs';
import type { SchemeDoc } from '@/lib/kpi';
import type { VersionInForce } from '@/lib/schemes/load-versions-in-force';

export interface Need {
  plan: boolean;
  fact: boolean;
}

/** Which values a scheme cannot do without, by KPI code. */
export function needsOf(document: SchemeDoc): Map<string, Need> {
  const needs = new Map<string, Need>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return;
    const node = part as Record<string, unknown>;
    if (typeof node.kpi === 'string') {
      const known = needs.get(node.kpi) ?? { plan: false, fact: false };
      const { plan, fact } = needOf(node);
      needs.set(node.kpi, { plan: known.plan || plan, fact: known.fact || fact });
    }
    Object.values(node).forEach(visit);
  };
  visit(document);
  return needs;
}

/** A band and a rating are judged by the fact alone; every other rule compares it with the plan. */
function needOf(node: Record<string, unknown>): Need {
  if (node.kind === 'measure') return { plan: node.take === 'plan', fact: node.take === 'fact' };
  const rule = (node.rule as { kind?: string } | undefined)?.kind;
  return { plan: rule !== 'band' && rule !== 'rated', fact: true };
}

/** Scheme id → KPI id → what is needed, for the KPIs measured per person, department or company (`scope`). */
export function needsByScheme(
  versions: ReadonlyMap<string, VersionInForce>,
  kpis: readonly CatalogueKpi[],
  scope: CatalogueKpi['scope'],
): Map<string, Map<string, Need>> {
  const idByCode = new Map(kpis.filter((kpi) => kpi.scope === scope).map((kpi) => [kpi.code, kpi.id]));
  const found = new Map<string, Map<string, Need>>();
  for (const [schemeId, { document }] of versions) {
    const needs = new Map<string, Need>();
    for (const [code, need] of needsOf(document)) {
      const kpiId = idByCode.get(code);
      if (kpiId) needs.set(kpiId, need);
    }
    if (needs.size > 0) found.set(schemeId, needs);
  }
  return found;
}
