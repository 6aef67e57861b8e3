import { Prisma } from '@/lib/db/generated/client';
import type { Db } from '@/lib/db/in-company';
import type { ValueKind, ValueScope } from '@/lib/db/generated/enums';
import { currentRows, type CurrentRowsFilter } from './current-rows';

export interface CurrentValue {
  month: string;
  kpiId: string;
  subjectId: string;
  scope: ValueScope;
  revision: number;
  /** Canonical decimal string. */
  value: string;
  /** Names the stored row: `fact:<month>:<kpiId>:<subjectId>:<revision>`. */
  ref: string;
  /** Where a fact came from: `manual`, `file:<name>`, or what the file itself said; '' for a plan. */
  source: string;
  recordedAt: Date;
}

/**
 * The plans or facts in force in a month or several: the highest revision of each cell; a removed value is missing, not
 * zero. One statement; a month of many people is read in batches of `subjectIds`.
 */
export async function loadCurrentValues(db: Db, kind: ValueKind, filter: CurrentRowsFilter): Promise<CurrentValue[]> {
  const source = kind === 'fact' ? Prisma.raw('source') : Prisma.raw(`''`);
  const rows = await db.$queryRaw<Omit<CurrentValue, 'ref'>[]>`
    SELECT month::text AS month, kpi_id AS "kpiId", subject_id AS "subjectId", scope::text AS scope, revision,
      trim_scale(value)::text AS value, ${source} AS source, recorded_at AS "recordedAt"
    FROM ${currentRows(kind, filter)} current WHERE value IS NOT NULL`;
  return rows.map((row) => ({ ...row, ref: `${kind}:${row.month}:${row.kpiId}:${row.subjectId}:${row.revision}` }));
}
