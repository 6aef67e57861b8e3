import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany, type Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { storeValues } from '@/lib/plans/store-values';
import { tableOf } from '@/lib/plans/current-rows';
import { fileSource } from './fact-source';
import type { ImportRefInput } from './import-input';
import type { AcceptedRow, AppliedImport } from './import-view';
import { ownImport } from './own-import';

/**
 * Stores all accepted rows of a previewed file in one transaction, once: asked again, it answers the same and writes
 * nothing. Errors: forbidden, notFound, importUsed (discarded), monthClosed, monthApproved, changedByOther when a cell
 * has moved since the preview (by cell; nothing of the file is stored).
 */
export async function applyImport(actor: Actor, { importId }: ImportRefInput): Promise<AppliedImport> {
  authorize(actor, 'facts.edit');
  return inCompany(actor, async (books) => {
    const { db } = books;
    const { month, kind, status, fileName } = await ownImport(db, actor, { importId, hold: true });
    if (status === 'discarded') throw new AppError('importUsed');
    const where = { companyId_id: { companyId: actor.companyId, id: importId } };
    const stored = await db.import.findUniqueOrThrow({ where, select: { accepted: true, acceptedCount: true } });
    if (status === 'applied') {
      const saved = await countStored(db, { actor, month, kind, importId });
      return { month, kind, saved, unchanged: stored.acceptedCount - saved };
    }
    const { rows } = stored.accepted as unknown as { rows: AcceptedRow[] };
    if (rows.length === 0) throw new AppError('invalid', { fields: { file: 'nothingAccepted' } });
    // The same number again stays the same row: a source or a comment alone is no reason for a new revision.
    const cells = rows.map(({ source, comment, ...row }) => (row.was === row.value ? row : { ...row, source, comment }));
    const { saved, unchanged } = await storeValues(books, actor, { kind, month, cells, source: fileSource(fileName), importId, action: `${kind}.import` });
    await db.import.update({ where, data: { status: 'applied', appliedAt: new Date() } });
    return { month, kind, saved, unchanged };
  }, { timeoutMs: 120_000 });
}

async function countStored(db: Db, { actor, month, kind, importId }: { actor: Actor; month: string; kind: 'plan' | 'fact'; importId: string }): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM ${tableOf(kind)}
    WHERE company_id = ${actor.companyId}::uuid AND month = ${month} AND import_id = ${importId}::uuid`;
  return row?.count ?? 0;
}
