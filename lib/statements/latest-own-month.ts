import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { latestMonth } from './latest-month';

/** The month an employee sees first. Errors: notFound when they are not an employee of the company. */
export async function latestOwnMonth(actor: Actor): Promise<string> {
  authorize(actor, 'statement.own');
  if (!actor.employeeId) throw new AppError('notFound');
  return inCompanyReading(actor, ({ db }) => latestMonth(db, actor.companyId));
}
