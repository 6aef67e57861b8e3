import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import { companyDay } from '@/lib/people/company-day';

/** The month whose values are worked on: the latest begun one that can still change, else this month where the company lives. Errors: forbidden. */
export async function chooseValuesMonth(actor: Actor): Promise<string> {
  authorize(actor, 'values.see');
  return inCompanyReading(actor, async ({ db }) => {
    const { month } = await companyDay(db);
    const open = await db.month.findFirst({ where: { status: { in: ['open', 'calculated'] }, month: { lte: month } }, orderBy: { month: 'desc' }, select: { month: true } });
    return open?.month ?? month;
  });
}
