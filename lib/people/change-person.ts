import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { ChangePersonInput } from './person-input';

/**
 * Corrects an employee's name, personnel number or e-mail; nothing here is dated, nothing changes pay.
 * Errors: forbidden, notFound, changedByOther, invalid (number taken).
 */
export async function changePerson(actor: Actor, input: ChangePersonInput): Promise<{ id: string }> {
  authorize(actor, 'people.edit');
  const { companyId } = actor;
  const { employeeId: id, name, number, email } = input;
  return inCompany(actor, async ({ db, audit }) => {
    await db.$executeRaw`SELECT 1 FROM employees WHERE company_id = ${companyId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`;
    const before = await db.employee.findUnique({ where: { companyId_id: { companyId, id } } });
    if (!before) throw new AppError('notFound');
    if (before.name !== input.seenName || before.number !== input.seenNumber || before.email !== input.seenEmail) throw new AppError('changedByOther');
    if (await db.employee.findFirst({ where: { companyId, number, id: { not: id } }, select: { id: true } })) {
      throw new AppError('invalid', { fields: { number: 'numberTaken' }, params: { number } });
    }
    await db.employee.update({ where: { companyId_id: { companyId, id } }, data: { name, number, email } });
    await audit({
      action: 'employee.change', subjectType: 'employee', subjectId: id,
      before: { name: before.name, number: before.number, email: before.email }, after: { name, number, email },
    });
    return { id };
  });
}
