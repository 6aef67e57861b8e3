import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompany } from '@/lib/db/in-company';
import type { ReasonInput } from './month-input';
import { lockForMove, recordMove } from './move-month';

/** Sends a month back to who prepared it, with a reason. Errors: forbidden, monthNotSent. */
export async function rejectMonth(actor: Actor, { month, reason }: ReasonInput): Promise<{ month: string }> {
  authorize(actor, 'months.approve');
  return inCompany(actor, async (books) => {
    const state = await lockForMove(books, actor, { month, move: 'reject' });
    await recordMove(books, actor, { month, state, kind: 'rejected', data: { sentAt: null, sentBy: null }, note: reason });
    return { month };
  });
}
