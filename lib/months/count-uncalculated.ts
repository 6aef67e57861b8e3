import type { Db } from '@/lib/db/in-company';
import { cardsInMonth } from './cards-in-month';
import type { PayoutKey } from './store-payouts';
import { withHashJoins } from './with-hash-joins';

/** People with a scheme in the month who have neither a result nor a problem: they came after the calculation. */
export async function countUncalculated(db: Db, { companyId, month, revision }: PayoutKey): Promise<number> {
  const [row] = await withHashJoins(db, () => db.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT employee_id)::int AS count FROM ${cardsInMonth({ companyId, month })} cards
    WHERE employee_id NOT IN (SELECT employee_id FROM payouts WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${revision}
      UNION ALL SELECT employee_id FROM month_problems
        WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${revision} AND employee_id IS NOT NULL)`);
  return row?.count ?? 0;
}
