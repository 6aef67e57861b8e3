import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompany } from '@/lib/db/in-company';
import { lockMonthAlone } from '@/lib/db/month-lock';
import { AppError } from '@/lib/errors';
import { enqueue } from '@/lib/jobs/enqueue';
import { queues } from '@/lib/jobs/queues';
import { companyDay } from '@/lib/people/company-day';
import { loadMonthState } from './load-month-state';
import type { StartCalculationInput } from './month-input';
import { refusalOf } from './month-status';

/**
 * Asks for a calculation of the month in the background; the job exists if and only if this is stored.
 * Errors: forbidden, monthNotStarted, monthApproved, monthClosed, calculationRunning.
 */
export async function startCalculation(actor: Actor, { month, kind }: StartCalculationInput): Promise<{ runId: string }> {
  authorize(actor, 'months.calculate');
  const { companyId } = actor;
  return inCompany(actor, async ({ db, connection, audit }) => {
    if (month > (await companyDay(db)).month) throw new AppError('monthNotStarted', { params: { month } });
    await db.month.createMany({ data: [{ companyId, month }], skipDuplicates: true });
    await lockMonthAlone(db, { companyId, month });
    const state = await loadMonthState(db, actor, month);
    const refusal = refusalOf('calculate', state);
    if (refusal) throw new AppError(refusal, { params: { month } });
    // Without a calculation there is nothing to compare with: whatever was asked, everybody is calculated.
    const ask = state.status === 'open' ? 'full' : kind;
    const run = await db.calculationRun.create({
      data: { companyId, month, revision: state.revision, kind: ask, requestedBy: actor.membershipId },
      select: { id: true },
    });
    await enqueue(await connection(), queues.calculation, { companyId, runId: run.id });
    await audit({ action: 'month.startCalculation', subjectType: 'month', subjectId: month, after: { kind: ask, runId: run.id } });
    return { runId: run.id };
  });
}
