import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompanyReading } from '@/lib/db/in-company';
import { loadLatestRun } from './load-latest-run';
import type { MonthInput } from './month-input';
import type { RunView } from './month-view';

/** How far the latest calculation of a month is: true counts, no amounts. null when there has been none. */
export async function readProgress(actor: Actor, { month }: MonthInput): Promise<RunView | null> {
  authorize(actor, 'months.see');
  return inCompanyReading(actor, ({ db }) => loadLatestRun(db, { companyId: actor.companyId, month }));
}
