import type { Db } from '@/lib/db/in-company';
import type { RunView } from './month-view';

/** The latest calculation of a month, whatever became of it; null when there has been none. */
export function loadLatestRun(db: Db, { companyId, month }: { companyId: string; month: string }): Promise<RunView | null> {
  return db.calculationRun.findFirst({
    where: { companyId, month },
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, kind: true, status: true, done: true, total: true, problemCount: true },
  });
}
