import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { departmentVisible } from '@/lib/auth/visibility';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReading } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { peopleInMonth } from '@/lib/months/people-in-month';
import { loadResults, performanceOf } from './load-results';
import type { PersonPerformanceInput } from './statement-input';
import type { PersonPerformanceView } from './statement-view';

/** One person's results down to the facts, without money. Errors: notFound, also for somebody else's people. */
export async function readPerformance(actor: Actor, { month, employeeId }: PersonPerformanceInput): Promise<PersonPerformanceView> {
  authorize(actor, 'performance.see');
  return inCompanyReading(actor, async ({ db }) => {
    const { companyId } = actor;
    const [person] = await db.$queryRaw<{ name: string; number: string; position: string; department: string }[]>`
      SELECT e.name, e.number, people.position, d.name AS department
      FROM ${peopleInMonth({ companyId, month, employeeIds: [employeeId] })} people
      JOIN employees e ON e.id = people.employee_id
      JOIN departments d ON d.id = people.department_id
      WHERE ${departmentVisible(actor, 'performance.see', Prisma.raw('people.department_id'))}`;
    if (!person) throw new AppError('notFound');
    const { results, kpis } = await loadResults(db, { companyId, month, employeeIds: [employeeId] });
    const loaded = results.get(employeeId);
    if (!loaded) throw new AppError('notFound');
    const monthRow = await db.month.findUnique({ where: { companyId_month: { companyId, month } }, select: { status: true } });
    const { timeZone } = await db.company.findUniqueOrThrow({ where: { id: companyId }, select: { timeZone: true } });
    const values = loaded.input.cards.flatMap((card) => card.values);
    return {
      employeeId,
      ...person,
      ...performanceOf(loaded, kpis),
      month,
      timeZone,
      status: monthRow?.status ?? 'open',
      workings: loaded.result.cards.at(-1)?.workings ?? null,
      values,
      kpis: kpis.filter(({ code }) => values.some(({ kpi }) => kpi === code)),
    };
  });
}
