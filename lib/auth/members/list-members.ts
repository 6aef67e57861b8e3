import type { Prisma } from '@/lib/db/generated/client';
import { inCompanyReading } from '@/lib/db/in-company';
import type { Actor } from '../actor';
import { authorize } from '../authorize';
import type { MembersQuery } from './member-input';
import type { MembersView } from './member-view';

const rowsMax = 50;

/** Who may enter the company and as what, by name, with the invitations not yet used. Errors: forbidden. */
export async function listMembers(actor: Actor, { text, after }: MembersQuery, now = new Date()): Promise<MembersView> {
  authorize(actor, 'members.edit');
  return inCompanyReading(actor, async ({ db }) => {
    const { companyId } = actor;
    const [rows, invitations, company] = [
      await db.membership.findMany({
        where: { companyId, AND: [matching(text), following(after)] },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take: rowsMax + 1,
        select: {
          id: true,
          name: true,
          roles: true,
          disabledAt: true,
          user: { select: { email: true } },
          employee: { select: { name: true } },
          managedDepartments: { select: { seesPay: true, department: { select: { name: true } } } },
        },
      }),
      await db.invitation.findMany({
        where: { companyId, acceptedAt: null, revokedAt: null },
        orderBy: { createdAt: 'desc' },
        take: rowsMax,
        select: { id: true, name: true, email: true, roles: true, expiresAt: true },
      }),
      await db.company.findUniqueOrThrow({ where: { id: companyId }, select: { timeZone: true } }),
    ];
    const members = rows.slice(0, rowsMax);
    const last = members.at(-1);
    return {
      members: members.map((row) => ({
        id: row.id,
        name: row.name,
        email: row.user.email,
        roles: row.roles,
        employeeName: row.employee?.name ?? null,
        departments: row.managedDepartments.map(({ seesPay, department }) => ({ name: department.name, seesPay })),
        isDisabled: row.disabledAt !== null,
        isSelf: row.id === actor.membershipId,
      })),
      invitations: invitations.map((row) => ({ ...row, expiresAt: row.expiresAt.toISOString(), isExpired: row.expiresAt <= now })),
      next: rows.length > rowsMax && last ? `${last.id}~${last.name}` : null,
      timeZone: company.timeZone,
    };
  });
}

function matching(text: string): Prisma.MembershipWhereInput {
  if (!text) return {};
  return { OR: [{ name: { contains: text, mode: 'insensitive' } }, { user: { email: { contains: text.toLowerCase() } } }] };
}

/** The rows after a key `id~name`, in the order of the list; a key that is not one of ours begins anew. */
function following(after: string | undefined): Prisma.MembershipWhereInput {
  const [, id, name] = /^([0-9a-f-]{36})~(.*)$/s.exec(after ?? '') ?? [];
  if (!id || name === undefined) return {};
  return { OR: [{ name: { gt: name } }, { name, id: { gt: id } }] };
}
