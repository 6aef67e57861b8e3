import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { ImportRefInput } from './import-input';
import type { AcceptedRow, FileReading, ImportView, RejectedRow } from './import-view';
import { ownImport } from './own-import';

// As many rows as a person looks through; the counts above them are of the whole file.
const shownMax = 200;

/** A previewed file: how it was read, its counts, its first accepted and rejected rows. Errors: forbidden, notFound. */
export async function loadImport(actor: Actor, { importId }: ImportRefInput): Promise<ImportView> {
  authorize(actor, 'facts.edit');
  return inCompanyReading(actor, async ({ db }) => {
    const own = await ownImport(db, actor, { importId });
    const [rows] = await db.$queryRaw<(Pick<ImportView, 'acceptedCount' | 'rejectedCount' | 'unchangedCount'> & { file: FileReading; accepted: AcceptedRow[]; rejected: RejectedRow[] })[]>`
      SELECT i.accepted_count AS "acceptedCount", i.rejected_count AS "rejectedCount", i.accepted->'file' AS file,
        (SELECT count(*)::int FROM jsonb_array_elements(i.accepted->'rows') r WHERE r->>'was' = r->>'value') AS "unchangedCount",
        jsonb_path_query_array(i.accepted, ('$.rows[0 to ' || ${shownMax - 1}::int || ']')::jsonpath) AS accepted,
        jsonb_path_query_array(i.rejected, ('$[0 to ' || ${shownMax - 1}::int || ']')::jsonpath) AS rejected
      FROM imports i WHERE i.company_id = ${actor.companyId}::uuid AND i.id = ${importId}::uuid`;
    if (!rows) throw new AppError('notFound');
    return { id: importId, ...own, ...rows };
  });
}
