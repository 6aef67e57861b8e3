import type { CatalogueKpi } from '@/lib/catalogue/load-kpi-defs';
import { compileScheme, type KpiDef, type SchemeDoc } from '@/lib/kpi';
import type { VersionInForce } from '@/lib/schemes/load-versions-in-force';

export interface Need {
  plan: boolean;
  fact: boolean;
}

/** Which values of the month a scheme cannot do without, by KPI code, in the order it asks; through formulas to what is entered. */
export function needsOf(document: SchemeDoc, kpis: readonly KpiDef[]): Map<string, Need> {
  const needs = new Map<string, Need>();
  for (const { kpi, period, takes } of compileScheme(document, kpis).reads) {
    if (period !== '') continue;
    const known = needs.get(kpi) ?? { plan: false, fact: false };
    needs.set(kpi, { plan: known.plan || takes.includes('plan'), fact: known.fact || takes.includes('fact') });
  }
  return needs;
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
    for (const [code, need] of needsOf(document, kpis)) {
      const kpiId = idByCode.get(code);
      if (kpiId) needs.set(kpiId, need);
    }
    if (needs.size > 0) found.set(schemeId, needs);
  }
  return found;
}
