import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReading } from '@/lib/db/in-company';
import { companyDay } from '@/lib/people/company-day';
import { findRollout } from './find-rollout';
import { readPageKey, writePageKey } from './page-key';
import type { RolloutPeople } from './rollout-view';

const pageSize = 50;

/** People in a rollout this month, fifty by name after `after`. Errors: notFound. */
export async function listRolloutPeople(actor: Actor, { rolloutId, after }: { rolloutId: string; after?: string }): Promise<RolloutPeople> {
  authorize(actor, 'rollouts.see');
  return inCompanyReading(actor, async ({ db }) => {
    const { id } = await findRollout(db, rolloutId);
    const { month } = await companyDay(db);
    const key = readPageKey(after);
    const rows = await db.$queryRaw<RolloutPeople['people']>`
      SELECT e.id, e.name, e.number, s.name AS "schemeName", held.from_month::text AS "fromMonth"
      FROM (SELECT DISTINCT ON (a.employee_id) a.* FROM scheme_assignments a
            WHERE a.from_month <= ${month} ORDER BY a.employee_id, a.from_month DESC, a.from_day DESC) held
      JOIN employees e ON e.company_id = held.company_id AND e.id = held.employee_id
      LEFT JOIN schemes s ON s.company_id = held.company_id AND s.id = held.scheme_id
      WHERE held.rollout_id = ${id}::uuid
        AND ${key ? Prisma.sql`(e.name, e.id) > (${key.name}, ${key.id}::uuid)` : Prisma.sql`true`}
      ORDER BY e.name, e.id LIMIT ${pageSize + 1}`;
    const people = rows.slice(0, pageSize);
    const last = people.at(-1);
    return { people, nextKey: rows.length > pageSize && last ? writePageKey(last) : null };
  });
}
