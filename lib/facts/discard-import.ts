import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { ImportRefInput } from './import-input';
import { ownImport } from './own-import';

/** Puts a previewed file aside for good; nothing of it was stored. Errors: forbidden, notFound, importUsed (applied). */
export async function discardImport(actor: Actor, { importId }: ImportRefInput): Promise<{ month: string }> {
  authorize(actor, 'facts.edit');
  return inCompany(actor, async ({ db, audit }) => {
    const { month, kind, status, fileName } = await ownImport(db, actor, { importId, hold: true });
    if (status === 'applied') throw new AppError('importUsed');
    if (status === 'preview') {
      await db.import.update({ where: { companyId_id: { companyId: actor.companyId, id: importId } }, data: { status: 'discarded' } });
      await audit({ action: `${kind}.discardImport`, subjectType: 'import', subjectId: importId, after: { month, fileName } });
    }
    return { month };
  });
}
