import type { Actor } from '@/lib/auth/actor';
import type { Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { loadSubjects } from './load-subjects';
import type { Reach } from './subjects-in-reach';

/** A chosen department has to be one within the actor's reach. Errors: notFound, for foreign and unknown ones alike. */
export async function checkDepartment(db: Db, actor: Actor, { departmentId, permission, month }: Pick<Reach, 'departmentId' | 'permission' | 'month'>): Promise<void> {
  if (!departmentId) return;
  const found = await loadSubjects(db, actor, { permission, month, scope: 'department', ids: [departmentId] });
  if (!found.has(departmentId)) throw new AppError('notFound');
}
