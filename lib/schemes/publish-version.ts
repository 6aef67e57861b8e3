import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany, type Db } from '@/lib/db/in-company';
import type { Prisma } from '@/lib/db/generated/client';
import { AppError } from '@/lib/errors';
import { schemeDocSchema } from '@/lib/kpi';
import { checkFromMonth } from './check-from-month';
import { countPeopleAffected } from './count-people-affected';
import { findVersion } from './find-version';
import { hashScheme } from './hash-scheme';
import { judgeScheme } from './judgement-view';
import { loadKpiChoices } from './load-kpi-choices';
import type { PublishVersionInput } from './scheme-input';

/**
 * Publishes the draft for good, from a month on: hashes its canonical document and freezes it.
 * `revision` is the draft the person has read. Errors: notFound, publishedVersion, changedByOther, schemeUnsound,
 * invalid (fromMonth).
 */
export async function publishVersion(actor: Actor, { versionId, revision, fromMonth }: PublishVersionInput): Promise<{ hash: string; peopleCount: number }> {
  authorize(actor, 'schemes.edit');
  return inCompany(actor, async ({ db, audit }) => {
    const draft = await findVersion(db, versionId);
    if (draft.status === 'published') throw new AppError('publishedVersion');
    await holdMonthsFrom(db, fromMonth);
    await checkFromMonth(db, { schemeId: draft.schemeId, fromMonth });
    const blocking = judgeScheme(draft.document, await loadKpiChoices(db)).filter((each) => each.blocks);
    const parsed = schemeDocSchema.safeParse(draft.document);
    if (blocking.length > 0 || !parsed.success) throw new AppError('schemeUnsound', { params: { count: Math.max(blocking.length, 1) } });
    const hash = hashScheme(parsed.data);
    const { count } = await db.schemeVersion.updateMany({
      where: { id: draft.id, status: 'draft', revision },
      data: { status: 'published', document: parsed.data as Prisma.InputJsonValue, hash, fromMonth, publishedAt: new Date(), publishedBy: actor.membershipId },
    });
    if (count === 0) throw new AppError('changedByOther', { fields: { revision: String(draft.revision) } });
    const peopleCount = await countPeopleAffected(db, { schemeId: draft.schemeId, fromMonth });
    await audit({
      action: 'scheme.publish', subjectType: 'schemeVersion', subjectId: draft.id,
      after: { schemeId: draft.schemeId, number: draft.number, fromMonth, hash, peopleCount, document: parsed.data },
    });
    return { hash, peopleCount };
  });
}

/** Months that exist and will follow the new version: held shared, so that none is calculated or closed meanwhile. */
async function holdMonthsFrom(db: Db, fromMonth: string): Promise<void> {
  await db.$executeRaw`SELECT 1 FROM months WHERE month >= ${fromMonth} ORDER BY month FOR SHARE`;
}
