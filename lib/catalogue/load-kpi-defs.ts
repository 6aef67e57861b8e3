import type { Db } from '@/lib/db/in-company';
import type { KpiDef, KpiScope } from '@/lib/kpi';

/** An indicator as the law needs it, with what the books add: its row, whose result it is, whether it may be negative. */
export type CatalogueKpi = KpiDef & { id: string; scope: KpiScope; allowsNegative: boolean; isArchived: boolean };

/**
 * The company's catalogue for the engine, by code; archived indicators too, since published schemes may still name
 * them. The one place where a KPI row becomes a KpiDef; call it inside a transaction of the company.
 */
export async function loadKpiDefs(db: Db): Promise<CatalogueKpi[]> {
  const rows = await db.kpi.findMany({ orderBy: { code: 'asc' } });
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    name: row.name,
    unit: row.unit,
    ...(row.unitLabel === null ? {} : { unitLabel: row.unitLabel }),
    decimals: row.decimals,
    direction: row.direction,
    kind: row.kind,
    timing: row.timing,
    ...(row.formula === null ? {} : { formula: row.formula }),
    ...(row.yields === null ? {} : { yields: row.yields }),
    ...(row.action === null ? {} : { action: row.action }),
    ...(row.budget === null ? {} : { budget: row.budget }),
    ...(row.additive ? {} : { additive: false }),
    scope: row.scope,
    allowsNegative: row.allowsNegative,
    isArchived: row.archivedAt !== null,
  }));
}
