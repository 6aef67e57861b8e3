import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { fromDateColumn, monthOf, toDateColumn } from './civil-date';
import { holdMonths } from './hold-months';
import type { RecordPlacementInput } from './person-input';
import type { RecordedView } from './person-view';
import { refuseUnseenChange } from './refuse-unseen-change';

/**
 * Records where an employee works from a day on, or corrects such a row; correcting a row of leaving means they stayed.
 * Errors: forbidden, notFound, changedByOther, monthApproved, invalid (a row from that day exists).
 */
export async function recordPlacement(actor: Actor, input: RecordPlacementInput): Promise<RecordedView> {
  authorize(actor, 'people.edit');
  const { companyId, membershipId } = actor;
  const { employeeId, from, departmentId, position, rowId } = input;
  return inCompany(actor, async ({ db, audit }) => {
    const keyOf = (id: string) => ({ companyId_id: { companyId, id } });
    if (!(await db.employee.findUnique({ where: keyOf(employeeId), select: { id: true } }))) throw new AppError('notFound');
    if (!(await db.department.findUnique({ where: keyOf(departmentId), select: { id: true } }))) throw new AppError('notFound');
    const before = rowId === null ? null : await db.placement.findUnique({ where: keyOf(rowId) });
    if (rowId !== null) refuseUnseenChange(before, input);
    const earliest = before && fromDateColumn(before.from) < from ? fromDateColumn(before.from) : from;
    const { closedMonths } = await holdMonths(db, monthOf(earliest));
    const taken = await db.placement.findFirst({ where: { companyId, employeeId, from: toDateColumn(from), id: { not: rowId ?? undefined } }, select: { id: true } });
    if (taken) throw new AppError('invalid', { fields: { from: 'alreadyFrom' } });

    const row = { from: toDateColumn(from), departmentId, position, isActive: true, recordedBy: membershipId };
    const { id } = before
      ? await db.placement.update({ where: keyOf(before.id), data: row })
      : await db.placement.create({ data: { companyId, employeeId, ...row } });
    await db.$executeRaw`UPDATE placements SET recorded_at = clock_timestamp() WHERE company_id = ${companyId}::uuid AND id = ${id}::uuid`;
    await audit({
      action: before ? 'placement.correct' : 'placement.add', subjectType: 'employee', subjectId: employeeId,
      before: before && { from: fromDateColumn(before.from), departmentId: before.departmentId, position: before.position, isActive: before.isActive },
      after: { from, departmentId, position, isActive: true },
    });
    return { id, closedMonths };
  });
}
