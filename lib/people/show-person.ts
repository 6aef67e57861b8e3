import type { Actor } from '@/lib/auth/actor';
import { authorize, may } from '@/lib/auth/authorize';
import { employeeVisible, payVisible } from '@/lib/auth/visibility';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReading, inCompanyReadingPay, type Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { companyDay } from './company-day';
import { loadAssignmentHistory, loadPayHistory, loadPlacementHistory } from './load-person-history';
import { personIdSchema, type PersonIdInput } from './person-input';
import type { PersonView } from './person-view';

/**
 * One employee with the history of where they work, what they earn and by which scheme. Pay is read, and the reading
 * recorded, only for those who may see this person's pay. Errors: forbidden, notFound.
 */
export async function showPerson(actor: Actor, { employeeId }: PersonIdInput): Promise<PersonView> {
  authorize(actor, 'people.see');
  if (!personIdSchema.safeParse({ employeeId }).success) throw new AppError('notFound');
  const seesPay = await inCompanyReading(actor, ({ db }) => mayReadPay(db, actor, employeeId));
  if (!seesPay) return inCompanyReading(actor, async ({ db }) => ({ ...(await loadPerson(db, actor, employeeId)), pay: null }));
  return inCompanyReadingPay(actor, { action: 'pay.read', subjectType: 'employee', subjectId: employeeId }, async ({ db }) => {
    const { today } = await companyDay(db);
    return { ...(await loadPerson(db, actor, employeeId)), pay: await loadPayHistory(db, actor.companyId, { employeeId, today }) };
  });
}

/** Asked before the reading, so that refusals and unknown people leave no entry of a reading that never was. */
async function mayReadPay(db: Db, actor: Actor, employeeId: string): Promise<boolean> {
  const { today } = await companyDay(db);
  const [row] = await db.$queryRaw<{ seesPay: boolean }[]>`
    SELECT ${payVisible(actor, Prisma.raw('e.id'), today)} AS "seesPay" FROM employees e
    WHERE e.id = ${employeeId}::uuid AND ${employeeVisible(actor, 'people.see', Prisma.raw('e.id'), today)}`;
  if (!row) throw new AppError('notFound');
  return row.seesPay;
}

async function loadPerson(db: Db, actor: Actor, employeeId: string): Promise<Omit<PersonView, 'pay'>> {
  const { today } = await companyDay(db);
  const mayEdit = may(actor, 'people.edit');
  const person = await db.employee.findUnique({ where: { companyId_id: { companyId: actor.companyId, id: employeeId } } });
  if (!person) throw new AppError('notFound');
  const placements = await loadPlacementHistory(db, actor.companyId, { employeeId, today });
  const current = placements.find((row) => row.standing === 'now');
  return {
    id: person.id,
    name: person.name,
    number: person.number,
    email: person.email,
    today,
    state: !current ? 'coming' : current.isActive ? 'working' : 'left',
    placements,
    assignments: may(actor, 'schemes.see') ? await loadAssignmentHistory(db, actor.companyId, { employeeId, today }) : null,
    login: may(actor, 'members.edit') ? await loginOf(db, actor.companyId, employeeId) : null,
    mayEdit,
  };
}

async function loginOf(db: Db, companyId: string, employeeId: string): Promise<NonNullable<PersonView['login']>> {
  const membership = await db.membership.findFirst({ where: { companyId, employeeId }, select: { disabledAt: true } });
  if (membership) return membership.disabledAt === null ? 'active' : 'disabled';
  const invitation = await db.invitation.findFirst({
    where: { companyId, employeeId, acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } }, select: { id: true },
  });
  return invitation ? 'invited' : 'none';
}
