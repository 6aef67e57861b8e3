import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/lib/db/generated/client';
import { sameDocument } from './same-document';
import { findVersion } from './find-version';
import type { SaveDraftInput } from './scheme-input';

/**
 * Stores a draft as typed, blanks and all. `revision` is the one the person began from: if somebody saved in between,
 * nothing is stored and `fields.revision` names the revision that stands. Errors: notFound, publishedVersion, changedByOther.
 */
export async function saveDraft(actor: Actor, { versionId, revision, document }: SaveDraftInput): Promise<{ revision: number }> {
  authorize(actor, 'schemes.edit');
  return inCompany(actor, async ({ db, audit }) => {
    const before = await findVersion(db, versionId);
    if (before.status === 'published') throw new AppError('publishedVersion');
    if (before.revision === revision && sameDocument(before.document, document)) return { revision };
    const { count } = await db.schemeVersion.updateMany({
      where: { id: before.id, status: 'draft', revision },
      data: { document: document as Prisma.InputJsonValue, revision: { increment: 1 } },
    });
    if (count === 0) {
      const now = await findVersion(db, versionId);
      throw new AppError(now.status === 'published' ? 'publishedVersion' : 'changedByOther', { fields: { revision: String(now.revision) } });
    }
    await audit({ action: 'scheme.saveDraft', subjectType: 'schemeVersion', subjectId: before.id, before: before.document, after: document });
    return { revision: revision + 1 };
  });
}
