import type { CatalogueKpi } from '@/lib/catalogue/load-kpi-defs';
import type { Db } from '@/lib/db/in-company';
import { addMonths } from '@/lib/format/month';
import { compileScheme } from '@/lib/kpi';
import { loadVersionsInForce, loadVersionsFrom } from '@/lib/schemes/load-versions-in-force';
import { byId, kpiIds, looksBack, needsIn, type Need } from './needed-values';

/** What a scheme, in force in `month`, asks of the month in question, by KPI id. */
export interface Asking {
  month: string;
  schemeId: string;
  needs: ReadonlyMap<string, Need>;
}

export interface AskedMonth {
  companyId: string;
  month: string;
  kpis: readonly CatalogueKpi[];
}

// A year back, and the month before it as a baseline.
const backMax = 13;

/**
 * Everything that schemes ask of a month's values, to be asked for scope by scope. Those in force in the month need plans
 * and facts; those in force later that look back at it (a window, a formula, a baseline) may be given them, but the month
 * is whole without.
 */
export async function loadAskings(db: Db, { companyId, month, kpis }: AskedMonth): Promise<(scope: CatalogueKpi['scope']) => Asking[]> {
  const now = [...(await loadVersionsInForce(db, companyId, month)).values()];
  const later = await loadVersionsFrom(db, companyId, { after: month, until: addMonths(month, backMax) });
  const versions = [...now, ...later].map((version) => ({ ...version, reads: compileScheme(version.document, kpis).reads }));
  return (scope) => {
    const idOf = kpiIds(kpis, scope);
    const own = versions.slice(0, now.length).map(({ schemeId, reads }): Asking => ({ month, schemeId, needs: byId(needsIn(reads), idOf) }));
    const back = versions.flatMap(({ schemeId, fromMonth, reads }) => {
      const next = later.filter((other) => other.schemeId === schemeId && other.fromMonth > fromMonth).map((other) => other.fromMonth).sort()[0];
      return [...looksBack(reads)].flatMap(([months, codes]): Asking[] => {
        const at = addMonths(month, months);
        const isInForce = at >= fromMonth && (next === undefined || at < next);
        return isInForce ? [{ month: at, schemeId, needs: byId([...codes].map((code) => [code, { plan: false, fact: false }]), idOf) }] : [];
      });
    });
    return [...own, ...back].filter(({ needs }) => needs.size > 0);
  };
}
