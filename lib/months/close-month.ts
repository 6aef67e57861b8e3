import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { confirmPassword } from '@/lib/auth/confirm-password';
import { inCompany, type Books } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { ENGINE_VERSION } from '@/lib/kpi';
import { companyDay } from '@/lib/people/company-day';
import { daysToEnd } from './days-to-end';
import { loadRules, loadRunKpis } from './load-rules';
import type { CloseInput } from './month-input';
import { lockForMove, recordMove } from './move-month';
import { findOperation, keepOperation } from './operation';
import { sealOf } from './payout-hash';
import { recalculateStored } from './recalculate-stored';

export interface ClosedMonth extends Record<string, string | number> {
  month: string;
  sealHash: string;
  people: number;
}

/**
 * Closes an approved month for ever, in one transaction: everybody else's hands off, everything recalculated and equal
 * to what was approved byte by byte, the seal over all of it, the status, the event, the audit entry. A month whose last
 * day has not passed where the company lives is closed only when that is confirmed.
 * The same `operationId` again gets the same answer. Errors: forbidden, wrongCredentials, monthNotApproved, monthClosed,
 * monthNotOver, monthRecalculated (another run was approved), resultMoved (an input changed unnoticed), operationReused.
 */
export async function closeMonth(actor: Actor, { month, runId, operationId, password, isBeforeEnd = false }: CloseInput): Promise<ClosedMonth> {
  authorize(actor, 'months.close');
  await confirmPassword(actor, password);
  return inCompany(actor, async (books) => {
    const operation = { companyId: actor.companyId, operationId, action: 'month.close', request: { month, runId } };
    const answered = await findOperation<ClosedMonth>(books.db, operation);
    return answered ?? keepOperation(books.db, operation, await close(books, actor, { month, runId, isBeforeEnd }));
  }, { timeoutMs: 300_000 });
}

async function close(books: Books, actor: Actor, { month, runId, isBeforeEnd }: { month: string; runId: string; isBeforeEnd: boolean }): Promise<ClosedMonth> {
  const { companyId } = actor;
  const { db } = books;
  const state = await lockForMove(books, actor, { month, move: 'close' });
  if (state.approvedRunId !== runId) throw new AppError('monthRecalculated');
  const days = daysToEnd(month, (await companyDay(db)).today);
  if (days > 0 && !isBeforeEnd) throw new AppError('monthNotOver', { params: { month, days } });
  const rules = await loadRules(db, { companyId, month, kpis: await loadRunKpis(db) });
  const { hashes, movedEmployeeIds } = await recalculateStored(db, rules, state.revision);
  if (movedEmployeeIds.length > 0) throw new AppError('resultMoved', { params: { month, count: movedEmployeeIds.length } });
  const sealHash = sealOf(hashes);
  await recordMove(books, actor, {
    month, state, kind: 'closed',
    data: { status: 'closed', closedAt: new Date(), closedBy: actor.membershipId, sealHash, engineVersion: ENGINE_VERSION },
  });
  return { month, sealHash, people: hashes.length };
}
