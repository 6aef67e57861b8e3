import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import type { Prisma } from '@/lib/db/generated/client';
import { emptyDocument } from './draft-document-input';
import { findScheme } from './find-scheme';

/** The draft of a scheme: the one there is, or a new one copied from the latest published version. Errors: notFound. */
export async function startDraft(actor: Actor, { schemeId }: { schemeId: string }): Promise<{ versionId: string }> {
  authorize(actor, 'schemes.edit');
  return inCompany(actor, async ({ db, audit }) => {
    const scheme = await findScheme(db, schemeId);
    const latest = await db.schemeVersion.findFirst({ where: { schemeId: scheme.id, status: 'published' }, orderBy: { number: 'desc' } });
    const { count } = await db.schemeVersion.createMany({
      data: [{
        companyId: actor.companyId,
        schemeId: scheme.id,
        number: (latest?.number ?? 0) + 1,
        document: (latest?.document ?? emptyDocument) as Prisma.InputJsonValue,
        createdBy: actor.membershipId,
      }],
      skipDuplicates: true,
    });
    const draft = await db.schemeVersion.findFirstOrThrow({ where: { schemeId: scheme.id, status: 'draft' } });
    if (count > 0) {
      await audit({ action: 'scheme.startDraft', subjectType: 'schemeVersion', subjectId: draft.id, after: { schemeId: scheme.id, number: draft.number, copiedFrom: latest?.id ?? null } });
    }
    return { versionId: draft.id };
  });
}
