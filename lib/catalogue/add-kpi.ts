import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { Lang } from '@/lib/kpi';
import { checkFormula } from './check-formula';
import type { AddKpiInput } from './kpi-input';

/** Adds a KPI to the catalogue. Errors: forbidden, invalid (code taken; a formula that cannot be read, said in `lang`). */
export async function addKpi(actor: Actor, input: AddKpiInput, lang: Lang = 'en'): Promise<{ id: string }> {
  authorize(actor, 'kpis.edit');
  return inCompany(actor, async ({ db, audit }) => {
    await checkFormula(db, input, lang);
    const [kpi] = await db.kpi.createManyAndReturn({ data: [{ companyId: actor.companyId, ...input }], skipDuplicates: true });
    if (!kpi) throw new AppError('invalid', { fields: { code: 'kpiCodeTaken' }, params: { code: input.code } });
    await audit({ action: 'kpi.add', subjectType: 'kpi', subjectId: kpi.id, after: input });
    return { id: kpi.id };
  });
}
