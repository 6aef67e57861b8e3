import type { Actor } from '@/lib/auth/actor';
import { authorize, may } from '@/lib/auth/authorize';
import { inCompanyReading, type Db } from '@/lib/db/in-company';
import { companyDay } from '@/lib/people/company-day';
import { findScheme } from './find-scheme';
import { loadKpiChoices } from './load-kpi-choices';
import { loadVersionSummaries } from './load-version-summaries';
import type { SchemeView } from './scheme-view';

/** Names shown on the scheme's own page; the whole list is the people page, filtered. */
const peopleShownMax = 50;

/** One scheme with all its versions and the people under it this month. Errors: notFound. */
export async function openScheme(actor: Actor, { schemeId }: { schemeId: string }): Promise<SchemeView> {
  authorize(actor, 'schemes.see');
  return inCompanyReading(actor, async ({ db }) => {
    const scheme = await findScheme(db, schemeId);
    const { month } = await companyDay(db);
    const versions = await loadVersionSummaries(db, scheme.id);
    const people = await loadPeopleUnder(db, scheme.id, month);
    const { timeZone } = await db.company.findUniqueOrThrow({ where: { id: actor.companyId } });
    return {
      id: scheme.id,
      name: scheme.name,
      versions,
      inForceId: versions.find(({ fromMonth }) => fromMonth !== null && fromMonth <= month)?.id ?? null,
      kpis: await loadKpiChoices(db),
      people: people.map(({ total: _total, ...person }) => person),
      peopleCount: people[0]?.total ?? 0,
      month,
      timeZone,
      mayEdit: may(actor, 'schemes.edit'),
    };
  });
}

function loadPeopleUnder(db: Db, schemeId: string, month: string) {
  return db.$queryRaw<{ id: string; name: string; number: string; fromMonth: string; total: number }[]>`
    SELECT e.id, e.name, e.number, held.from_month::text AS "fromMonth", count(*) OVER ()::int AS total
    FROM (SELECT DISTINCT ON (a.employee_id) a.* FROM scheme_assignments a
          WHERE a.from_month <= ${month} ORDER BY a.employee_id, a.from_month DESC, a.from_day DESC) held
    JOIN employees e ON e.company_id = held.company_id AND e.id = held.employee_id
    WHERE held.scheme_id = ${schemeId}::uuid
    ORDER BY e.name, e.id LIMIT ${peopleShownMax}`;
}
