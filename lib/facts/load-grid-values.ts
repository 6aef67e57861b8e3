import type { Db } from '@/lib/db/in-company';
import type { ValueScope } from '@/lib/db/generated/enums';
import { currentRows } from '@/lib/plans/current-rows';
import { cellKey } from '@/lib/plans/value-input';
import type { GridValue } from './grid-view';

interface ValuesWanted {
  companyId: string;
  month: string;
  scope: ValueScope;
  subjectIds: readonly string[];
}

export interface GridValues {
  plan: Map<string, GridValue>;
  fact: Map<string, GridValue>;
}

/** The current plans and facts of the rows by `cellKey`, removed ones with their revision: the next one stands above it. */
export async function loadGridValues(db: Db, wanted: ValuesWanted): Promise<GridValues> {
  const load = async (kind: 'plan' | 'fact') => {
    const rows = await db.$queryRaw<(GridValue & { kpiId: string; subjectId: string })[]>`
      SELECT kpi_id AS "kpiId", subject_id AS "subjectId", revision, trim_scale(value)::text AS value
      FROM ${currentRows(kind, wanted)} current`;
    return new Map(rows.map((row) => [cellKey(row), { value: row.value, revision: row.revision }]));
  };
  return { plan: await load('plan'), fact: await load('fact') };
}
