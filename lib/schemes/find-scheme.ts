import { z } from 'zod';
import { AppError } from '@/lib/errors';
import type { Scheme } from '@/lib/db/generated/client';
import type { Db } from '@/lib/db/in-company';

/** One scheme by id, within the company of the transaction. Errors: notFound, also for a text that is no id. */
export async function findScheme(db: Db, schemeId: string): Promise<Scheme> {
  const scheme = z.guid().safeParse(schemeId).success ? await db.scheme.findFirst({ where: { id: schemeId } }) : null;
  if (!scheme) throw new AppError('notFound');
  return scheme;
}
