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
import { proveDraft } from './load-proof-basis';
import { concernsOf, isForbidden, needsConfirming } from './proofs-view';
import type { PublishVersionInput } from './scheme-input';

/**
 * Publishes the draft for good, from a month on: hashes its canonical document and freezes it.
 * `revision` is the draft the person has read; `isConfirmed`, that they have read what its proofs refuse, in `lang`: the
 * audit entry keeps those words. Errors: notFound, publishedVersion, changedByOther, schemeUnsound, schemeNotConfirmed, invalid (fromMonth).
 */
export async function publishVersion(actor: Actor, { versionId, revision, fromMonth, isConfirmed = false, lang = 'en' }: PublishVersionInput): Promise<{ hash: string; peopleCount: number }> {
  authorize(actor, 'schemes.edit');
  return inCompany(actor, async ({ db, audit }) => {
    const draft = await findVersion(db, versionId);
    if (draft.status === 'published') throw new AppError('publishedVersion');
    if (draft.revision !== revision) throw new AppError('changedByOther', { fields: { revision: String(draft.revision) } });
    await holdMonthsFrom(db, fromMonth);
    await checkFromMonth(db, { schemeId: draft.schemeId, fromMonth });
    const kpis = await loadKpiChoices(db);
    const blocking = judgeScheme(draft.document, kpis).filter((each) => each.blocks);
    const parsed = schemeDocSchema.safeParse(draft.document);
    if (blocking.length > 0 || !parsed.success) throw new AppError('schemeUnsound', { params: { count: Math.max(blocking.length, 1) } });
    const report = await proveDraft(db, { companyId: actor.companyId, schemeId: draft.schemeId, month: fromMonth, document: parsed.data, kpis });
    if (isForbidden(report)) throw new AppError('schemeUnsound', { params: { count: 1 } });
    if (needsConfirming(report) && !isConfirmed) throw new AppError('schemeNotConfirmed');
    const hash = hashScheme(parsed.data);
    const { currency: code, currencyDigits: digits } = await db.company.findUniqueOrThrow({ where: { id: actor.companyId } });
    const confirmed = concernsOf(report, { document: parsed.data, currency: { code, digits }, lang });
    const { count } = await db.schemeVersion.updateMany({
      where: { id: draft.id, status: 'draft', revision },
      data: { status: 'published', document: parsed.data as Prisma.InputJsonValue, hash, fromMonth, publishedAt: new Date(), publishedBy: actor.membershipId },
    });
    if (count === 0) throw new AppError('changedByOther', { fields: { revision: String(draft.revision) } });
    const peopleCount = await countPeopleAffected(db, { schemeId: draft.schemeId, fromMonth });
    await audit({
      action: 'scheme.publish', subjectType: 'schemeVersion', subjectId: draft.id,
      after: { schemeId: draft.schemeId, number: draft.number, fromMonth, hash, peopleCount, isConfirmed: isConfirmed && confirmed.length > 0, confirmed, document: parsed.data },
    });
    return { hash, peopleCount };
  });
}

/** Months that exist and will follow the new version: held shared, so that none is calculated or closed meanwhile. */
async function holdMonthsFrom(db: Db, fromMonth: string): Promise<void> {
  await db.$executeRaw`SELECT 1 FROM months WHERE month >= ${fromMonth} ORDER BY month FOR SHARE`;
}
