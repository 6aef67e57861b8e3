import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { DecideInput } from './month-input';
import { lockForMove, recordMove } from './move-month';

/**
 * Sends a calculated month to whoever approves it. Errors: forbidden, monthNotCalculated, monthHasProblems, monthStale,
 * calculationRunning, monthRecalculated (another calculation stands than the one on the screen).
 */
export async function sendMonth(actor: Actor, { month, runId }: DecideInput): Promise<{ month: string }> {
  authorize(actor, 'months.calculate');
  return inCompany(actor, async (books) => {
    const state = await lockForMove(books, actor, { month, move: 'send' });
    if (state.runId !== runId) throw new AppError('monthRecalculated');
    await recordMove(books, actor, { month, state, kind: 'sent', data: { sentAt: new Date(), sentBy: actor.membershipId } });
    return { month };
  });
}
