import type { CatalogueKpi } from '@/lib/catalogue/load-kpi-defs';
import { compileScheme, type KpiDef, type SchemeDoc, type SchemeRead } from '@/lib/kpi';
import type { VersionInForce } from '@/lib/schemes/load-versions-in-force';

export interface Need {
  plan: boolean;
  fact: boolean;
}

/** Which values of the month a scheme cannot do without, by KPI code, in the order it asks; through formulas to what is entered. */
export function needsOf(document: SchemeDoc, kpis: readonly KpiDef[]): Map<string, Need> {
  return needsIn(compileScheme(document, kpis).reads);
}

/** The same of a compiled scheme's readings. */
export function needsIn(reads: readonly SchemeRead[]): Map<string, Need> {
  const needs = new Map<string, Need>();
  for (const { kpi, period, takes } of reads) {
    if (period !== '') continue;
    const known = needs.get(kpi) ?? { plan: false, fact: false };
    needs.set(kpi, { plan: known.plan || takes.includes('plan'), fact: known.fact || takes.includes('fact') });
  }
  return needs;
}

/** KPI codes by how many months back a scheme looks at them: by a window, a formula, or for the baseline of the month after. */
export function looksBack(reads: readonly SchemeRead[]): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  const add = (back: number, code: string) => { if (back > 0) found.set(back, (found.get(back) ?? new Set()).add(code)); };
  for (const { kpi, period, takes } of reads) {
    if (period !== '' && !/^-\d+$/.test(period)) continue;
    const back = -Number(period);
    add(back, kpi);
    if (takes.includes('baseline')) add(back + 1, kpi);
  }
  return found;
}

/** Scheme id → KPI id → what is needed, for the KPIs measured per person, department or company (`scope`). */
export function needsByScheme(
  versions: ReadonlyMap<string, VersionInForce>,
  kpis: readonly CatalogueKpi[],
  scope: CatalogueKpi['scope'],
): Map<string, Map<string, Need>> {
  const idOf = kpiIds(kpis, scope);
  const found = new Map<string, Map<string, Need>>();
  for (const [schemeId, { document }] of versions) {
    const needs = byId(needsOf(document, kpis), idOf);
    if (needs.size > 0) found.set(schemeId, needs);
  }
  return found;
}

/** Ids by code of the KPIs measured per person, department or company. */
export function kpiIds(kpis: readonly CatalogueKpi[], scope: CatalogueKpi['scope']): Map<string, string> {
  return new Map(kpis.filter((kpi) => kpi.scope === scope).map((kpi) => [kpi.code, kpi.id]));
}

/** Needs by KPI id instead of code; codes without an id are of another scope and left out. */
export function byId(needs: Iterable<readonly [string, Need]>, idOf: ReadonlyMap<string, string>): Map<string, Need> {
  return new Map([...needs].flatMap(([code, need]) => {
    const id = idOf.get(code);
    return id === undefined ? [] : [[id, need] as const];
  }));
}
