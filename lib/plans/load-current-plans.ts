import type { Db } from '@/lib/db/in-company';
import type { ValueScope } from '@/lib/db/generated/enums';
import { currentRows, type CurrentRowsFilter } from './current-rows';

export interface CurrentPlan {
  kpiId: string;
  subjectId: string;
  scope: ValueScope;
  revision: number;
  /** Canonical decimal string. */
  value: string;
  /** Names the stored row: `plan:<month>:<kpiId>:<subjectId>:<revision>`. */
  ref: string;
  recordedAt: Date;
}

/**
 * The plans in force in a month: the highest revision of each cell; a removed plan is missing, not zero.
 * One statement; a month of many people is read in batches of `subjectIds`.
 */
export async function loadCurrentPlans(db: Db, filter: CurrentRowsFilter): Promise<CurrentPlan[]> {
  const rows = await db.$queryRaw<Omit<CurrentPlan, 'ref'>[]>`
    SELECT kpi_id AS "kpiId", subject_id AS "subjectId", scope::text AS scope, revision,
      trim_scale(value)::text AS value, recorded_at AS "recordedAt"
    FROM ${currentRows('plan', filter)} current WHERE value IS NOT NULL`;
  return rows.map((row) => ({ ...row, ref: `plan:${filter.month}:${row.kpiId}:${row.subjectId}:${row.revision}` }));
}
