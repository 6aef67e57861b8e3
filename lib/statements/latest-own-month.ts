import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { companyDay } from '@/lib/people/company-day';

/**
 * The month a person wants to see first: the newest one not in the future for which they have facts or a result, else
 * this month. Errors: notFound when they are not an employee.
 */
export async function latestOwnMonth(actor: Actor): Promise<string> {
  authorize(actor, 'statement.own');
  const { companyId, employeeId } = actor;
  if (!employeeId) throw new AppError('notFound');
  return inCompanyReading(actor, async ({ db }) => {
    const { month: thisMonth } = await companyDay(db);
    const newest = await db.month.findFirst({
      where: { companyId, month: { lte: thisMonth }, OR: [{ facts: { some: {} } }, { payouts: { some: { employeeId } } }] },
      orderBy: { month: 'desc' },
      select: { month: true },
    });
    return newest?.month ?? thisMonth;
  });
}
