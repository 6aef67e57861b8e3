import { AppError } from '@/lib/errors';

/**
 * Lets a correction go on only over the row it has seen.
 * Errors: notFound (no such row of this employee), changedByOther (somebody corrected it meanwhile).
 */
export function refuseUnseenChange<Row extends { employeeId: string; recordedAt: Date }>(
  row: Row | null,
  { employeeId, seenAt }: { employeeId: string; seenAt: string | null },
): asserts row is Row {
  if (!row || row.employeeId !== employeeId) throw new AppError('notFound');
  if (row.recordedAt.toISOString() !== seenAt) throw new AppError('changedByOther');
}
