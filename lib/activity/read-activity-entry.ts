import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompanyReading, inCompanyReadingPay } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { ActivityEntry } from './activity-view';
import { describeEntries } from './describe-entries';

/** One entry in full, with the sums of pay in it; reading them leaves an entry of its own. Errors: forbidden, notFound. */
export async function readActivityEntry(actor: Actor, { entryId }: { entryId: string }): Promise<ActivityEntry> {
  authorize(actor, 'activity.see');
  authorize(actor, 'pay.see');
  const where = { companyId_id: { companyId: actor.companyId, id: entryId } };
  const row = await inCompanyReading(actor, ({ db }) => db.auditEntry.findUnique({ where }));
  if (!row) throw new AppError('notFound');
  const { subjectType, subjectId } = row;
  const [entry] = await inCompanyReadingPay(actor, { action: 'activity.readPay', subjectType, subjectId, after: { entryId } }, ({ db }) =>
    describeEntries(db, actor, [row], { withPay: true }),
  );
  if (!entry) throw new AppError('notFound');
  return entry;
}
