import type { CatalogueKpi } from '@/lib/catalogue/load-kpi-defs';
import { hasCell, type AskedCells } from '@/lib/plans/asked-cells';
import type { Need } from '@/lib/plans/needed-values';
import { cellKey } from '@/lib/plans/value-input';
import type { ComputedFact, GridCell, GridColumn, GridRow } from './grid-view';
import type { GridValues } from './load-grid-values';

export interface GridSubject {
  id: string;
  name: string;
  number: string | null;
  department: string | null;
}

interface ToArrange {
  subjects: readonly GridSubject[];
  asked: AskedCells;
  kpis: readonly CatalogueKpi[];
  values: GridValues;
  /** Of a KPI with a formula, for a row; null of any other. */
  computedFact: (kpi: { kpiId: string; subjectId: string }) => ComputedFact | null;
}

const nothing: Need = { plan: false, fact: false };

/** Rows × columns: indicators in the order in which schemes name them, then those that only have values. */
export function arrangeGrid({ subjects, asked, kpis, values, computedFact }: ToArrange): { columns: GridColumn[]; rows: GridRow[] } {
  const used = new Set(subjects.flatMap(({ id }) => [...(asked.get(id)?.keys() ?? [])]));
  for (const key of [...values.plan.keys(), ...values.fact.keys()]) used.add(key.slice(0, key.indexOf(':')));
  const kpiById = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const columns = [...used].flatMap((id) => {
    const kpi = kpiById.get(id);
    if (!kpi) return [];
    const { code, name, unit, unitLabel = null, decimals, allowsNegative, formula = null } = kpi;
    return [{ kpiId: id, code, name, unit, unitLabel, decimals, allowsNegative, formula }];
  });
  const rows = subjects.map(({ id, name, number, department }): GridRow => ({
    subjectId: id, name, number, department,
    cells: columns.map(({ kpiId }): GridCell | null => {
      const key = cellKey({ kpiId, subjectId: id });
      const need = asked.get(id)?.get(kpiId);
      const [plan, fact] = [values.plan.get(key) ?? null, values.fact.get(key) ?? null];
      return hasCell({ need, plan, fact }) ? { needs: need ?? nothing, plan, fact, computed: computedFact({ kpiId, subjectId: id }) } : null;
    }),
  }));
  return { columns, rows };
}
