import type { Db } from '@/lib/db/in-company';

/** The stage of a rollout that holds in a month. */
export interface StageInForce {
  id: string;
  rolloutId: string;
  rolloutName: string;
  fromMonth: string;
  /** Share of 1 that is the fixed part, decimal text: "0.9" for 90/10. */
  fixedShare: string;
  /** Computed and shown, not paid. */
  isShadow: boolean;
  /** Nobody gets less in all than in the last month closed before it. */
  holdsHarmless: boolean;
}

/**
 * Per rollout, the stage with the greatest from-month not after `month` (`YYYY-MM`); a rollout that begins later is
 * not in the map. One query for the whole company. Key: rollout id.
 */
export async function loadStagesInForce(db: Db, companyId: string, month: string): Promise<Map<string, StageInForce>> {
  const rows = await db.$queryRaw<StageInForce[]>`
    SELECT DISTINCT ON (g.rollout_id)
      g.id, g.rollout_id AS "rolloutId", r.name AS "rolloutName", g.from_month::text AS "fromMonth",
      trim_scale(g.fixed_share)::text AS "fixedShare", g.is_shadow AS "isShadow", g.holds_harmless AS "holdsHarmless"
    FROM rollout_stages g
    JOIN rollouts r ON r.company_id = g.company_id AND r.id = g.rollout_id
    WHERE g.company_id = ${companyId}::uuid AND g.from_month <= ${month}
    ORDER BY g.rollout_id, g.from_month DESC`;
  return new Map(rows.map((row) => [row.rolloutId, row]));
}
