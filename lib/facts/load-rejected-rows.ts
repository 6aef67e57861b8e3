import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import type { ImportRefInput } from './import-input';
import type { RejectedRow } from './import-view';
import { ownImport } from './own-import';

/** All rows of a file that were left out, to correct and send again. Errors: forbidden, notFound. */
export async function loadRejectedRows(actor: Actor, { importId }: ImportRefInput): Promise<{ fileName: string; rows: RejectedRow[] }> {
  authorize(actor, 'facts.edit');
  return inCompanyReading(actor, async ({ db }) => {
    const { fileName } = await ownImport(db, actor, { importId });
    const { rejected } = await db.import.findUniqueOrThrow({ where: { companyId_id: { companyId: actor.companyId, id: importId } }, select: { rejected: true } });
    return { fileName, rows: rejected as unknown as RejectedRow[] };
  });
}
