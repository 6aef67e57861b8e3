import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReading } from '@/lib/db/in-company';
import { byName, findPage } from '@/lib/paging/find-page';
import type { PageAsked } from '@/lib/paging/page-asked';
import type { Actor } from '../actor';
import { authorize } from '../authorize';
import type { MembersQuery } from './member-input';
import type { MembersView } from './member-view';

const order = byName<{ id: string; name: string }>('m', 50, (row) => row.id);
const invitationsMax = 50;

/** Who may enter the company and as what, by name, with the invitations not yet used. Errors: forbidden. */
export async function listMembers(actor: Actor, { text, ...asked }: Pick<MembersQuery, 'text'> & PageAsked, now = new Date()): Promise<MembersView> {
  authorize(actor, 'members.edit');
  return inCompanyReading(actor, async ({ db }) => {
    const { companyId } = actor;
    const { rows: listed, pages } = await findPage(asked, order, ({ beyond, tail }) => db.$queryRaw<{ id: string; name: string }[]>`
      SELECT m.id, m.name FROM memberships m JOIN users u ON u.id = m.user_id
      WHERE m.company_id = ${companyId}::uuid AND ${matching(text)} AND ${beyond} ${tail}`);
    const [rows, invitations, company] = [
      await db.membership.findMany({
        where: { companyId, id: { in: listed.map(({ id }) => id) } },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
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
        take: invitationsMax,
        select: { id: true, name: true, email: true, roles: true, expiresAt: true },
      }),
      await db.company.findUniqueOrThrow({ where: { id: companyId }, select: { timeZone: true } }),
    ];
    return {
      members: rows.map((row) => ({
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
      pages,
      timeZone: company.timeZone,
    };
  });
}

function matching(text: string): Prisma.Sql {
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return text === '' ? Prisma.sql`true` : Prisma.sql`(m.name ILIKE ${pattern} OR u.email LIKE ${pattern.toLowerCase()})`;
}
