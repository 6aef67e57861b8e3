import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import { byName, findPage } from '@/lib/paging/find-page';
import type { PageAsked } from '@/lib/paging/page-asked';
import { companyDay } from '@/lib/people/company-day';
import { findRollout } from './find-rollout';
import type { RolloutPeople } from './rollout-view';

const order = byName<RolloutPeople['people'][number]>('e', 50, (row) => row.id);

/** People in a rollout this month by name, a page at a time. Errors: forbidden, notFound. */
export async function listRolloutPeople(actor: Actor, { rolloutId, ...asked }: { rolloutId: string } & PageAsked): Promise<RolloutPeople> {
  authorize(actor, 'rollouts.see');
  return inCompanyReading(actor, async ({ db }) => {
    const { id } = await findRollout(db, rolloutId);
    const { month } = await companyDay(db);
    const { rows: people, pages } = await findPage(asked, order, ({ beyond, tail }) => db.$queryRaw<RolloutPeople['people']>`
      SELECT e.id, e.name, e.number, s.name AS "schemeName", held.from_month::text AS "fromMonth"
      FROM (SELECT DISTINCT ON (a.employee_id) a.* FROM scheme_assignments a
            WHERE a.from_month <= ${month} ORDER BY a.employee_id, a.from_month DESC, a.from_day DESC) held
      JOIN employees e ON e.company_id = held.company_id AND e.id = held.employee_id
      LEFT JOIN schemes s ON s.company_id = held.company_id AND s.id = held.scheme_id
      WHERE held.rollout_id = ${id}::uuid AND ${beyond} ${tail}`);
    return { people, pages };
  });
}
