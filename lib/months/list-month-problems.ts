import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReading, type Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { countBefore, findPage, type ListOrder } from '@/lib/paging/find-page';
import type { MonthProblemsInput } from './month-input';
import type { ProblemKindView, ProblemsPage, ProblemView } from './month-view';
import { withHashJoins } from './with-hash-joins';

const order: ListOrder<ProblemView> = {
  size: 50,
  columns: [
    { sql: `coalesce(e.name, '')`, type: 'text', of: (row) => row.employeeName ?? '' },
    { sql: 'coalesce(p.employee_id, p.id)', type: 'uuid', of: (row) => row.employeeId ?? row.id },
    { sql: 'p.id', type: 'uuid', of: (row) => row.id },
  ],
};

/**
 * What stands in the way of a month: counted by kind, and person by person, by name, a page at a time. A kind nobody has
 * (any more) counts as all kinds. No amounts are read. Errors: forbidden, notFound.
 */
export async function listMonthProblems(actor: Actor, { month, kind: asked = null, ...page }: MonthProblemsInput): Promise<ProblemsPage> {
  authorize(actor, 'months.see');
  const { companyId } = actor;
  return inCompanyReading(actor, async ({ db }) => {
    const row = await db.month.findUnique({ where: { companyId_month: { companyId, month } }, select: { revision: true } });
    if (!row) throw new AppError('notFound');
    const mine = Prisma.sql`p.company_id = ${companyId}::uuid AND p.month = ${month} AND p.revision = ${row.revision}`;
    return withHashJoins(db, async () => {
      const kinds = await loadKinds(db, mine);
      const kind = kinds.find(({ key }) => key === asked)?.key ?? null;
      const listed = Prisma.sql`
        FROM month_problems p LEFT JOIN employees e ON e.company_id = p.company_id AND e.id = p.employee_id
        WHERE ${mine} AND ${kind === null ? Prisma.sql`true` : Prisma.sql`${keyOf} = ${kind}`}`;
      const { rows, pages } = await findPage(page, order, ({ beyond, tail }) => db.$queryRaw<ProblemView[]>`
        SELECT p.id, p.employee_id AS "employeeId", e.name AS "employeeName", p.details AS problem ${listed} AND ${beyond} ${tail}`);
      const [first] = rows;
      const [before] = first && pages.previous ? await db.$queryRaw<{ count: number }[]>`SELECT ${countBefore(first, order)} AS count ${listed}` : [];
      return {
        kinds, kind, problems: rows, pages,
        total: kinds.reduce((sum, each) => (kind === null || each.key === kind ? sum + each.problems : sum), 0),
        from: (before?.count ?? 0) + 1,
      };
    });
  });
}

/** One kind per reason and KPI: as many as the catalogue has, however many people are concerned. */
function loadKinds(db: Db, mine: Prisma.Sql): Promise<ProblemKindView[]> {
  return db.$queryRaw<ProblemKindView[]>`
    SELECT ${keyOf} AS key, p.code, coalesce(max(p.details -> 'params' ->> 'name') FILTER (WHERE p.kpi_code IS NOT NULL), p.kpi_code) AS "kpiName",
      count(DISTINCT coalesce(p.employee_id, p.id))::int AS people, count(*)::int AS problems
    FROM month_problems p WHERE ${mine} GROUP BY p.code, p.kpi_code ORDER BY people DESC, key`;
}

const keyOf = Prisma.sql`(p.code || coalesce(':' || p.kpi_code, ''))`;
