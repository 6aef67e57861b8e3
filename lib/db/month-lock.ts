import { AppError } from '@/lib/errors';
import type { MonthStatus } from './generated/enums';
import type { Db } from './in-company';

/**
 * Holds a month shared while its inputs are written, so that a calculation or close sees all of this edit or
 * none of it; opens the month if nobody has yet. Take it before the first write of the use case.
 * Errors: monthClosed, monthApproved (withdraw the approval first).
 */
export async function lockMonthForEdit(db: Db, { companyId, month }: { companyId: string; month: string }): Promise<void> {
  await db.$executeRaw`INSERT INTO months (company_id, month) VALUES (${companyId}::uuid, ${month}) ON CONFLICT DO NOTHING`;
  const [row] = await db.$queryRaw<{ status: MonthStatus }[]>`
    SELECT status::text AS status FROM months WHERE company_id = ${companyId}::uuid AND month = ${month} FOR SHARE`;
  if (!row) throw new AppError('notFound');
  if (row.status === 'closed') throw new AppError('monthClosed', { params: { month } });
  if (row.status === 'approved') throw new AppError('monthApproved', { params: { month } });
}

/** Holds a month alone: waits for every writer of its inputs, keeps others out until the transaction ends. */
export async function lockMonthAlone(db: Db, { companyId, month }: { companyId: string; month: string }): Promise<void> {
  await db.$executeRaw`SELECT 1 FROM months WHERE company_id = ${companyId}::uuid AND month = ${month} FOR UPDATE`;
}
