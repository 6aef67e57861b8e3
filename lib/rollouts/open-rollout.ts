import type { Actor } from '@/lib/auth/actor';
import { authorize, may } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import { companyDay } from '@/lib/people/company-day';
import { earliestStageMonth } from './earliest-stage-month';
import { findRollout } from './find-rollout';
import { loadStages } from './load-stages';
import type { RolloutView } from './rollout-view';

/** One rollout with its stages and the shadow months that have been calculated. Errors: notFound. */
export async function openRollout(actor: Actor, { rolloutId }: { rolloutId: string }): Promise<RolloutView> {
  authorize(actor, 'rollouts.see');
  return inCompanyReading(actor, async ({ db }) => {
    const { id, name } = await findRollout(db, rolloutId);
    const { month } = await companyDay(db);
    const earliestMonth = await earliestStageMonth(db);
    const stages = (await loadStages(db, id)).get(id) ?? [];
    const inForceId = stages.findLast((stage) => stage.fromMonth <= month)?.id;
    const people = await db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count
      FROM (SELECT DISTINCT ON (a.employee_id) a.rollout_id FROM scheme_assignments a
            WHERE a.from_month <= ${month} ORDER BY a.employee_id, a.from_month DESC, a.from_day DESC) held
      WHERE held.rollout_id = ${id}::uuid`;
    const shadow = await db.$queryRaw<{ month: string }[]>`
      SELECT DISTINCT p.month::text AS month
      FROM payouts p
      JOIN months m ON m.company_id = p.company_id AND m.month = p.month AND m.revision = p.revision
      JOIN scheme_assignments a ON a.company_id = p.company_id AND a.id = p.assignment_id
      WHERE a.rollout_id = ${id}::uuid AND p.is_shadow ORDER BY 1 DESC LIMIT 36`;
    return {
      id,
      name,
      stages: stages.map((stage) => ({ ...stage, isLocked: stage.fromMonth < earliestMonth, isInForce: stage.id === inForceId })),
      earliestMonth,
      month,
      peopleCount: people[0]?.count ?? 0,
      shadowMonths: shadow.map((row) => row.month),
      mayEdit: may(actor, 'rollouts.edit'),
      maySeePay: may(actor, 'pay.see'),
    };
  });
}
