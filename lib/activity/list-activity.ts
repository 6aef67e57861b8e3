import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReading } from '@/lib/db/in-company';
import { findPage, type ListOrder } from '@/lib/paging/find-page';
import type { ActivityQuery } from './activity-input';
import type { ActivityView } from './activity-view';
import { describeEntries } from './describe-entries';
import type { EntryRow } from './entry-row';

const order: ListOrder<EntryRow> = {
  size: 50,
  columns: [{ sql: 'a.at', type: 'timestamptz', of: (row) => row.at.toISOString() }, { sql: 'a.id', type: 'uuid', of: (row) => row.id }],
  isDescending: true,
};
/** Actions that only look: `pay.read`, `month.readPeople`, `payroll.download`. */
const lookedAt = String.raw`\.(read|list|download)`;
/** Looks that are no more than an opened page. */
const opened = String.raw`\.(read|list)`;

/**
 * What people did here, the latest first, narrowed by subject, person and civil dates; sums of pay are left out, and so
 * are the reader's own looks, unless asked for. Errors: forbidden.
 */
export async function listActivity(actor: Actor, query: ActivityQuery): Promise<ActivityView> {
  authorize(actor, 'activity.see');
  return inCompanyReading(actor, async ({ db }) => {
    const { timeZone, currency, currencyDigits } = await db.company.findUniqueOrThrow({
      where: { id: actor.companyId },
      select: { timeZone: true, currency: true, currencyDigits: true },
    });
    const { rows, pages } = await findPage(query, order, ({ beyond, tail }) => db.$queryRaw<EntryRow[]>`
      SELECT a.id, a.at, a.actor_name AS "actorName", a.action, a.subject_type AS "subjectType", a.subject_id AS "subjectId",
        a.before, a.after, a.reason
      FROM audit_entries a
      WHERE ${Prisma.join([Prisma.sql`a.company_id = ${actor.companyId}::uuid`, ...narrowing(query, actor, timeZone), beyond], ' AND ')}
      ${tail}`);
    return {
      entries: await describeEntries(db, actor, rows, { withPay: false }),
      pages,
      timeZone,
      money: { currency, digits: currencyDigits },
    };
  });
}

function narrowing({ kind, type, subject, person, from, to }: ActivityQuery, { membershipId }: Actor, timeZone: string): Prisma.Sql[] {
  return [
    !kind && Prisma.sql`(a.actor_id IS DISTINCT FROM ${membershipId}::uuid OR a.action !~ ${opened})`,
    kind && kind !== 'all' && Prisma.sql`(a.action ~ ${lookedAt}) = ${kind === 'looks'}`,
    type && Prisma.sql`a.subject_type = ${type}`,
    subject && Prisma.sql`a.subject_id = ${subject}`,
    person && Prisma.sql`a.actor_name ILIKE ${`%${person.replace(/[\\%_]/g, String.raw`\$&`)}%`}`,
    from && Prisma.sql`a.at >= (${from}::date::timestamp AT TIME ZONE ${timeZone})`,
    to && Prisma.sql`a.at < ((${to}::date + 1)::timestamp AT TIME ZONE ${timeZone})`,
  ].filter((part): part is Prisma.Sql => part instanceof Prisma.Sql);
}
