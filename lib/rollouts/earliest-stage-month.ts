import type { Db } from '@/lib/db/in-company';
import { addMonths } from '@/lib/format/month';

/** The month after the last closed or approved one: stages before it have been used. '0001-01' when nothing is. */
export async function earliestStageMonth(db: Db): Promise<string> {
  const { _max } = await db.month.aggregate({ where: { status: { in: ['closed', 'approved'] } }, _max: { month: true } });
  return _max.month === null ? '0001-01' : addMonths(_max.month, 1);
}
