import type { Db } from '@/lib/db/in-company';
import { companyDay } from '@/lib/people/company-day';

/** The newest month, not in the future, for which facts were entered; this month when there is none yet. */
export async function latestMonth(db: Db, companyId: string): Promise<string> {
  const { month: thisMonth } = await companyDay(db);
  const newest = await db.month.findFirst({
    where: { companyId, month: { lte: thisMonth }, facts: { some: {} } },
    orderBy: { month: 'desc' },
    select: { month: true },
  });
  return newest?.month ?? thisMonth;
}
