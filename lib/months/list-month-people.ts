import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReadingPay } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { addMonths } from '@/lib/format/month';
import { likePattern } from '@/lib/people/like-pattern';
import type { MonthPageInput } from './month-input';
import type { PeoplePage, PersonRowView } from './month-view';
import { withHashJoins } from './with-hash-joins';

const pageSize = 50;

type Row = PersonRowView & { rankText: string };

/**
 * A page of the month's people, against the month before: those with problems first, then by how much they moved, or by
 * name. Paged by key. Errors: forbidden, notFound.
 */
export async function listMonthPeople(actor: Actor, { month, search, sort, after }: MonthPageInput): Promise<PeoplePage> {
  authorize(actor, 'months.see');
  const { companyId } = actor;
  return inCompanyReadingPay(actor, { action: 'month.readPeople', subjectType: 'month', subjectId: month }, async ({ db }) => {
    const row = await db.month.findUnique({ where: { companyId_month: { companyId, month } }, select: { revision: true } });
    if (!row) throw new AppError('notFound');
    const mine = Prisma.sql`company_id = ${companyId}::uuid AND month = ${month} AND revision = ${row.revision}`;
    const found = await withHashJoins(db, () => db.$queryRaw<Row[]>`
      WITH now AS (
        SELECT employee_id, (array_agg(department_id))[1] AS department_id, min("position") AS "position", min(index_value) AS index_value,
          bool_or(is_shadow) AS is_shadow, bool_or(status = 'problem') AS is_problem, sum(paid_minor) AS paid, sum(paid_minor + reference_minor) AS amount
        FROM payouts WHERE ${mine} GROUP BY employee_id),
      troubled AS (SELECT DISTINCT employee_id FROM month_problems WHERE ${mine} AND employee_id IS NOT NULL),
      past AS (
        SELECT p.employee_id, sum(p.paid_minor + p.reference_minor) AS amount FROM payouts p JOIN months m USING (company_id, month, revision)
        WHERE p.company_id = ${companyId}::uuid AND p.month = ${addMonths(month, -1)} AND p.status = 'ok' GROUP BY p.employee_id),
      listed AS (
        SELECT e.id, e.name, e.number, d.name AS department, n.position, n.index_value, coalesce(n.is_shadow, false) AS is_shadow, past.amount AS previous,
          t.employee_id IS NOT NULL AS is_problem,
          CASE WHEN t.employee_id IS NULL THEN n.amount END AS amount, CASE WHEN t.employee_id IS NULL THEN n.paid END AS paid,
          CASE WHEN t.employee_id IS NOT NULL THEN 1e30 ELSE coalesce(abs(n.amount - past.amount), 0) END AS rank
        FROM (SELECT employee_id FROM now UNION SELECT employee_id FROM troubled) everybody
        JOIN employees e ON e.company_id = ${companyId}::uuid AND e.id = everybody.employee_id
        LEFT JOIN now n USING (employee_id) LEFT JOIN troubled t USING (employee_id) LEFT JOIN past USING (employee_id)
        LEFT JOIN departments d ON d.company_id = e.company_id AND d.id = n.department_id)
      SELECT id AS "employeeId", name, number, department, "position", index_value AS index, is_problem AS "isProblem", is_shadow AS "isShadow",
        previous::text AS "previousMinor", amount::text AS "amountMinor", paid::text AS "paidMinor", (amount - previous)::text AS "deltaMinor", rank::text AS "rankText"
      FROM listed
      WHERE ${search === '' ? Prisma.sql`true` : Prisma.sql`(name ILIKE ${likePattern(search)} OR number ILIKE ${likePattern(search)})`}
        AND ${beyond(sort, after)}
      ORDER BY ${sort === 'name' ? Prisma.sql`name, id` : Prisma.sql`rank DESC, id`} LIMIT ${pageSize + 1}`);
    const rows = found.slice(0, pageSize);
    const last = found.length > pageSize ? rows.at(-1) : undefined;
    return {
      rows: rows.map(({ rankText: _key, ...each }) => each),
      next: last ? `${sort === 'name' ? last.name : last.rankText}\n${last.employeeId}` : null,
      search, sort,
    };
  });
}

/** What comes after the last row of the page before; a malformed key counts as the first page. */
function beyond(sort: 'change' | 'name', after: string | null): Prisma.Sql {
  const [, key, id] = /^([^\n]*)\n([0-9a-f-]{36})$/.exec(after ?? '') ?? [];
  if (key === undefined || id === undefined) return Prisma.sql`true`;
  if (sort === 'name') return Prisma.sql`(name, id) > (${key}, ${id}::uuid)`;
  if (!/^\d{1,40}(\.\d+)?$/.test(key)) return Prisma.sql`true`;
  return Prisma.sql`(rank < ${key}::numeric OR (rank = ${key}::numeric AND id > ${id}::uuid))`;
}
