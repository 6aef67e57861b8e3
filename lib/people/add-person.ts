import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { makeInvitation } from '@/lib/auth/members/make-invitation';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { monthOf, toDateColumn } from './civil-date';
import { holdMonths } from './hold-months';
import type { AddPersonInput } from './person-input';
import type { AddedPersonView } from './person-view';
import { readBasePay } from './read-base-pay';

/**
 * Adds an employee with their first placement, pay term and, if asked for, scheme assignment and invitation to sign in:
 * all of it or nothing. Errors: forbidden, notFound (department, scheme, rollout), monthApproved, invalid (number taken;
 * too many digits; the e-mail already signs in here).
 */
export async function addPerson(actor: Actor, input: AddPersonInput): Promise<AddedPersonView> {
  authorize(actor, 'people.edit');
  const { companyId, membershipId } = actor;
  const { name, number, email, departmentId, position, basis, schemeId, rolloutId, fromMonth } = input;
  return inCompany(actor, async (books) => {
    const { db, audit } = books;
    const firstMonth = fromMonth !== null && fromMonth < monthOf(input.from) ? fromMonth : monthOf(input.from);
    const { closedMonths } = await holdMonths(db, firstMonth);
    const basePayMinor = await readBasePay(db, { companyId, basePay: input.basePay });
    const [employee] = await db.employee.createManyAndReturn({ data: [{ companyId, name, number, email }], skipDuplicates: true });
    if (!employee) throw new AppError('invalid', { fields: { number: 'numberTaken' }, params: { number } });
    const dated = { companyId, employeeId: employee.id, recordedBy: membershipId };
    const from = toDateColumn(input.from);
    await db.placement.create({ data: { ...dated, from, departmentId, position } });
    await db.payTerm.create({ data: { ...dated, from, basePayMinor, basis } });
    if (schemeId !== null && fromMonth !== null) await db.schemeAssignment.create({ data: { ...dated, fromMonth, schemeId, rolloutId } });
    await audit({
      action: 'employee.add', subjectType: 'employee', subjectId: employee.id,
      after: { name, number, email, departmentId, position, from: input.from, basePayMinor, basis, schemeId, rolloutId, fromMonth },
    });
    if (!input.isInvited || email === null) return { id: employee.id, name, closedMonths, invitation: null };
    const wish = { name, email, roles: ['employee' as const], employeeId: employee.id, managedDepartmentId: null, seesPay: false };
    const { path, expiresAt } = await makeInvitation(books, actor, wish, new Date());
    return { id: employee.id, name, closedMonths, invitation: { path, email, expiresAt } };
  });
}
