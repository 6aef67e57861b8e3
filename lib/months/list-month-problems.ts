import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompanyReading } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { CalculationProblem } from './problem-view';
import type { MonthInput } from './month-input';
import type { ProblemView } from './month-view';

/** People with problems shown at once; the month's page counts all of them. */
export const problemsMax = 100;

/** What stands in the way of a month, person by person, by name. No amounts are read. Errors: forbidden, notFound. */
export async function listMonthProblems(actor: Actor, { month }: MonthInput): Promise<ProblemView[]> {
  authorize(actor, 'months.see');
  const { companyId } = actor;
  return inCompanyReading(actor, async ({ db }) => {
    const row = await db.month.findUnique({ where: { companyId_month: { companyId, month } }, select: { revision: true } });
    if (!row) throw new AppError('notFound');
    const problems = await db.monthProblem.findMany({
      where: { companyId, month, revision: row.revision },
      include: { employee: { select: { name: true } } },
      orderBy: [{ employee: { name: 'asc' } }, { employeeId: 'asc' }, { id: 'asc' }],
      take: problemsMax,
    });
    return problems.map(({ id, employeeId, employee, details }) => ({
      id, employeeId, employeeName: employee?.name ?? null, problem: details as unknown as CalculationProblem,
    }));
  });
}
