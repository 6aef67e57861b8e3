import type { Actor } from '@/lib/auth/actor';
import { departmentVisible, seesWholeCompany } from '@/lib/auth/visibility';
import { loadKpiDefs, type CatalogueKpi } from '@/lib/catalogue/load-kpi-defs';
import { Prisma } from '@/lib/db/generated/client';
import type { ValueKind, ValueScope } from '@/lib/db/generated/enums';
import type { Db } from '@/lib/db/in-company';
import { loadAskedCells } from '@/lib/plans/asked-cells';
import { loadAskings } from '@/lib/plans/load-askings';
import type { Need } from '@/lib/plans/needed-values';
import { placementsIn } from '@/lib/plans/placements-in';
import { editPermission } from '@/lib/plans/values-to-store';
import type { BooksForImport, NamedSubject } from './judge-rows';
import { loadGridValues } from './load-grid-values';
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
  const kpis = await loadKpiDefs(db);
  const ids = { person: employees.map(({ id }) => id), department: departments.map(({ id }) => id), company: [companyId] };
  return {
    kind,
    kpis,
    ...await loadCells(db, { companyId, month, kpis, ids }),
    employees: byKey(employees),
    departments: byKey(departments),
    company: { id: companyId, name: company.name, standing: seesWholeCompany(actor, permission) ? 'fine' : 'notYours' },
  };
}

interface CellsWanted {
  companyId: string;
  month: string;
  kpis: readonly CatalogueKpi[];
  ids: Record<ValueScope, string[]>;
}

/** What is asked of the subjects and what stands in their cells, of all scopes together: a KPI has one. */
async function loadCells(db: Db, { companyId, month, kpis, ids }: CellsWanted): Promise<Pick<BooksForImport, 'asked' | 'now'>> {
  const asked = new Map<string, ReadonlyMap<string, Need>>();
  const now: BooksForImport['now'] = { plan: new Map(), fact: new Map() };
  const askingsOf = await loadAskings(db, { companyId, month, kpis });
  for (const scope of ['person', 'department', 'company'] as const) {
    const subjectIds = ids[scope];
    if (subjectIds.length === 0) continue;
    for (const [id, needs] of await loadAskedCells(db, { companyId, scope, askings: askingsOf(scope), subjectIds })) asked.set(id, needs);
    const values = await loadGridValues(db, { companyId, month, scope, subjectIds });
    for (const kind of ['plan', 'fact'] as const) for (const [key, value] of values[kind]) now[kind].set(key, value);
  }
  return { asked, now };
}

function byKey(rows: readonly (NamedSubject & { key: string })[]): Map<string, NamedSubject> {
  return new Map(rows.map(({ key, ...subject }) => [key, subject]));
}
