import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompany } from '@/lib/db/in-company';
import { lockMonthAlone } from '@/lib/db/month-lock';
import type { MonthInput } from './month-input';

/**
 * Stops the calculation of a month between two batches; people already recalculated keep their new result, the others
 * their old one. Also frees a month whose job was lost. Nothing happens when none is under way.
 */
export async function cancelCalculation(actor: Actor, { month }: MonthInput): Promise<{ isCancelled: boolean }> {
  authorize(actor, 'months.calculate');
  const { companyId } = actor;
  return inCompany(actor, async ({ db, audit }) => {
    await lockMonthAlone(db, { companyId, month });
    const { count } = await db.calculationRun.updateMany({
      where: { companyId, month, status: { in: ['queued', 'running'] } },
      data: { status: 'cancelled', finishedAt: new Date() },
    });
    if (count > 0) await audit({ action: 'month.cancelCalculation', subjectType: 'month', subjectId: month });
    return { isCancelled: count > 0 };
  });
}
