import type { Db } from '@/lib/db/in-company';
import { addMonths } from '@/lib/format/month';

/**
 * The first month a new version may hold from: after the last published version of the scheme and after the last
 * closed or approved month. '0001-01' when nothing stands in the way.
 */
export async function earliestMonth(db: Db, schemeId: string): Promise<string> {
  const published = await db.schemeVersion.aggregate({ where: { schemeId, status: 'published' }, _max: { fromMonth: true } });
  const frozen = await db.month.aggregate({ where: { status: { in: ['closed', 'approved'] } }, _max: { month: true } });
  const last = [published._max.fromMonth, frozen._max.month].filter((each) => each !== null).sort().at(-1);
  return last === undefined ? '0001-01' : addMonths(last, 1);
}
