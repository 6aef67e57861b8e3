import type { MonthStatus } from '@/lib/db/generated/enums';
import type { ErrorCode } from '@/lib/errors';

export type MonthMove = 'calculate' | 'send' | 'approve' | 'reject' | 'withdraw' | 'close' | 'export';

/** Where a month stands, as far as its next step depends on it. */
export interface MonthState {
  status: MonthStatus;
  /** Sent for approval since the last calculation. */
  isSent: boolean;
  isRunning: boolean;
  /** People with a problem in the results that stand. */
  problemCount: number;
  /** People whose inputs changed after their result was computed. */
  changedCount: number;
  /** Whether the one who asks calculated or sent this revision. */
  isPreparer: boolean;
}

/** Why a month may not be moved so; null when it may. The only table of allowed moves. */
export function refusalOf(move: MonthMove, state: MonthState): ErrorCode | null {
  if (move === 'export') return state.status === 'closed' ? null : 'monthNotClosed';
  if (state.status === 'closed') return 'monthClosed';
  if (move === 'close' || move === 'withdraw') return state.status === 'approved' ? null : 'monthNotApproved';
  if (state.status === 'approved') return 'monthApproved';
  if (state.isRunning) return 'calculationRunning';
  if (move === 'calculate') return null;
  if (state.status === 'open') return 'monthNotCalculated';
  if (move !== 'send' && !state.isSent) return 'monthNotSent';
  if (move === 'reject') return null;
  if (state.problemCount > 0) return 'monthHasProblems';
  if (state.changedCount > 0) return 'monthStale';
  if (move === 'send') return state.isSent ? 'conflict' : null;
  return state.isPreparer ? 'preparerCannotApprove' : null;
}
