import type { Actor } from '@/lib/auth/actor';
import { authorize, may } from '@/lib/auth/authorize';
import { departmentVisible } from '@/lib/auth/visibility';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReading } from '@/lib/db/in-company';
import { companyDay } from './company-day';
import type { DepartmentRow, DepartmentsView } from './department-view';

/**
 * The tree of departments the actor may look into, with who works there today. A manager's own departments stand at
 * the top, whatever is above them. Errors: forbidden.
 */
export async function listDepartments(actor: Actor): Promise<DepartmentsView> {
  authorize(actor, 'people.see');
  const departments = await inCompanyReading(actor, async ({ db }) => {
    const { today } = await companyDay(db);
    return db.$queryRaw<DepartmentRow[]>`
      WITH RECURSIVE seen AS (
        SELECT d.* FROM departments d WHERE ${departmentVisible(actor, 'people.see', Prisma.raw('d.id'))}),
      tree AS (
        SELECT s.id, s.name, NULL::uuid AS parent_id, 0 AS depth, ARRAY[s.id] AS line, ARRAY[lower(s.name)] AS sort
        FROM seen s WHERE NOT EXISTS (SELECT FROM seen p WHERE p.id = s.parent_id)
        UNION ALL
        SELECT s.id, s.name, s.parent_id, t.depth + 1, t.line || s.id, t.sort || lower(s.name)
        FROM seen s JOIN tree t ON s.parent_id = t.id),
      heads AS (
        SELECT p.department_id, count(*)::int AS people FROM placements_on(${today}::date) p GROUP BY 1),
      below AS (
        SELECT above.id, sum(h.people)::int AS people
        FROM tree t JOIN heads h ON h.department_id = t.id CROSS JOIN unnest(t.line) AS above(id) GROUP BY 1)
      SELECT t.id, t.name, t.parent_id AS "parentId", t.depth,
        coalesce(h.people, 0) AS "headCount", coalesce(b.people, 0) AS "headCountBelow"
      FROM tree t LEFT JOIN heads h ON h.department_id = t.id LEFT JOIN below b ON b.id = t.id
      ORDER BY t.sort`;
  });
  return {
    departments,
    headCount: departments.reduce((sum, row) => sum + row.headCount, 0),
    mayEdit: may(actor, 'people.edit'),
  };
}
