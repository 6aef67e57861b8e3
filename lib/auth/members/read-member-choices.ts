import type { Role } from '@/lib/db/generated/enums';
import { inCompanyReading } from '@/lib/db/in-company';
import type { Actor } from '../actor';
import { authorize, may } from '../authorize';
import { roleInput } from './member-input';

export interface MemberChoices {
  /** The roles this actor may give. */
  roles: Role[];
  departments: { value: string; label: string }[];
  timeZone: string;
}

/** What the forms of access offer: roles, departments by name. Errors: forbidden. */
export async function readMemberChoices(actor: Actor): Promise<MemberChoices> {
  authorize(actor, 'members.edit');
  return inCompanyReading(actor, async ({ db }) => {
    const departments = await db.department.findMany({
      where: { companyId: actor.companyId },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
      take: 1_000,
    });
    const { timeZone } = await db.company.findUniqueOrThrow({ where: { id: actor.companyId }, select: { timeZone: true } });
    return {
      roles: roleInput.options.filter((role) => role !== 'owner' || may(actor, 'owners.edit')),
      departments: departments.map(({ id, name }) => ({ value: id, label: name })),
      timeZone,
    };
  });
}
