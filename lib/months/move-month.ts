import type { Actor } from '@/lib/auth/actor';
import type { MonthEventKind } from '@/lib/db/generated/enums';
import type { Prisma } from '@/lib/db/generated/client';
import type { Books } from '@/lib/db/in-company';
import { lockMonthAlone } from '@/lib/db/month-lock';
import { AppError } from '@/lib/errors';
import { loadMonthState, type LoadedMonthState } from './load-month-state';
import { refusalOf, type MonthMove } from './month-status';

/** Holds the month alone and reads where it stands; refuses a move that is not allowed now. */
export async function lockForMove({ db }: Pick<Books, 'db'>, actor: Actor, { month, move }: { month: string; move: MonthMove }): Promise<LoadedMonthState> {
  await lockMonthAlone(db, { companyId: actor.companyId, month });
  const state = await loadMonthState(db, actor, month);
  const refusal = refusalOf(move, state);
  if (refusal) throw new AppError(refusal, { params: { month, problems: state.problemCount, changed: state.changedCount } });
  return state;
}

export interface MonthChange {
  month: string;
  state: LoadedMonthState;
  kind: MonthEventKind;
  data: Prisma.MonthUncheckedUpdateInput;
  note?: string;
}

/** The new state of a month, the event with its name and time, and the audit entry, together. */
export async function recordMove({ db, audit }: Books, actor: Actor, { month, state, kind, data, note }: MonthChange): Promise<void> {
  const { companyId } = actor;
  await db.month.update({ where: { companyId_month: { companyId, month } }, data, select: { month: true } });
  await db.monthEvent.create({
    data: { companyId, month, revision: state.revision, kind, actorId: actor.membershipId, actorName: actor.displayName, note: note ?? null, runId: state.runId },
  });
  const after = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  await audit({ action: `month.${kind}`, subjectType: 'month', subjectId: month, before: { status: state.status, runId: state.runId }, after, reason: note });
}
