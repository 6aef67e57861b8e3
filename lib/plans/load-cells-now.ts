import type { ValueKind } from '@/lib/db/generated/enums';
import type { Db } from '@/lib/db/in-company';
import { tableOf } from './current-rows';
import { cellKey } from './value-input';

/** What stands in a cell right now: null value for a removed one. */
export interface CellNow {
  kpiId: string;
  subjectId: string;
  revision: number;
  /** Canonical decimal string. */
  value: string | null;
  /** Who wrote it; null for the system and for imports of the beginning. */
  writtenBy: string | null;
}

interface CellsFilter {
  companyId: string;
  kind: ValueKind;
  month: string;
  cells: readonly { kpiId: string; subjectId: string }[];
}

/** The current revision of each given cell that was ever written, by `cellKey`; one look into the key per cell. */
export async function loadCellsNow(db: Db, { companyId, kind, month, cells }: CellsFilter): Promise<Map<string, CellNow>> {
  if (cells.length === 0) return new Map();
  const rows = await db.$queryRaw<CellNow[]>`
    SELECT asked.kpi_id AS "kpiId", asked.subject_id AS "subjectId", current.revision,
      trim_scale(current.value)::text AS value, m.name AS "writtenBy"
    FROM unnest(${cells.map((cell) => cell.kpiId)}::uuid[], ${cells.map((cell) => cell.subjectId)}::uuid[]) AS asked(kpi_id, subject_id)
    CROSS JOIN LATERAL (
      SELECT v.revision, v.value, v.recorded_by FROM ${tableOf(kind)} v
      WHERE v.company_id = ${companyId}::uuid AND v.month = ${month} AND v.kpi_id = asked.kpi_id AND v.subject_id = asked.subject_id
      ORDER BY v.revision DESC LIMIT 1) current
    LEFT JOIN memberships m ON m.company_id = ${companyId}::uuid AND m.id = current.recorded_by`;
  return new Map(rows.map((row) => [cellKey(row), row]));
}
