import type { Actor } from '@/lib/auth/actor';
import { Prisma } from '@/lib/db/generated/client';
import type { ValueScope } from '@/lib/db/generated/enums';
import type { Db } from '@/lib/db/in-company';
import { subjectsInReach, type Reach } from './subjects-in-reach';

const named: Record<ValueScope, Prisma.Sql> = {
  person: Prisma.sql`(SELECT company_id, id, name FROM employees)`,
  department: Prisma.sql`(SELECT company_id, id, name FROM departments)`,
  company: Prisma.sql`(SELECT company_id, company_id AS id, name FROM companies)`,
};

/**
 * Of the given people, departments or the company, those within the actor's reach, by id with their names. What is
 * missing from the answer does not exist, does not work in the month, or is not theirs: to them that is one thing.
 */
export async function loadSubjects(db: Db, actor: Actor, { ids, ...reach }: Reach & { ids: readonly string[] }): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; name: string }[]>`
    SELECT subject.id, subject.name FROM ${named[reach.scope]} subject
    WHERE subject.company_id = ${actor.companyId}::uuid AND subject.id = ANY (${[...new Set(ids)]}::uuid[])
      AND subject.id IN ${subjectsInReach(actor, reach)}`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
