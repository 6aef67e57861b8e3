import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { AddDepartmentInput } from './department-input';

/** Adds a department under another or at the top. Errors: forbidden, notFound (parent), invalid (name taken). */
export async function addDepartment(actor: Actor, { name, parentId }: AddDepartmentInput): Promise<{ id: string }> {
  authorize(actor, 'people.edit');
  return inCompany(actor, async ({ db, audit }) => {
    const [department] = await db.department.createManyAndReturn({
      data: [{ companyId: actor.companyId, name, parentId }],
      skipDuplicates: true,
    });
    if (!department) throw new AppError('invalid', { fields: { name: 'departmentNameTaken' }, params: { name } });
    await audit({ action: 'department.add', subjectType: 'department', subjectId: department.id, after: { name, parentId } });
    return { id: department.id };
  });
}
