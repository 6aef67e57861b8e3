import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { holdMonths } from './hold-months';
import type { RecordAssignmentInput } from './person-input';
import type { RecordedView } from './person-view';
import { refuseUnseenChange } from './refuse-unseen-change';

/**
 * Puts an employee under a scheme (and rollout) from a month or a day in it on, ends that with a null scheme, or corrects such a row.
 * Errors: forbidden, notFound, changedByOther, monthApproved, invalid (a row from that day exists).
 */
export async function recordAssignment(actor: Actor, input: RecordAssignmentInput): Promise<RecordedView> {
  authorize(actor, 'people.edit');
  const { companyId, membershipId } = actor;
  const { employeeId, fromMonth, fromDay, schemeId, rolloutId, rowId } = input;
  return inCompany(actor, async ({ db, audit }) => {
    const keyOf = (id: string) => ({ companyId_id: { companyId, id } });
    const employee = await db.employee.findUnique({ where: keyOf(employeeId), select: { id: true } });
    const scheme = schemeId === null || (await db.scheme.findUnique({ where: keyOf(schemeId), select: { id: true } }));
    const rollout = rolloutId === null || (await db.rollout.findUnique({ where: keyOf(rolloutId), select: { id: true } }));
    if (!employee || !scheme || !rollout) throw new AppError('notFound');
    const before = rowId === null ? null : await db.schemeAssignment.findUnique({ where: keyOf(rowId) });
    if (rowId !== null) refuseUnseenChange(before, input);
    const { closedMonths } = await holdMonths(db, before && before.fromMonth < fromMonth ? before.fromMonth : fromMonth);
    const taken = await db.schemeAssignment.findFirst({ where: { companyId, employeeId, fromMonth, fromDay, id: { not: rowId ?? undefined } }, select: { id: true } });
    if (taken) throw new AppError('invalid', { fields: { fromMonth: 'alreadyFrom' } });

    const row = { fromMonth, fromDay, schemeId, rolloutId, recordedBy: membershipId };
    const { id } = before
      ? await db.schemeAssignment.update({ where: keyOf(before.id), data: row })
      : await db.schemeAssignment.create({ data: { companyId, employeeId, ...row } });
    await db.$executeRaw`UPDATE scheme_assignments SET recorded_at = clock_timestamp() WHERE company_id = ${companyId}::uuid AND id = ${id}::uuid`;
    await audit({
      action: before ? 'assignment.correct' : 'assignment.add', subjectType: 'employee', subjectId: employeeId,
      before: before && { fromMonth: before.fromMonth, fromDay: before.fromDay, schemeId: before.schemeId, rolloutId: before.rolloutId },
      after: { fromMonth, fromDay, schemeId, rolloutId },
    });
    return { id, closedMonths };
  });
}
