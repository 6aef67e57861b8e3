import type { Actor } from '@/lib/auth/actor';
import type { CatalogueKpi } from '@/lib/catalogue/load-kpi-defs';
import type { Db } from '@/lib/db/in-company';
import { currentRows } from '@/lib/plans/current-rows';
import { schemesHeld } from '@/lib/plans/asked-cells';
import type { Asking } from '@/lib/plans/load-askings';
import type { GridInput } from './grid-input';
import type { Completeness, GridColumn, GridRow, ValuesGrid } from './grid-view';
import { monthPeople } from './month-people';

// Named are as many as a line can carry; the grid outlines the rest.
const namedMax = 12;

/** Of rows that are all here: what their schemes ask for and what of it is there. */
export function countRowsCompleteness({ columns, rows }: { columns: readonly GridColumn[]; rows: readonly GridRow[] }): ValuesGrid['completeness'] {
  const count = (kind: 'plan' | 'fact'): Completeness => {
    const asked = rows.flatMap((row) => row.cells.flatMap((cell, at) => (cell?.needs[kind] ? [{ subject: row.name, kpi: columns[at]?.name ?? '', cell }] : [])));
    const missing = asked.filter(({ cell }) => (cell[kind]?.value ?? null) === null);
    return { expected: asked.length, present: asked.length - missing.length, missing: missing.slice(0, namedMax).map(({ subject, kpi }) => ({ subject, kpi })) };
  };
  return { plan: count('plan'), fact: count('fact') };
}

interface PeopleCount {
  input: GridInput;
  askings: readonly Asking[];
  kpis: readonly CatalogueKpi[];
}

/** Of all people of the filter, on whatever page they stand: one statement per kind. */
export async function countPeopleCompleteness(db: Db, actor: Actor, { input, askings, kpis }: PeopleCount): Promise<ValuesGrid['completeness']> {
  const nameOf = new Map(kpis.map((kpi) => [kpi.id, kpi.name]));
  const count = async (kind: 'plan' | 'fact'): Promise<Completeness> => {
    const own = askings.filter(({ month }) => month === input.month);
    const pairs = own.flatMap(({ schemeId, needs }) => [...needs].flatMap(([kpiId, need]) => (need[kind] ? [{ schemeId, kpiId }] : [])));
    if (pairs.length === 0) return { expected: 0, present: 0, missing: [] };
    const [row] = await db.$queryRaw<{ expected: number; present: number; missing: { subject: string; kpiId: string }[] | null }[]>`
      WITH asked AS (
        SELECT DISTINCT ON (m.id, need.kpi_id) m.name, need.kpi_id, need.at, v.value
        FROM ${monthPeople(actor, input)} m
        JOIN ${schemesHeld(actor.companyId, [input.month])} held ON held.employee_id = m.id
        JOIN unnest(${pairs.map((pair) => pair.schemeId)}::uuid[], ${pairs.map((pair) => pair.kpiId)}::uuid[]) WITH ORDINALITY AS need(scheme_id, kpi_id, at)
          ON need.scheme_id = held.scheme_id
        LEFT JOIN ${currentRows(kind, { companyId: actor.companyId, month: input.month, scope: 'person' })} v ON v.subject_id = m.id AND v.kpi_id = need.kpi_id
        ORDER BY m.id, need.kpi_id, need.at),
      missing AS (SELECT name, kpi_id, at FROM asked WHERE value IS NULL ORDER BY name, at LIMIT ${namedMax})
      SELECT count(*)::int AS expected, count(value)::int AS present,
        (SELECT jsonb_agg(jsonb_build_object('subject', name, 'kpiId', kpi_id) ORDER BY name, at) FROM missing) AS missing
      FROM asked`;
    if (!row) return { expected: 0, present: 0, missing: [] };
    return { ...row, missing: (row.missing ?? []).map(({ subject, kpiId }) => ({ subject, kpi: nameOf.get(kpiId) ?? '' })) };
  };
  return { plan: await count('plan'), fact: await count('fact') };
}
