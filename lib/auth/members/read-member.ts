import { inCompanyReading } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { Actor } from '../actor';
import { authorize } from '../authorize';
import { memberStamp } from './member-stamp';
import type { MemberView } from './member-view';
import { mayChangeMember } from './owner-guard';

/** One member's access, ready to be edited. Errors: forbidden, notFound. */
export async function readMember(actor: Actor, { membershipId }: { membershipId: string }): Promise<MemberView> {
  authorize(actor, 'members.edit');
  return inCompanyReading(actor, async ({ db }) => {
    const row = await db.membership.findUnique({
      where: { companyId_id: { companyId: actor.companyId, id: membershipId } },
      select: {
        id: true,
        name: true,
        roles: true,
        employeeId: true,
        disabledAt: true,
        user: { select: { email: true } },
        employee: { select: { id: true, name: true } },
        managedDepartments: {
          select: { departmentId: true, seesPay: true, department: { select: { name: true } } },
          orderBy: { department: { name: 'asc' } },
        },
      },
    });
    if (!row) throw new AppError('notFound');
    return {
      id: row.id,
      name: row.name,
      email: row.user.email,
      roles: row.roles,
      employee: row.employee,
      departments: row.managedDepartments.map(({ departmentId, seesPay, department }) => ({ departmentId, seesPay, name: department.name })),
      isDisabled: row.disabledAt !== null,
      isSelf: row.id === actor.membershipId,
      isEditable: mayChangeMember(actor, row),
      stamp: memberStamp(row),
    };
  });
}
