import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { ArchiveKpiInput } from './kpi-input';

/**
 * Puts a KPI away, so that new schemes no longer offer it, or brings it back. Nothing that uses it changes.
 * Errors: forbidden, notFound.
 */
export async function archiveKpi(actor: Actor, { kpiId, isArchived }: ArchiveKpiInput): Promise<{ id: string }> {
  authorize(actor, 'kpis.edit');
  const { companyId } = actor;
  const key = { companyId_id: { companyId, id: kpiId } };
  return inCompany(actor, async ({ db, audit }) => {
    const before = await db.kpi.findUnique({ where: key, select: { archivedAt: true } });
    if (!before) throw new AppError('notFound');
    if ((before.archivedAt !== null) === isArchived) return { id: kpiId };
    await db.kpi.update({ where: key, data: { archivedAt: isArchived ? new Date() : null } });
    await audit({ action: isArchived ? 'kpi.archive' : 'kpi.restore', subjectType: 'kpi', subjectId: kpiId });
    return { id: kpiId };
  });
}
