import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { findScheme } from './find-scheme';

/** Gives a scheme another name; its versions and everything paid by them stay as they are. Errors: notFound, invalid (name taken). */
export async function renameScheme(actor: Actor, { schemeId, name }: { schemeId: string; name: string }): Promise<void> {
  authorize(actor, 'schemes.edit');
  return inCompany(actor, async ({ db, audit }) => {
    const scheme = await findScheme(db, schemeId);
    const taken = await db.scheme.findFirst({ where: { name, id: { not: scheme.id } } });
    if (taken) throw new AppError('invalid', { fields: { name: 'taken' } });
    await db.scheme.updateMany({ where: { id: scheme.id }, data: { name } });
    await audit({ action: 'scheme.rename', subjectType: 'scheme', subjectId: scheme.id, before: { name: scheme.name }, after: { name } });
  });
}
