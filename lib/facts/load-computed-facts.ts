import type { CatalogueKpi } from '@/lib/catalogue/load-kpi-defs';
import type { ValueScope } from '@/lib/db/generated/enums';
import type { Db } from '@/lib/db/in-company';
import { currentRows } from '@/lib/plans/current-rows';
import { cellKey } from '@/lib/plans/value-input';
import { formulaOfMonth, type Operand } from './compute-facts';
import type { ComputedFact, GridValue } from './grid-view';

interface FactsWanted {
  companyId: string;
  month: string;
  scope: ValueScope;
  subjectIds: readonly string[];
  kpis: readonly CatalogueKpi[];
  /** The month's facts of these rows, by `cellKey`. */
  facts: ReadonlyMap<string, GridValue>;
}

/** Computes a cell of a KPI with a formula from what the books hold, this month's and, where a formula looks back, other months'. */
export async function loadComputedFacts(db: Db, { companyId, month, scope, subjectIds, kpis, facts }: FactsWanted): Promise<(cell: { kpiId: string; subjectId: string }) => ComputedFact | null> {
  const formulas = new Map(kpis.filter((kpi) => kpi.scope === scope && kpi.formula !== undefined).map((kpi) => [kpi.id, formulaOfMonth(kpi, kpis, month)]));
  const idByCode = new Map(kpis.map((kpi) => [kpi.code, kpi.id]));
  const earlier = [...formulas.values()].flatMap(({ operands }) => operands.filter((operand) => operand.month !== month));
  const before = earlier.length === 0 ? new Map<string, string | null>() : await loadEarlier(db, { companyId, scope, subjectIds, earlier, idByCode });
  return ({ kpiId, subjectId }) => formulas.get(kpiId)?.compute((operand) => {
    const cell = cellKey({ kpiId: idByCode.get(operand.code) ?? '', subjectId });
    return (operand.month === month ? facts.get(cell)?.value : before.get(`${operand.month} ${cell}`)) ?? null;
  }) ?? null;
}

interface EarlierWanted extends Pick<FactsWanted, 'companyId' | 'scope' | 'subjectIds'> {
  earlier: readonly Operand[];
  idByCode: ReadonlyMap<string, string>;
}

async function loadEarlier(db: Db, { companyId, scope, subjectIds, earlier, idByCode }: EarlierWanted): Promise<Map<string, string | null>> {
  const month = [...new Set(earlier.map((operand) => operand.month))];
  const kpiIds = [...new Set(earlier.flatMap(({ code }) => idByCode.get(code) ?? []))];
  const rows = await db.$queryRaw<{ month: string; kpiId: string; subjectId: string; value: string | null }[]>`
    SELECT month, kpi_id AS "kpiId", subject_id AS "subjectId", trim_scale(value)::text AS value
    FROM ${currentRows('fact', { companyId, month, scope, subjectIds, kpiIds })} current`;
  return new Map(rows.map((row) => [`${row.month} ${cellKey(row)}`, row.value]));
}
