import type { Db } from '@/lib/db/in-company';
import type { StageView } from './rollout-view';

/** Stages of every rollout, or of one, each rollout's in the order of months. Key: rollout id. */
export async function loadStages(db: Db, rolloutId?: string): Promise<Map<string, StageView[]>> {
  const rows = await db.rolloutStage.findMany({ where: rolloutId === undefined ? {} : { rolloutId }, orderBy: { fromMonth: 'asc' } });
  const byRollout = new Map<string, StageView[]>();
  for (const row of rows) {
    const stage = { id: row.id, fromMonth: row.fromMonth, fixedShare: row.fixedShare.toFixed(), isShadow: row.isShadow, holdsHarmless: row.holdsHarmless };
    byRollout.set(row.rolloutId, [...(byRollout.get(row.rolloutId) ?? []), stage]);
  }
  return byRollout;
}
