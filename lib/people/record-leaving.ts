import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { addDays, fromDateColumn, monthOf, toDateColumn } from './civil-date';
import { holdMonths } from './hold-months';
import type { RecordLeavingInput } from './person-input';
import type { RecordedView } from './person-view';
import { refuseUnseenChange } from './refuse-unseen-change';

/**
 * Records that an employee leaves: a dated row from the day after the last one worked, or a correction of that day.
 * Errors: forbidden, notFound, changedByOther, monthApproved, invalid (not at work that day; something later is recorded).
 */
export async function recordLeaving(actor: Actor, input: RecordLeavingInput): Promise<RecordedView> {
  authorize(actor, 'people.edit');
  const { companyId, membershipId } = actor;
  const { employeeId, lastDay, rowId } = input;
  const from = addDays(lastDay, 1);
  return inCompany(actor, async ({ db, audit }) => {
    const placements = await db.placement.findMany({ where: { companyId, employeeId }, orderBy: { from: 'desc' } });
    if (placements.length === 0) throw new AppError('notFound');
    const before = rowId === null ? null : (placements.find((row) => row.id === rowId) ?? null);
    if (rowId !== null) refuseUnseenChange(before, input);
    if (before?.isActive) throw new AppError('notFound');
    const others = placements.filter((row) => row.id !== rowId);
    const atWork = others.find((row) => fromDateColumn(row.from) <= lastDay);
    if (!atWork?.isActive) throw new AppError('invalid', { fields: { lastDay: 'notAtWorkThen' } });
    if (others.some((row) => fromDateColumn(row.from) > lastDay)) throw new AppError('invalid', { fields: { lastDay: 'laterPlacement' } });

    const earliest = before && fromDateColumn(before.from) < from ? fromDateColumn(before.from) : from;
    const { closedMonths } = await holdMonths(db, monthOf(earliest));
    const row = { from: toDateColumn(from), departmentId: atWork.departmentId, position: atWork.position, isActive: false, recordedBy: membershipId };
    const { id } = before
      ? await db.placement.update({ where: { companyId_id: { companyId, id: before.id } }, data: row })
      : await db.placement.create({ data: { companyId, employeeId, ...row } });
    await db.$executeRaw`UPDATE placements SET recorded_at = clock_timestamp() WHERE company_id = ${companyId}::uuid AND id = ${id}::uuid`;
    await audit({
      action: before ? 'placement.correct' : 'placement.leave', subjectType: 'employee', subjectId: employeeId,
      before: before && { from: fromDateColumn(before.from), isActive: false }, after: { from, isActive: false },
    });
    return { id, closedMonths };
  });
}
