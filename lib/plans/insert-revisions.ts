import type { Actor } from '@/lib/auth/actor';
import { Prisma } from '@/lib/db/generated/client';
import type { ValueScope } from '@/lib/db/generated/enums';
import type { Db } from '@/lib/db/in-company';
import { tableOf } from './current-rows';
import { cellKey, type CellInput } from './value-input';
import type { ValuesToStore } from './values-to-store';

interface Insertion {
  actor: Actor;
  scopeOf: (cell: CellInput) => ValueScope;
  toStore: ValuesToStore;
}

/**
 * Inserts the next revision of each cell in one statement and returns the keys of those that went in; a revision that
 * somebody else wrote first is left out. Rows go in the order of the key, so that two batches cannot deadlock.
 */
export async function insertRevisions(db: Db, { actor, scopeOf, toStore }: Insertion): Promise<Set<string>> {
  const { kind, month, cells, source, importId = null } = toStore;
  if (cells.length === 0) return new Set();
  const rows = JSON.stringify(cells.map((cell) => ({
    kpi_id: cell.kpiId,
    subject_id: cell.subjectId,
    revision: cell.revision + 1,
    scope: scopeOf(cell),
    value: cell.value,
    source: cell.source || source,
    comment: cell.comment || null,
  })));
  const isFact = kind === 'fact';
  const inserted = await db.$queryRaw<{ kpiId: string; subjectId: string }[]>`
    INSERT INTO ${tableOf(kind)} (company_id, month, kpi_id, subject_id, revision, scope, employee_id, department_id, value, comment, import_id, recorded_by
      ${isFact ? Prisma.sql`, source` : Prisma.empty})
    SELECT ${actor.companyId}::uuid, ${month}, r.kpi_id, r.subject_id, r.revision, r.scope::"ValueScope",
      CASE r.scope WHEN 'person' THEN r.subject_id END, CASE r.scope WHEN 'department' THEN r.subject_id END,
      trim_scale(r.value), r.comment, ${importId}::uuid, ${actor.membershipId}::uuid ${isFact ? Prisma.sql`, r.source` : Prisma.empty}
    FROM jsonb_to_recordset(${rows}::jsonb)
      AS r(kpi_id uuid, subject_id uuid, revision int, scope text, value numeric, source text, comment text)
    ORDER BY r.kpi_id, r.subject_id
    ON CONFLICT DO NOTHING
    RETURNING kpi_id AS "kpiId", subject_id AS "subjectId"`;
  return new Set(inserted.map(cellKey));
}
