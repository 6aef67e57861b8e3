import { AppError } from '@/lib/errors';
import type { Db } from '@/lib/db/in-company';
import { earliestStageMonth } from './earliest-stage-month';

/**
 * Before stages of these months are written: holds the months that would follow them, so that none is calculated or
 * closed meanwhile. Errors: invalid (fromMonth) when a closed or approved month has used them.
 */
export async function holdStages(db: Db, fromMonths: readonly string[]): Promise<void> {
  const first = [...fromMonths].sort()[0] ?? '';
  await db.$executeRaw`SELECT 1 FROM months WHERE month >= ${first} ORDER BY month FOR SHARE`;
  const earliest = await earliestStageMonth(db);
  if (first < earliest) throw new AppError('invalid', { fields: { fromMonth: 'monthTooEarly' }, params: { month: earliest } });
}
