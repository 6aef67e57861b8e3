import type { Actor } from '@/lib/auth/actor';
import { authorize, may } from '@/lib/auth/authorize';
import { employeeVisible, payVisible, seesWholeCompany } from '@/lib/auth/visibility';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReading, inCompanyReadingPay, type Db } from '@/lib/db/in-company';
import { byName, findPage } from '@/lib/paging/find-page';
import { companyDay } from './company-day';
import { likePattern } from './like-pattern';
import type { PeopleListInput } from './people-list-input';
import type { PeopleListView, PersonRow } from './people-list-view';
import { seesSomePay } from './sees-some-pay';

const order = byName<PersonRow>('e', 50, (row) => row.id);

/**
 * One page of the people the actor may see, by name, with what they earn today where the actor may see that: a page
 * with pay leaves an audit entry. Errors: forbidden.
 */
export async function listPeople(actor: Actor, input: PeopleListInput): Promise<PeopleListView> {
  authorize(actor, 'people.see');
  const maySeeLeft = seesWholeCompany(actor, 'people.see');
  const mayEdit = may(actor, 'people.edit');
  const asked = { ...input, state: maySeeLeft ? input.state : ('now' as const) };
  if (!seesSomePay(actor)) {
    return inCompanyReading(actor, async ({ db }) => ({ ...(await loadPage(db, actor, asked)), pay: null, mayEdit, maySeeLeft }));
  }
  const note = { action: 'pay.list', subjectType: 'company', subjectId: actor.companyId, after: asked.departmentId === null ? undefined : { departmentId: asked.departmentId } };
  return inCompanyReadingPay(actor, note, async ({ db }) => {
    const page = await loadPage(db, actor, asked);
    return { ...page, pay: await loadPay(db, actor, page.people.map((row) => row.id)), mayEdit, maySeeLeft };
  });
}

async function loadPage(db: Db, actor: Actor, { search, departmentId, state, ...asked }: PeopleListInput): Promise<Pick<PeopleListView, 'people' | 'total' | 'pages'>> {
  const { today } = await companyDay(db);
  const matching = Prisma.sql`
    FROM employees e
    LEFT JOIN LATERAL (
      SELECT q.department_id, q.position, q.is_active, q.from_date FROM placements q
      WHERE q.company_id = e.company_id AND q.employee_id = e.id
      ORDER BY q.from_date <= ${today}::date DESC, abs(q.from_date - ${today}::date) LIMIT 1) p ON true
    LEFT JOIN departments d ON d.company_id = e.company_id AND d.id = p.department_id
    WHERE e.company_id = ${actor.companyId}::uuid
      AND ${employeeVisible(actor, 'people.see', Prisma.raw('e.id'), today)}
      AND coalesce(p.is_active, true) = ${state === 'now'}
      AND ${search === '' ? Prisma.sql`true` : Prisma.sql`(e.name ILIKE ${likePattern(search)} OR e.number ILIKE ${likePattern(search)})`}
      AND ${departmentId === null ? Prisma.sql`true` : Prisma.sql`p.department_id IN (SELECT department_id FROM department_subtree(ARRAY[${departmentId}::uuid]))`}`;
  const { rows: people, pages } = await findPage(asked, order, ({ beyond, tail }) => db.$queryRaw<PersonRow[]>`
    SELECT e.id, e.number, e.name, d.name AS department, p.position,
      CASE WHEN NOT p.is_active THEN 'left' WHEN p.from_date <= ${today}::date THEN 'working' ELSE 'coming' END AS state,
      to_char(p.from_date, 'YYYY-MM-DD') AS since
    ${matching} AND ${beyond} ${tail}`);
  const [count] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${matching}`;
  return { people, total: count?.total ?? 0, pages };
}

/** Today's pay of those on the page whose pay the actor may see; the others are simply not in the answer. */
async function loadPay(db: Db, actor: Actor, ids: string[]): Promise<NonNullable<PeopleListView['pay']>> {
  const { today } = await companyDay(db);
  const company = await db.company.findUniqueOrThrow({ where: { id: actor.companyId }, select: { currency: true, currencyDigits: true } });
  const rows = await db.$queryRaw<{ employeeId: string; basePayMinor: bigint }[]>`
    SELECT DISTINCT ON (t.employee_id) t.employee_id AS "employeeId", t.base_pay_minor AS "basePayMinor"
    FROM pay_terms t
    WHERE t.company_id = ${actor.companyId}::uuid AND t.employee_id = ANY (${ids}::uuid[]) AND t.from_date <= ${today}::date
      AND ${payVisible(actor, Prisma.raw('t.employee_id'), today)}
    ORDER BY t.employee_id, t.from_date DESC`;
  return {
    currency: company.currency,
    digits: company.currencyDigits,
    basePayMinor: Object.fromEntries(rows.map((row) => [row.employeeId, row.basePayMinor.toString()])),
  };
}
