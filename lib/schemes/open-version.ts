import type { Actor } from '@/lib/auth/actor';
import { authorize, may } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { companyDay } from '@/lib/people/company-day';
import { countPeopleAffected } from './count-people-affected';
import { earliestMonth } from './earliest-month';
import { findScheme } from './find-scheme';
import { findVersion } from './find-version';
import { loadKpiChoices } from './load-kpi-choices';
import { loadStageShares, loadTypicalPay } from './load-proof-basis';
import { loadPublication } from './load-publication';
import { loadVersionSummaries } from './load-version-summaries';
import type { VersionView } from './scheme-view';

/** One version, draft or published, with all the designer needs to show and try it. Errors: notFound. */
export async function openVersion(actor: Actor, { schemeId, versionId }: { schemeId: string; versionId: string }): Promise<VersionView> {
  authorize(actor, 'schemes.see');
  return inCompanyReading(actor, async ({ db }) => {
    const scheme = await findScheme(db, schemeId);
    const { id } = await findVersion(db, versionId);
    const [version] = await loadVersionSummaries(db, scheme.id, { versionId: id });
    if (!version) throw new AppError('notFound');
    const company = await db.company.findUniqueOrThrow({ where: { id: actor.companyId } });
    const { month } = await companyDay(db);
    const earliest = await earliestMonth(db, scheme.id);
    const fromMonth = version.fromMonth ?? (earliest > month ? earliest : month);
    return {
      scheme: { id: scheme.id, name: scheme.name },
      version,
      kpis: await loadKpiChoices(db),
      currency: { code: company.currency, digits: company.currencyDigits },
      month,
      timeZone: company.timeZone,
      earliestMonth: earliest,
      peopleCount: await countPeopleAffected(db, { schemeId: scheme.id, fromMonth }),
      stages: await loadStageShares(db),
      typicalPayMinor: await loadTypicalPay(db, { companyId: actor.companyId, schemeId: scheme.id, month: fromMonth }),
      publication: await loadPublication(db, version.id),
      mayEdit: may(actor, 'schemes.edit'),
    };
  });
}
