import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { lockMonthAlone } from '@/lib/db/month-lock';
import { ENGINE_VERSION } from '@/lib/kpi';

/** The last step of a run: the month stands calculated by it, with its event and audit entry. Nothing if it is no longer running. */
export function finishRun(actor: Actor, runId: string): Promise<void> {
  authorize(actor, 'months.calculate');
  const { companyId } = actor;
  return inCompany(actor, async ({ db, audit }) => {
    const key = { companyId_id: { companyId, id: runId } };
    const { month } = await db.calculationRun.findUniqueOrThrow({ where: key, select: { month: true } });
    await lockMonthAlone(db, { companyId, month });
    const run = await db.calculationRun.findUniqueOrThrow({
      where: key, select: { status: true, kind: true, done: true, total: true, revision: true, requestedBy: true },
    });
    if (run.status !== 'running' || run.done < run.total) return;
    const [found] = await db.$queryRaw<{ problems: number }[]>`
      SELECT count(DISTINCT employee_id)::int AS problems FROM month_problems
      WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${run.revision}`;
    const problemCount = found?.problems ?? 0;
    await db.calculationRun.update({ where: key, data: { status: 'done', finishedAt: new Date(), problemCount }, select: { id: true } });
    // What was sent for approval is no longer what stands: it has to be sent again.
    await db.month.update({
      where: { companyId_month: { companyId, month } },
      data: { status: 'calculated', runId, calculatedAt: new Date(), engineVersion: ENGINE_VERSION, sentAt: null, sentBy: null },
    });
    const asker = run.requestedBy
      ? await db.membership.findUnique({ where: { companyId_id: { companyId, id: run.requestedBy } }, select: { name: true } })
      : null;
    await db.monthEvent.create({
      data: { companyId, month, revision: run.revision, kind: 'calculated', actorId: run.requestedBy, actorName: asker?.name ?? actor.displayName, runId },
    });
    await audit({
      action: 'month.calculate', subjectType: 'month', subjectId: month,
      after: { runId, kind: run.kind, people: run.total, problems: problemCount, askedBy: run.requestedBy },
    });
  });
}
