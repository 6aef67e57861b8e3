import { describe, expect, it } from 'vitest';
import { refusalOf, type MonthMove, type MonthState } from './month-status';

const fresh: MonthState = { status: 'calculated', isSent: false, isRunning: false, problemCount: 0, changedCount: 0, isPreparer: false };
const answers = (state: Partial<MonthState>) =>
  Object.fromEntries((['calculate', 'send', 'approve', 'reject', 'withdraw', 'close', 'export'] as MonthMove[]).map((move) => [move, refusalOf(move, { ...fresh, ...state })]));

describe('a month', () => {
  it('that is open can only be calculated', () => {
    expect(answers({ status: 'open' })).toEqual({
      calculate: null, send: 'monthNotCalculated', approve: 'monthNotCalculated', reject: 'monthNotCalculated',
      withdraw: 'monthNotApproved', close: 'monthNotApproved', export: 'monthNotClosed',
    });
  });
  it('is not sent or approved with a problem, and not when something changed since', () => {
    expect(answers({ problemCount: 1 }).send).toBe('monthHasProblems');
    expect(answers({ changedCount: 1 }).send).toBe('monthStale');
    expect(answers({ isSent: true, problemCount: 1 }).approve).toBe('monthHasProblems');
    expect(answers({ isSent: true, changedCount: 1 }).approve).toBe('monthStale');
    expect(answers({ isSent: true, isRunning: true }).approve).toBe('calculationRunning');
  });
  it('is approved by somebody else, who may also reject it', () => {
    expect(answers({ isSent: true })).toMatchObject({ approve: null, reject: null, close: 'monthNotApproved' });
    expect(answers({ isSent: true, isPreparer: true })).toMatchObject({ approve: 'preparerCannotApprove', reject: null });
    expect(answers({}).approve).toBe('monthNotSent');
  });
  it('once approved waits for its close or for the approval to be withdrawn', () => {
    expect(answers({ status: 'approved', isSent: true })).toEqual({
      calculate: 'monthApproved', send: 'monthApproved', approve: 'monthApproved', reject: 'monthApproved',
      withdraw: null, close: null, export: 'monthNotClosed',
    });
  });
  it('once closed is only exported', () => {
    expect(answers({ status: 'closed' })).toEqual({
      calculate: 'monthClosed', send: 'monthClosed', approve: 'monthClosed', reject: 'monthClosed',
      withdraw: 'monthClosed', close: 'monthClosed', export: null,
    });
  });
});
