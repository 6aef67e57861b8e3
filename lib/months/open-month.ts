import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { companyDay } from '@/lib/people/company-day';
import type { MonthInput } from './month-input';

/** Opens a pay month that has begun; entering its first plan or fact does the same. Errors: forbidden, monthNotStarted. */
export async function openMonth(actor: Actor, { month }: MonthInput): Promise<{ month: string }> {
  authorize(actor, 'months.calculate');
  const { companyId } = actor;
  return inCompany(actor, async ({ db, audit }) => {
    if (month > (await companyDay(db)).month) throw new AppError('monthNotStarted', { params: { month } });
    const { count } = await db.month.createMany({ data: [{ companyId, month }], skipDuplicates: true });
    if (count > 0) {
      await db.monthEvent.create({ data: { companyId, month, revision: 1, kind: 'opened', actorId: actor.membershipId, actorName: actor.displayName } });
      await audit({ action: 'month.open', subjectType: 'month', subjectId: month });
    }
    return { month };
  });
}
