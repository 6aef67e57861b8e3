import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompany } from '@/lib/db/in-company';
import type { ReasonInput } from './month-input';
import { lockForMove, recordMove } from './move-month';

/** Takes an approval back, with a reason: the month can be edited and calculated again. Errors: forbidden, monthNotApproved. */
export async function withdrawApproval(actor: Actor, { month, reason }: ReasonInput): Promise<{ month: string }> {
  authorize(actor, 'months.approve');
  return inCompany(actor, async (books) => {
    const state = await lockForMove(books, actor, { month, move: 'withdraw' });
    await recordMove(books, actor, {
      month, state, kind: 'withdrawn', note: reason,
      data: { status: 'calculated', approvedRunId: null, approvedAt: null, approvedBy: null, sentAt: null, sentBy: null },
    });
    return { month };
  });
}
