import type { Actor } from '@/lib/auth/actor';
import { authorize, may } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { kpiIdSchema, type KpiIdInput } from './kpi-input';
import type { KpiView } from './kpi-view';
import { hasKpiValues } from './has-kpi-values';
import { loadKpiUses } from './load-kpi-uses';

/** One KPI of the catalogue and what already depends on it. Errors: forbidden, notFound. */
export async function showKpi(actor: Actor, { kpiId }: KpiIdInput): Promise<KpiView> {
  authorize(actor, 'kpis.see');
  if (!kpiIdSchema.safeParse({ kpiId }).success) throw new AppError('notFound');
  const { companyId } = actor;
  const maySeeUses = may(actor, 'schemes.see');
  return inCompanyReading(actor, async ({ db }) => {
    const row = await db.kpi.findUnique({ where: { companyId_id: { companyId, id: kpiId } } });
    if (!row) throw new AppError('notFound');
    const { id, code, name, description, unit, unitLabel, decimals, direction, kind, timing, scope, allowsNegative, formula, yields, action, budget, additive } = row;
    return {
      kpi: {
        id, code, name, description, unit, unitLabel, decimals, direction, kind, timing, scope, allowsNegative, formula, yields, action, budget, additive,
        isArchived: row.archivedAt !== null, changedAt: row.changedAt.toISOString(),
      },
      uses: maySeeUses ? ((await loadKpiUses(db, companyId, [code])).get(code) ?? []) : [],
      hasValues: await hasKpiValues(db, companyId, kpiId),
      mayEdit: may(actor, 'kpis.edit'),
      maySeeUses,
    };
  });
}
