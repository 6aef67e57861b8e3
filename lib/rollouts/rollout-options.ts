import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import type { RolloutOption } from './rollout-view';

/** Every rollout by name, for a list to choose from; before `startsFrom` it has no stage in force. */
export async function rolloutOptions(actor: Actor): Promise<RolloutOption[]> {
  authorize(actor, 'rollouts.see');
  return inCompanyReading(
    actor,
    ({ db }) => db.$queryRaw<RolloutOption[]>`
      SELECT r.id AS value, r.name AS label, min(g.from_month)::text AS "startsFrom"
      FROM rollouts r
      LEFT JOIN rollout_stages g ON g.company_id = r.company_id AND g.rollout_id = r.id
      WHERE r.company_id = ${actor.companyId}::uuid
      GROUP BY r.id, r.name ORDER BY r.name, r.id`,
  );
}
