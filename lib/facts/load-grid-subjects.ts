import type { Actor } from '@/lib/auth/actor';
import { Prisma } from '@/lib/db/generated/client';
import type { Db } from '@/lib/db/in-company';
import { byName, findPage } from '@/lib/paging/find-page';
import type { Pages } from '@/lib/paging/page-asked';
import { askedSubjects } from '@/lib/plans/asked-cells';
import type { Asking } from '@/lib/plans/load-askings';
import { departmentInReach } from '@/lib/plans/subjects-in-reach';
import type { GridSubject } from './arrange-grid';
import type { GridInput } from './grid-input';
import { monthPeople } from './month-people';

/** As many people as a grid shows at once without keeping anybody waiting. */
const order = byName<GridSubject>('m', 1000, (row) => row.id);

interface GridPage {
  subjects: GridSubject[];
  pages: Pages;
}

const onePage: Pages = { previous: null, next: null };

interface SubjectsWanted extends GridInput {
  /** What schemes ask for in the scope. */
  askings: readonly Asking[];
}

/** The rows of the grid: people by name, a page at a time; departments and the company all at once. */
export async function loadGridSubjects(db: Db, actor: Actor, wanted: SubjectsWanted): Promise<GridPage> {
  switch (wanted.scope) {
    case 'person':
      return loadPeople(db, actor, wanted);
    case 'department':
      return { subjects: await loadDepartments(db, actor, wanted), pages: onePage };
    case 'company':
      return { subjects: await loadCompany(db, actor), pages: onePage };
  }
}

async function loadPeople(db: Db, actor: Actor, { month, departmentId, search, askings, ...asked }: SubjectsWanted): Promise<GridPage> {
  const { rows: subjects, pages } = await findPage(asked, order, ({ beyond, tail }) => db.$queryRaw<GridSubject[]>`
    SELECT m.id, m.name, m.number, d.name AS department
    FROM ${monthPeople(actor, { month, departmentId, search })} m
    JOIN departments d ON d.company_id = ${actor.companyId}::uuid AND d.id = m.department_id
    WHERE (m.id IN (SELECT subject_id FROM ${askedSubjects({ companyId: actor.companyId, scope: 'person', askings })} asked) OR ${hasValues(actor, month, Prisma.raw('m.id'))})
      AND ${beyond} ${tail}`);
  return { subjects, pages };
}

/** A department is asked for what the schemes of its own people ask of their department. */
async function loadDepartments(db: Db, actor: Actor, { month, departmentId, search, askings }: SubjectsWanted): Promise<GridSubject[]> {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return db.$queryRaw<GridSubject[]>`
    SELECT d.id, d.name, NULL AS number, NULL AS department FROM departments d
    WHERE d.company_id = ${actor.companyId}::uuid AND d.name ILIKE ${pattern}
      AND (d.id IN (SELECT subject_id FROM ${askedSubjects({ companyId: actor.companyId, scope: 'department', askings })} asked) OR ${hasValues(actor, month, Prisma.raw('d.id'))})
      AND ${departmentInReach(actor, Prisma.raw('d.id'), { permission: 'values.see', departmentId })}
    ORDER BY d.name, d.id LIMIT ${order.size}`;
}

async function loadCompany(db: Db, actor: Actor): Promise<GridSubject[]> {
  return db.$queryRaw<GridSubject[]>`
    SELECT c.company_id AS id, c.name, NULL AS number, NULL AS department FROM companies c WHERE c.company_id = ${actor.companyId}::uuid`;
}

/** Whether anything was ever written for the subject in the month. */
function hasValues(actor: Actor, month: string, column: Prisma.Sql): Prisma.Sql {
  const within = (table: Prisma.Sql) => Prisma.sql`EXISTS (
    SELECT FROM ${table} v WHERE v.company_id = ${actor.companyId}::uuid AND v.month = ${month} AND v.subject_id = ${column})`;
  return Prisma.sql`${within(Prisma.raw('facts'))} OR ${within(Prisma.raw('plans'))}`;
}
