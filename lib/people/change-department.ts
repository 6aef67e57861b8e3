import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany, type Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { ChangeDepartmentInput } from './department-input';

/**
 * Renames a department or moves it, with everything below it, under another.
 * Errors: forbidden, notFound, changedByOther, invalid (name taken; would stand under its own part).
 */
export async function changeDepartment(actor: Actor, input: ChangeDepartmentInput): Promise<{ id: string }> {
  authorize(actor, 'people.edit');
  const { departmentId, name, parentId } = input;
  const scope = { companyId: actor.companyId };
  return inCompany(actor, async ({ db, audit }) => {
    // Two moves at once could close a ring that neither sees: movers take turns.
    await db.$executeRaw`SELECT 1 FROM departments ORDER BY id FOR NO KEY UPDATE`;
    const before = await db.department.findUnique({ where: { companyId_id: { ...scope, id: departmentId } } });
    if (!before) throw new AppError('notFound');
    if (before.name !== input.seenName || before.parentId !== input.seenParentId) throw new AppError('changedByOther');
    if (parentId !== null && parentId !== before.parentId) await refuseRing(db, { departmentId, name: before.name, parentId });
    if (name !== before.name && (await db.department.findFirst({ where: { ...scope, name }, select: { id: true } }))) {
      throw new AppError('invalid', { fields: { name: 'departmentNameTaken' }, params: { name } });
    }
    await db.department.update({ where: { companyId_id: { ...scope, id: departmentId } }, data: { name, parentId } });
    await audit({
      action: 'department.change', subjectType: 'department', subjectId: departmentId,
      before: { name: before.name, parentId: before.parentId }, after: { name, parentId },
    });
    return { id: departmentId };
  });
}

async function refuseRing(db: Db, { departmentId, name, parentId }: { departmentId: string; name: string; parentId: string }): Promise<void> {
  const [parent] = await db.$queryRaw<{ name: string; isBelow: boolean }[]>`
    SELECT d.name, d.id IN (SELECT department_id FROM department_subtree(ARRAY[${departmentId}::uuid])) AS "isBelow"
    FROM departments d WHERE d.id = ${parentId}::uuid`;
  if (!parent) throw new AppError('notFound');
  if (parentId === departmentId) throw new AppError('invalid', { fields: { parentId: 'departmentItself' }, params: { name } });
  if (parent.isBelow) throw new AppError('invalid', { fields: { parentId: 'departmentRing' }, params: { name, parent: parent.name } });
}
