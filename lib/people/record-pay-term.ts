import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { fromDateColumn, monthOf, toDateColumn } from './civil-date';
import { holdMonths } from './hold-months';
import type { RecordPayTermInput } from './person-input';
import type { RecordedView } from './person-view';
import { readBasePay } from './read-base-pay';
import { refuseUnseenChange } from './refuse-unseen-change';

/**
 * Records what an employee's month is worth from a day on, or corrects such a row.
 * Errors: forbidden, notFound, changedByOther, monthApproved, invalid (a row from that day exists; too many digits).
 */
export async function recordPayTerm(actor: Actor, input: RecordPayTermInput): Promise<RecordedView> {
  authorize(actor, 'people.edit');
  const { companyId, membershipId } = actor;
  const { employeeId, from, basis, rowId } = input;
  return inCompany(actor, async ({ db, audit }) => {
    if (!(await db.employee.findUnique({ where: { companyId_id: { companyId, id: employeeId } }, select: { id: true } }))) throw new AppError('notFound');
    const before = rowId === null ? null : await db.payTerm.findUnique({ where: { companyId_id: { companyId, id: rowId } } });
    if (rowId !== null) refuseUnseenChange(before, input);
    const earliest = before && fromDateColumn(before.from) < from ? fromDateColumn(before.from) : from;
    const { closedMonths } = await holdMonths(db, monthOf(earliest));
    const basePayMinor = await readBasePay(db, { companyId, basePay: input.basePay });
    const taken = await db.payTerm.findFirst({ where: { companyId, employeeId, from: toDateColumn(from), id: { not: rowId ?? undefined } }, select: { id: true } });
    if (taken) throw new AppError('invalid', { fields: { from: 'alreadyFrom' } });

    const row = { from: toDateColumn(from), basePayMinor, basis, recordedBy: membershipId };
    const { id } = before
      ? await db.payTerm.update({ where: { companyId_id: { companyId, id: before.id } }, data: row })
      : await db.payTerm.create({ data: { companyId, employeeId, ...row } });
    await db.$executeRaw`UPDATE pay_terms SET recorded_at = clock_timestamp() WHERE company_id = ${companyId}::uuid AND id = ${id}::uuid`;
    await audit({
      action: before ? 'payTerm.correct' : 'payTerm.add', subjectType: 'employee', subjectId: employeeId,
      before: before && { from: fromDateColumn(before.from), basePayMinor: before.basePayMinor, basis: before.basis },
      after: { from, basePayMinor, basis },
    });
    return { id, closedMonths };
  });
}
