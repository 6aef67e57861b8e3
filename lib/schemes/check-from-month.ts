import { AppError } from '@/lib/errors';
import type { Db } from '@/lib/db/in-company';
import { earliestMonth } from './earliest-month';

/** Errors: invalid (fromMonth) when the month, or one after it, is approved, closed or already under a later version. */
export async function checkFromMonth(db: Db, { schemeId, fromMonth }: { schemeId: string; fromMonth: string }): Promise<void> {
  const earliest = await earliestMonth(db, schemeId);
  if (fromMonth < earliest) throw new AppError('invalid', { fields: { fromMonth: 'monthTooEarly' }, params: { month: earliest } });
}
