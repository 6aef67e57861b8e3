import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompany } from '@/lib/db/in-company';
import { lockMonthAlone } from '@/lib/db/month-lock';

/** Every attempt of a run broke: it ends as failed, so that the month is free for another. What was stored stays stored. */
export async function failCalculation(actor: Actor, { runId }: { runId: string }): Promise<void> {
  authorize(actor, 'months.calculate');
  const { companyId } = actor;
  await inCompany(actor, async ({ db, audit }) => {
    const run = await db.calculationRun.findUnique({ where: { companyId_id: { companyId, id: runId } }, select: { month: true } });
    if (!run) return;
    await lockMonthAlone(db, { companyId, month: run.month });
    const { count } = await db.calculationRun.updateMany({
      where: { companyId, id: runId, status: { in: ['queued', 'running'] } },
      data: { status: 'failed', finishedAt: new Date(), error: 'unexpected' },
    });
    if (count > 0) await audit({ action: 'month.failCalculation', subjectType: 'month', subjectId: run.month, after: { runId } });
  });
}
