import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { seesWholeCompany } from '@/lib/auth/visibility';
import type { ImportStatus, ValueKind } from '@/lib/db/generated/enums';
import type { Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { editPermission } from '@/lib/plans/values-to-store';

export interface OwnImport {
  month: string;
  kind: ValueKind;
  status: ImportStatus;
  fileName: string;
}

/**
 * An import for whoever uploaded it or may write its kind in the whole company, as long as they may; `hold` keeps
 * others out of it until the transaction ends, so that it is applied once. Errors: notFound, forbidden.
 */
export async function ownImport(db: Db, actor: Actor, { importId, hold = false }: { importId: string; hold?: boolean }): Promise<OwnImport> {
  if (hold) await db.$executeRaw`SELECT 1 FROM imports WHERE company_id = ${actor.companyId}::uuid AND id = ${importId}::uuid FOR UPDATE`;
  const found = await db.import.findUnique({
    where: { companyId_id: { companyId: actor.companyId, id: importId } },
    select: { month: true, kind: true, status: true, fileName: true, createdBy: true },
  });
  if (!found) throw new AppError('notFound');
  const permission = editPermission[found.kind];
  authorize(actor, permission);
  if (found.createdBy !== actor.membershipId && !seesWholeCompany(actor, permission)) throw new AppError('notFound');
  const { createdBy: _, ...own } = found;
  return own;
}
