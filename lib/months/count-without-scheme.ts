import type { Db } from '@/lib/db/in-company';
import { peopleInMonth } from './people-in-month';
import { withHashJoins } from './with-hash-joins';

/** People at work in the month who have pay terms but no scheme: they are not in the calculation, and the page says so. */
export async function countWithoutScheme(db: Db, month: { companyId: string; month: string }): Promise<number> {
  const [row] = await withHashJoins(db, () => db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM ${peopleInMonth(month)} people WHERE scheme_id IS NULL AND base_pay_minor IS NOT NULL`);
  return row?.count ?? 0;
}
