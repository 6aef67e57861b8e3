import { z } from 'zod';
import { AppError } from '@/lib/errors';
import type { SchemeVersion } from '@/lib/db/generated/client';
import type { Db } from '@/lib/db/in-company';

/** One version by id, within the company of the transaction. Errors: notFound, also for a text that is no id. */
export async function findVersion(db: Db, versionId: string): Promise<SchemeVersion> {
  const version = z.guid().safeParse(versionId).success ? await db.schemeVersion.findFirst({ where: { id: versionId } }) : null;
  if (!version) throw new AppError('notFound');
  return version;
}
