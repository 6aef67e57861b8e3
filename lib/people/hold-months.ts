import { AppError } from '@/lib/errors';
import type { Db } from '@/lib/db/in-company';
import type { MonthStatus } from '@/lib/db/generated/enums';

/**
 * Holds every month from `month` on shared, so that a calculation or close sees all of this change of a person or
 * none of it. Answers the closed months among them, which the change cannot move.
 * Errors: monthApproved (an approval promised other inputs; it must be withdrawn first).
 */
export async function holdMonths(db: Db, month: string): Promise<{ closedMonths: string[] }> {
  const held = await db.$queryRaw<{ month: string; status: MonthStatus }[]>`
    SELECT month, status::text AS status FROM months
    WHERE company_id = app_company_id() AND month >= ${month} ORDER BY month FOR SHARE`;
  const approved = held.find((row) => row.status === 'approved');
  if (approved) throw new AppError('monthApproved', { params: { month: approved.month } });
  return { closedMonths: held.filter((row) => row.status === 'closed').map((row) => row.month) };
}
