import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { departmentVisible } from '@/lib/auth/visibility';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReading, type Db } from '@/lib/db/in-company';
import { addMonths } from '@/lib/format/month';
import { peopleInMonth } from '@/lib/months/people-in-month';
import { loadResults, performanceOf } from './load-results';
import type { PerformanceInput } from './statement-input';
import type { PerformanceView } from './statement-view';

const rowsMax = 50;

interface Row {
  employeeId: string;
  name: string;
  number: string;
  position: string;
  department: string;
}

/** The results of the people one manages (of everybody for those who see the company), by name, without money. */
export async function listPerformance(actor: Actor, { month, after }: PerformanceInput): Promise<PerformanceView> {
  authorize(actor, 'performance.see');
  return inCompanyReading(actor, async ({ db }) => {
    const { companyId } = actor;
    const rows = await pageOf(db, { actor, month, after });
    const page = rows.slice(0, rowsMax);
    const { results, kpis } = await loadResults(db, { companyId, month, employeeIds: page.map(({ employeeId }) => employeeId) });
    const last = page.at(-1);
    const monthRow = await db.month.findUnique({ where: { companyId_month: { companyId, month } }, select: { status: true } });
    return {
      month,
      previousMonth: addMonths(month, -1),
      nextMonth: await hasLater(db, companyId, month) ? addMonths(month, 1) : null,
      status: monthRow?.status ?? 'open',
      people: page.map((row) => ({ ...row, ...performanceOf(results.get(row.employeeId), kpis) })),
      next: rows.length > rowsMax && last ? `${last.employeeId}${last.name}` : null,
    };
  });
}

function pageOf(db: Db, { actor, month, after }: { actor: Actor; month: string; after: string | null }): Promise<Row[]> {
  const idLength = 36;
  const isKey = after !== null && /^[0-9a-f-]{36}/.test(after);
  const behind = isKey ? Prisma.sql`AND (e.name, e.id) > (${after.slice(idLength)}, ${after.slice(0, idLength)}::uuid)` : Prisma.empty;
  return db.$queryRaw<Row[]>`
    SELECT e.id AS "employeeId", e.name, e.number, people.position, d.name AS department
    FROM ${peopleInMonth({ companyId: actor.companyId, month })} people
    JOIN employees e ON e.id = people.employee_id
    JOIN departments d ON d.id = people.department_id
    WHERE people.scheme_id IS NOT NULL AND ${departmentVisible(actor, 'performance.see', Prisma.raw('people.department_id'))} ${behind}
    ORDER BY e.name, e.id LIMIT ${rowsMax + 1}`;
}

async function hasLater(db: Db, companyId: string, month: string): Promise<boolean> {
  return (await db.month.findFirst({ where: { companyId, month: { gt: month } }, select: { month: true } })) !== null;
}
