import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompanyReadingPay } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { loadStatement } from './load-statement';
import type { StatementInput } from './statement-input';
import type { StatementView } from './statement-view';

/** The signed-in person's own month. Errors: notFound when they are not an employee of the company. */
export async function readOwnStatement(actor: Actor, { month }: StatementInput): Promise<StatementView> {
  authorize(actor, 'statement.own');
  const { companyId, employeeId } = actor;
  if (!employeeId) throw new AppError('notFound');
  return inCompanyReadingPay(
    actor,
    { action: 'statement.read', subjectType: 'employee', subjectId: employeeId, after: { month } },
    ({ db }) => loadStatement(db, { companyId, month, employeeId }),
  );
}
