import type { Actor } from '@/lib/auth/actor';
import type { Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { countChangedPeople } from './changed-people';
import type { MonthState } from './month-status';

export interface LoadedMonthState extends MonthState {
  revision: number;
  runId: string | null;
  approvedRunId: string | null;
}

/**
 * Where a month stands, from the books; under the month's lock when a move depends on it. Errors: notFound.
 */
export async function loadMonthState(db: Db, actor: Actor, month: string): Promise<LoadedMonthState> {
  const { companyId } = actor;
  const row = await db.month.findUnique({ where: { companyId_month: { companyId, month } } });
  if (!row) throw new AppError('notFound');
  const { revision } = row;
  const [counts] = await db.$queryRaw<{ problems: number; isRunning: boolean; isPreparer: boolean }[]>`
    SELECT
      (SELECT count(DISTINCT employee_id)::int FROM month_problems WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${revision}) AS problems,
      EXISTS (SELECT FROM calculation_runs WHERE company_id = ${companyId}::uuid AND month = ${month} AND status IN ('queued', 'running')) AS "isRunning",
      EXISTS (SELECT FROM calculation_runs WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${revision}
          AND requested_by = ${actor.membershipId}::uuid AND started_at IS NOT NULL)
        OR EXISTS (SELECT FROM month_events WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${revision}
          AND actor_id = ${actor.membershipId}::uuid AND kind IN ('calculated', 'sent')) AS "isPreparer"`;
  const isSettled = row.status === 'closed' || row.status === 'open';
  return {
    status: row.status,
    revision,
    runId: row.runId,
    approvedRunId: row.approvedRunId,
    isSent: row.sentAt !== null,
    isRunning: counts?.isRunning ?? false,
    problemCount: counts?.problems ?? 0,
    changedCount: isSettled ? 0 : await countChangedPeople(db, { companyId, month, revision }),
    isPreparer: counts?.isPreparer ?? false,
  };
}
