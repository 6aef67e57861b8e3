import type { Actor } from '@/lib/auth/actor';
import { departmentVisible, seesWholeCompany } from '@/lib/auth/visibility';
import { loadKpiDefs } from '@/lib/catalogue/load-kpi-defs';
import { Prisma } from '@/lib/db/generated/client';
import type { ValueKind } from '@/lib/db/generated/enums';
import type { Db } from '@/lib/db/in-company';
import { placementsIn } from '@/lib/plans/placements-in';
import { editPermission } from '@/lib/plans/values-to-store';
import type { BooksForImport, NamedSubject } from './judge-rows';
import type { TableRow } from './read-table';

interface Wanted {
  kind: ValueKind;
  month: string;
  rows: readonly TableRow[];
}

/** The catalogue, and the people and departments that the rows name, each with whether the actor may write there. */
export async function loadBooksForImport(db: Db, actor: Actor, { kind, month, rows }: Wanted): Promise<BooksForImport> {
  const permission = editPermission[kind];
  const { companyId } = actor;
  const numbers = [...new Set(rows.map((row) => row.cells.employee).filter((number) => number !== ''))];
  const names = [...new Set(rows.map((row) => row.cells.department.toLowerCase()).filter((name) => name !== ''))];
  type Row = NamedSubject & { key: string };
  const employees = await db.$queryRaw<Row[]>`
    SELECT e.number AS key, e.id, e.name,
      CASE WHEN p.employee_id IS NULL THEN 'notPlaced' WHEN ${departmentVisible(actor, permission, Prisma.raw('p.department_id'))} THEN 'fine' ELSE 'notYours' END AS standing
    FROM employees e LEFT JOIN ${placementsIn(month)} p ON p.employee_id = e.id
    WHERE e.company_id = ${companyId}::uuid AND e.number = ANY (${numbers}::text[])`;
  const departments = await db.$queryRaw<Row[]>`
    SELECT lower(d.name) AS key, d.id, d.name,
      CASE WHEN ${departmentVisible(actor, permission, Prisma.raw('d.id'))} THEN 'fine' ELSE 'notYours' END AS standing
    FROM departments d WHERE d.company_id = ${companyId}::uuid AND lower(d.name) = ANY (${names}::text[])`;
  const company = await db.company.findUniqueOrThrow({ where: { id: companyId }, select: { name: true } });
  return {
    kind,
    kpis: await loadKpiDefs(db),
    employees: byKey(employees),
    departments: byKey(departments),
    company: { id: companyId, name: company.name, standing: seesWholeCompany(actor, permission) ? 'fine' : 'notYours' },
  };
}

function byKey(rows: readonly (NamedSubject & { key: string })[]): Map<string, NamedSubject> {
  return new Map(rows.map(({ key, ...subject }) => [key, subject]));
}
