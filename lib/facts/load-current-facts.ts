import type { Db } from '@/lib/db/in-company';
import type { ValueScope } from '@/lib/db/generated/enums';
import { currentRows, type CurrentRowsFilter } from '@/lib/plans/current-rows';

export interface CurrentFact {
  kpiId: string;
  subjectId: string;
  scope: ValueScope;
  revision: number;
  /** Canonical decimal string. */
  value: string;
  /** Names the stored row: `fact:<month>:<kpiId>:<subjectId>:<revision>`. */
  ref: string;
  /** Where the number came from: `manual`, `file:<name>`, or what the file itself said. */
  source: string;
  recordedAt: Date;
}

/**
 * The facts in force in a month: the highest revision of each cell; a removed fact is missing, not zero.
 * One statement; a month of many people is read in batches of `subjectIds`.
 */
export async function loadCurrentFacts(db: Db, filter: CurrentRowsFilter): Promise<CurrentFact[]> {
  const rows = await db.$queryRaw<Omit<CurrentFact, 'ref'>[]>`
    SELECT kpi_id AS "kpiId", subject_id AS "subjectId", scope::text AS scope, revision,
      trim_scale(value)::text AS value, source, recorded_at AS "recordedAt"
    FROM ${currentRows('fact', filter)} current WHERE value IS NOT NULL`;
  return rows.map((row) => ({ ...row, ref: `fact:${filter.month}:${row.kpiId}:${row.subjectId}:${row.revision}` }));
}
