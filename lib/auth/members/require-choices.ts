import type { Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';

interface Choices {
  companyId: string;
  employeeId: string | null;
  departmentIds: string[];
  /** Whose choices these are; an employee may already be theirs. */
  membershipId?: string;
}

/** The chosen employee and departments are this company's own, and the employee nobody else's login. Errors: invalid by field. */
export async function requireChoices(db: Db, { companyId, employeeId, departmentIds, membershipId }: Choices): Promise<void> {
  const fields: Record<string, string> = {};
  if (employeeId) {
    const employee = await db.employee.findUnique({
      where: { companyId_id: { companyId, id: employeeId } },
      select: { membership: { select: { id: true } } },
    });
    if (!employee) fields.employeeId = 'unknownChoice';
    else if (employee.membership && employee.membership.id !== membershipId) fields.employeeId = 'employeeTaken';
  }
  if (departmentIds.length > 0) {
    const ids = [...new Set(departmentIds)];
    const known = await db.department.count({ where: { companyId, id: { in: ids } } });
    if (known !== ids.length) fields.departments = 'unknownChoice';
  }
  if (Object.keys(fields).length > 0) throw new AppError('invalid', { fields });
}
