import type { CatalogueKpi } from '@/lib/catalogue/load-kpi-defs';
import type { Need } from '@/lib/plans/needed-values';
import { cellKey } from '@/lib/plans/value-input';
import type { ComputedFact, GridCell, GridColumn, GridRow } from './grid-view';
import type { GridValues } from './load-grid-values';

export interface GridSubject {
  id: string;
  name: string;
  number: string | null;
  department: string | null;
  /** The schemes that ask something of this row. */
  schemeIds: string[];
}

interface ToArrange {
  subjects: readonly GridSubject[];
  needs: ReadonlyMap<string, ReadonlyMap<string, Need>>;
  kpis: readonly CatalogueKpi[];
  values: GridValues;
  /** Of a KPI with a formula, for a row; null of any other. */
  computedFact: (kpi: { kpiId: string; subjectId: string }) => ComputedFact | null;
}

const nothing: Need = { plan: false, fact: false };

/** Rows × columns: indicators in the order in which schemes name them, then those that only have values. */
export function arrangeGrid({ subjects, needs, kpis, values, computedFact }: ToArrange): { columns: GridColumn[]; rows: GridRow[] } {
  const needOf = new Map(subjects.map((subject) => [subject.id, mergedNeeds(subject.schemeIds, needs)]));
  const used = new Set([...needOf.values()].flatMap((need) => [...need.keys()]));
  for (const key of [...values.plan.keys(), ...values.fact.keys()]) used.add(key.slice(0, key.indexOf(':')));
  const kpiById = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const columns = [...used].flatMap((id) => {
    const kpi = kpiById.get(id);
    if (!kpi) return [];
    const { code, name, unit, unitLabel = null, allowsNegative, formula = null } = kpi;
    return [{ kpiId: id, code, name, unit, unitLabel, allowsNegative, formula }];
  });
  const rows = subjects.map(({ id, name, number, department }): GridRow => ({
    subjectId: id, name, number, department,
    cells: columns.map(({ kpiId }): GridCell | null => {
      const key = cellKey({ kpiId, subjectId: id });
      const need = needOf.get(id)?.get(kpiId);
      const [plan, fact] = [values.plan.get(key) ?? null, values.fact.get(key) ?? null];
      return need || plan || fact ? { needs: need ?? nothing, plan, fact, computed: computedFact({ kpiId, subjectId: id }) } : null;
    }),
  }));
  return { columns, rows };
}

function mergedNeeds(schemeIds: readonly string[], needs: ToArrange['needs']): Map<string, Need> {
  const merged = new Map<string, Need>();
  for (const schemeId of schemeIds) {
    for (const [kpiId, need] of needs.get(schemeId) ?? []) {
      const known = merged.get(kpiId) ?? nothing;
      merged.set(kpiId, { plan: known.plan || need.plan, fact: known.fact || need.fact });
    }
  }
  return merged;
}
