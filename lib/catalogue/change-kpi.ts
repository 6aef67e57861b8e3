import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { Lang } from '@/lib/kpi';
import { holdMonths } from '@/lib/people/hold-months';
import { checkFormula } from './check-formula';
import { hasKpiValues } from './has-kpi-values';
import { refusedKpiChanges } from './kpi-locks-view';
import type { ChangeKpiInput } from './kpi-input';
import { loadKpiUses } from './load-kpi-uses';

/** Before every month: statements carry a KPI's name and decimals, so a change reaches every month not yet closed. */
const firstMonth = '0000-00';

/**
 * Changes a KPI, as far as what depends on it allows: published schemes promised its unit, direction, scope and formula.
 * Errors: forbidden, notFound, changedByOther, monthApproved, invalid (each refused field with its reason; code taken; a formula that
 * cannot be read, said in `lang`).
 */
export async function changeKpi(actor: Actor, { kpiId, seenAt, ...input }: ChangeKpiInput, lang: Lang = 'en'): Promise<{ id: string }> {
  authorize(actor, 'kpis.edit');
  const { companyId } = actor;
  const key = { companyId_id: { companyId, id: kpiId } };
  return inCompany(actor, async ({ db, audit }) => {
    await db.$executeRaw`SELECT 1 FROM kpis WHERE company_id = ${companyId}::uuid AND id = ${kpiId}::uuid FOR NO KEY UPDATE`;
    const before = await db.kpi.findUnique({ where: key });
    if (!before) throw new AppError('notFound');
    if (before.changedAt.toISOString() !== seenAt) throw new AppError('changedByOther');
    const uses = (await loadKpiUses(db, companyId, [before.code])).get(before.code) ?? [];
    if (uses.some((use) => use.isPublished)) await holdMonths(db, firstMonth);
    const refused = refusedKpiChanges({ before, after: input, uses, hasValues: await hasKpiValues(db, companyId, kpiId) });
    if (Object.keys(refused).length > 0) {
      const published = uses.filter((use) => use.isPublished);
      const schemes = (published.length > 0 ? published : uses).map((use) => use.scheme).join(', ');
      throw new AppError('invalid', { fields: refused, params: { schemes } });
    }
    if (input.code !== before.code && (await db.kpi.findFirst({ where: { companyId, code: input.code }, select: { id: true } }))) {
      throw new AppError('invalid', { fields: { code: 'kpiCodeTaken' }, params: { code: input.code } });
    }
    await checkFormula(db, input, lang);
    await db.kpi.update({ where: key, data: input });
    await db.$executeRaw`UPDATE kpis SET changed_at = clock_timestamp() WHERE company_id = ${companyId}::uuid AND id = ${kpiId}::uuid`;
    const { companyId: _company, id: _id, createdAt: _created, changedAt: _changed, archivedAt: _archived, ...shown } = before;
    await audit({ action: 'kpi.change', subjectType: 'kpi', subjectId: kpiId, before: shown, after: input });
    return { id: kpiId };
  });
}
