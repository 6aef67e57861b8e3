import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReadingPay } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { addMonths } from '@/lib/format/month';
import { byName, findPage, type ListOrder } from '@/lib/paging/find-page';
import { likePattern } from '@/lib/people/like-pattern';
import type { MonthPeopleInput } from './month-input';
import { withoutProblem } from './month-sums';
import type { PeoplePage, PersonRowView } from './month-view';
import { withHashJoins } from './with-hash-joins';

const pageSize = 50;

type Row = PersonRowView & { rankText: string };

const orders: Record<'change' | 'name', ListOrder<Row>> = {
  name: byName('listed', pageSize, (row) => row.employeeId),
  change: {
    size: pageSize,
    columns: [{ sql: 'listed.rank', type: 'numeric', of: (row) => row.rankText }, { sql: 'listed.id', type: 'uuid', of: (row) => row.employeeId }],
    isDescending: true,
  },
};

/**
 * A page of the month's people, against the month before: those with problems first, then by how much they moved, or by
 * name. Paged by key. Errors: forbidden, notFound.
 */
export async function listMonthPeople(actor: Actor, { month, search, sort, ...page }: MonthPeopleInput): Promise<PeoplePage> {
  authorize(actor, 'months.see');
  const { companyId } = actor;
  return inCompanyReadingPay(actor, { action: 'month.readPeople', subjectType: 'month', subjectId: month }, async ({ db }) => {
    const row = await db.month.findUnique({ where: { companyId_month: { companyId, month } }, select: { revision: true } });
    if (!row) throw new AppError('notFound');
    const mine = Prisma.sql`company_id = ${companyId}::uuid AND month = ${month} AND revision = ${row.revision}`;
    const { rows, pages } = await withHashJoins(db, () => findPage(page, orders[sort], ({ beyond, tail }) => db.$queryRaw<Row[]>`
      WITH now AS (
        SELECT employee_id, (array_agg(department_id))[1] AS department_id, min("position") AS "position", min(index_value) AS index_value,
          bool_or(is_shadow) AS is_shadow, bool_or(status = 'problem') AS is_problem, sum(paid_minor) AS paid, sum(paid_minor + reference_minor) AS amount
        FROM payouts WHERE ${mine} GROUP BY employee_id),
      troubled AS (SELECT DISTINCT employee_id FROM month_problems WHERE ${mine} AND employee_id IS NOT NULL),
      past AS (
        SELECT p.employee_id, sum(p.paid_minor + p.reference_minor) AS amount FROM payouts p JOIN months m USING (company_id, month, revision)
        WHERE p.company_id = ${companyId}::uuid AND p.month = ${addMonths(month, -1)} AND p.status = 'ok' AND ${withoutProblem('p')} GROUP BY p.employee_id),
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
        AND ${beyond} ${tail}`));
    return { rows: rows.map(({ rankText: _key, ...each }) => each), pages, search, sort };
  });
}
