import { inCompanyReading } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { makeActor, type Actor } from './actor';

/**
 * Premia itself at work in one company (a queued job, an invitation being opened); may do everything there.
 * `reason` is what the activity log shows as its name. Errors: notFound when there is no such company.
 */
export async function systemActor(companyId: string, reason: string): Promise<Actor> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(companyId)) throw new AppError('notFound');
  const at = (companySlug: string) =>
    makeActor({
      kind: 'system',
      companyId,
      companySlug,
      userId: null,
      membershipId: null,
      displayName: `Premia: ${reason}`,
      roles: [],
      employeeId: null,
      managedDepartments: [],
    });
  const company = await inCompanyReading(at(''), ({ db }) => db.company.findUnique({ where: { id: companyId }, select: { slug: true } }));
  if (!company) throw new AppError('notFound');
  return at(company.slug);
}
