import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { departmentVisible } from '@/lib/auth/visibility';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReading, type Db } from '@/lib/db/in-company';
import { addMonths } from '@/lib/format/month';
import { peopleInMonth } from '@/lib/months/people-in-month';
import { byName, findPage } from '@/lib/paging/find-page';
import { loadResults, performanceOf } from './load-results';
import type { PerformanceInput } from './statement-input';
import type { PerformanceView } from './statement-view';

interface Row {
  employeeId: string;
  name: string;
  number: string;
  position: string;
  department: string;
}

const order = byName<Row>('e', 50, (row) => row.employeeId);

/** The results of the people one manages (of everybody for those who see the company), by name, without money. */
export async function listPerformance(actor: Actor, { month, ...asked }: PerformanceInput): Promise<PerformanceView> {
  authorize(actor, 'performance.see');
  return inCompanyReading(actor, async ({ db }) => {
    const { companyId } = actor;
    const { rows, pages } = await findPage(asked, order, ({ beyond, tail }) => db.$queryRaw<Row[]>`
      SELECT e.id AS "employeeId", e.name, e.number, people.position, d.name AS department
      FROM ${peopleInMonth({ companyId, month })} people
      JOIN employees e ON e.id = people.employee_id
      JOIN departments d ON d.id = people.department_id
      WHERE people.scheme_id IS NOT NULL AND ${departmentVisible(actor, 'performance.see', Prisma.raw('people.department_id'))} AND ${beyond} ${tail}`);
    const { results, kpis } = await loadResults(db, { companyId, month, employeeIds: rows.map(({ employeeId }) => employeeId) });
    const monthRow = await db.month.findUnique({ where: { companyId_month: { companyId, month } }, select: { status: true } });
    return {
      month,
      previousMonth: addMonths(month, -1),
      nextMonth: await hasLater(db, companyId, month) ? addMonths(month, 1) : null,
      status: monthRow?.status ?? 'open',
      people: rows.map((row) => ({ ...row, ...performanceOf(results.get(row.employeeId), kpis) })),
      pages,
    };
  });
}

async function hasLater(db: Db, companyId: string, month: string): Promise<boolean> {
  return (await db.month.findFirst({ where: { companyId, month: { gt: month } }, select: { month: true } })) !== null;
}
