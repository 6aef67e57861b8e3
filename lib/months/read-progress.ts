import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompanyReading, type Db } from '@/lib/db/in-company';
import type { MonthInput } from './month-input';
import type { RunView } from './month-view';

/** How far the latest calculation of a month is: true counts, no amounts. null when there has been none. */
export async function readProgress(actor: Actor, { month }: MonthInput): Promise<RunView | null> {
  authorize(actor, 'months.see');
  return inCompanyReading(actor, ({ db }) => loadLatestRun(db, { companyId: actor.companyId, month }));
}

export function loadLatestRun(db: Db, { companyId, month }: { companyId: string; month: string }): Promise<RunView | null> {
  return db.calculationRun.findFirst({
    where: { companyId, month },
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, kind: true, status: true, done: true, total: true, problemCount: true },
  });
}
