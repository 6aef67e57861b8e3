import type { Actor } from '@/lib/auth/actor';
import { authorize, may } from '@/lib/auth/authorize';
import { seesWholeCompany } from '@/lib/auth/visibility';
import { loadKpiDefs } from '@/lib/catalogue/load-kpi-defs';
import { inCompanyReading } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { checkDepartment } from '@/lib/plans/check-department';
import { loadAskedCells } from '@/lib/plans/asked-cells';
import { loadAskings } from '@/lib/plans/load-askings';
import { arrangeGrid } from './arrange-grid';
import type { GridInput } from './grid-input';
import type { ValuesGrid } from './grid-view';
import { countPeopleCompleteness, countRowsCompleteness } from './count-completeness';
import { loadComputedFacts } from './load-computed-facts';
import { loadGridSubjects } from './load-grid-subjects';
import { loadGridValues } from './load-grid-values';

/**
 * Plans and facts of a month as a grid: rows are the people (or departments, or the company) within the actor's reach
 * for whom a scheme in force asks for something or who have a value, columns the indicators. A thousand rows at most.
 * Errors: forbidden, notFound (a department out of reach; the company's own values, for a manager).
 */
export async function loadValuesGrid(actor: Actor, input: GridInput): Promise<ValuesGrid> {
  authorize(actor, 'values.see');
  const { month, scope } = input;
  const isWhole = seesWholeCompany(actor, 'values.see');
  if (scope === 'company' && !isWhole) throw new AppError('notFound');
  return inCompanyReading(actor, async ({ db }) => {
    await checkDepartment(db, actor, { departmentId: input.departmentId, permission: 'values.see', month });
    const status = (await db.month.findUnique({ where: { companyId_month: { companyId: actor.companyId, month } }, select: { status: true } }))?.status ?? 'open';
    const { currency, timeZone } = await db.company.findUniqueOrThrow({ where: { id: actor.companyId }, select: { currency: true, timeZone: true } });
    const kpis = await loadKpiDefs(db);
    const askings = (await loadAskings(db, { companyId: actor.companyId, month, kpis }))(scope);
    const { subjects, pages } = await loadGridSubjects(db, actor, { ...input, askings });
    const subjectIds = subjects.map(({ id }) => id);
    const asked = await loadAskedCells(db, { companyId: actor.companyId, scope, askings, subjectIds });
    const values = await loadGridValues(db, { companyId: actor.companyId, month, scope, subjectIds });
    const computedFact = await loadComputedFacts(db, { companyId: actor.companyId, month, scope, subjectIds, kpis, facts: values.fact });
    const { columns, rows } = arrangeGrid({ subjects, asked, kpis: kpis.filter((kpi) => kpi.scope === scope), values, computedFact });
    const completeness = scope === 'person'
      ? await countPeopleCompleteness(db, actor, { input, askings, kpis })
      : countRowsCompleteness({ columns, rows });
    const isFrozen = status === 'approved' || status === 'closed';
    const mayWrite = (permission: 'plans.edit' | 'facts.edit') =>
      !isFrozen && may(actor, permission) && (scope !== 'company' || seesWholeCompany(actor, permission));
    return {
      month, scope, status, columns, rows, pages, completeness, currency, timeZone,
      mayEdit: { plan: mayWrite('plans.edit'), fact: mayWrite('facts.edit') },
      scopes: isWhole ? ['person', 'department', 'company'] : ['person', 'department'],
    };
  });
}
