import type { Actor } from '@/lib/auth/actor';
import { authorize, may } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import { companyDay } from '@/lib/people/company-day';
import { loadStages } from './load-stages';
import type { RolloutList } from './rollout-view';

/** All rollouts of the company as they stand this month, by name. */
export async function listRollouts(actor: Actor): Promise<RolloutList> {
  authorize(actor, 'rollouts.see');
  return inCompanyReading(actor, async ({ db }) => {
    const { month } = await companyDay(db);
    const rollouts = await db.rollout.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] });
    const stages = await loadStages(db);
    const counts = await db.$queryRaw<{ rolloutId: string; count: number }[]>`
      SELECT held.rollout_id AS "rolloutId", count(*)::int AS count
      FROM (SELECT DISTINCT ON (a.employee_id) a.rollout_id FROM scheme_assignments a
            WHERE a.from_month <= ${month} ORDER BY a.employee_id, a.from_month DESC, a.from_day DESC) held
      WHERE held.rollout_id IS NOT NULL GROUP BY held.rollout_id`;
    const countOf = new Map(counts.map((row) => [row.rolloutId, row.count]));
    return {
      mayEdit: may(actor, 'rollouts.edit'),
      rollouts: rollouts.map(({ id, name }) => {
        const own = stages.get(id) ?? [];
        return {
          id,
          name,
          inForce: own.findLast((stage) => stage.fromMonth <= month) ?? null,
          next: own.find((stage) => stage.fromMonth > month) ?? null,
          peopleCount: countOf.get(id) ?? 0,
        };
      }),
    };
  });
}
