import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { findVersion } from './find-version';

/** Throws a draft away; what it said stays in the audit entry. Errors: notFound, publishedVersion, changedByOther. */
export async function discardDraft(actor: Actor, { versionId, revision }: { versionId: string; revision: number }): Promise<{ schemeId: string }> {
  authorize(actor, 'schemes.edit');
  return inCompany(actor, async ({ db, audit }) => {
    const draft = await findVersion(db, versionId);
    if (draft.status === 'published') throw new AppError('publishedVersion');
    const { count } = await db.schemeVersion.deleteMany({ where: { id: draft.id, status: 'draft', revision } });
    if (count === 0) throw new AppError('changedByOther', { fields: { revision: String(draft.revision) } });
    await audit({ action: 'scheme.discardDraft', subjectType: 'schemeVersion', subjectId: draft.id, before: { schemeId: draft.schemeId, number: draft.number, document: draft.document } });
    return { schemeId: draft.schemeId };
  });
}
