import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { ApproveInput } from './month-input';
import { lockForMove, recordMove } from './move-month';
import { findOperation, keepOperation } from './operation';

/**
 * Approves the run on the approver's screen; from here on every edit is refused until the approval is withdrawn.
 * A named person decides, never one who prepared it. The same `operationId` again gets the same answer.
 * Errors: forbidden, monthNotSent, preparerCannotApprove, monthHasProblems, monthStale, monthRecalculated, operationReused.
 */
export async function approveMonth(actor: Actor, input: ApproveInput): Promise<{ month: string; runId: string }> {
  authorize(actor, 'months.approve');
  const { month, runId, operationId } = input;
  return inCompany(actor, async (books) => {
    const operation = { companyId: actor.companyId, operationId, action: 'month.approve', request: { month, runId } };
    const answered = await findOperation<{ month: string; runId: string }>(books.db, operation);
    if (answered) return answered;
    if (!actor.membershipId) throw new AppError('forbidden');
    const state = await lockForMove(books, actor, { month, move: 'approve' });
    if (state.runId !== runId) throw new AppError('monthRecalculated');
    await recordMove(books, actor, {
      month, state, kind: 'approved',
      data: { status: 'approved', approvedRunId: runId, approvedAt: new Date(), approvedBy: actor.membershipId },
    });
    return keepOperation(books.db, operation, { month, runId });
  });
}
