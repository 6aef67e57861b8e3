import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { departmentVisible } from '@/lib/auth/visibility';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReading } from '@/lib/db/in-company';
import type { DepartmentOption } from './options-view';

const rowsMax = 1000;

/** Departments the actor may look into, in the order of the tree; a thousand at most. Errors: forbidden. */
export async function listDepartmentOptions(actor: Actor): Promise<DepartmentOption[]> {
  authorize(actor, 'people.see');
  return inCompanyReading(actor, ({ db }) => db.$queryRaw<DepartmentOption[]>`
    WITH RECURSIVE tree AS (
      SELECT d.company_id, d.id, d.name, d.name AS path, 0 AS depth, ARRAY[lower(d.name)] AS sort
      FROM departments d WHERE d.parent_id IS NULL
      UNION ALL
      SELECT d.company_id, d.id, d.name, t.path || ' / ' || d.name, t.depth + 1, t.sort || lower(d.name)
      FROM departments d JOIN tree t ON d.company_id = t.company_id AND d.parent_id = t.id)
    SELECT id, name, path, depth FROM tree
    WHERE ${departmentVisible(actor, 'people.see', Prisma.raw('tree.id'))}
    ORDER BY sort LIMIT ${rowsMax}`);
}
