import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import { checkFromMonth } from './check-from-month';
import { countPeopleAffected } from './count-people-affected';
import { findVersion } from './find-version';
import { loadKpiChoices } from './load-kpi-choices';
import { proveDraft } from './load-proof-basis';
import type { PublicationPreview } from './scheme-view';

/** What publishing a draft from a month would do, before it is done. Errors: notFound, invalid (fromMonth). */
export async function previewPublication(actor: Actor, { versionId, fromMonth }: { versionId: string; fromMonth: string }): Promise<PublicationPreview> {
  authorize(actor, 'schemes.edit');
  return inCompanyReading(actor, async ({ db }) => {
    const { schemeId, document } = await findVersion(db, versionId);
    await checkFromMonth(db, { schemeId, fromMonth });
    const calculated = await db.month.findMany({ where: { month: { gte: fromMonth }, status: 'calculated' }, orderBy: { month: 'asc' } });
    return {
      fromMonth,
      peopleCount: await countPeopleAffected(db, { schemeId, fromMonth }),
      calculatedMonths: calculated.map((each) => each.month),
      report: await proveDraft(db, { companyId: actor.companyId, schemeId, month: fromMonth, document, kpis: await loadKpiChoices(db) }),
    };
  });
}
