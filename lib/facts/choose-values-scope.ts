import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { seesWholeCompany } from '@/lib/auth/visibility';
import { loadKpiDefs } from '@/lib/catalogue/load-kpi-defs';
import type { ValueScope } from '@/lib/db/generated/enums';
import { inCompanyReading } from '@/lib/db/in-company';
import { schemesHeld } from '@/lib/plans/asked-cells';
import { needsByScheme } from '@/lib/plans/needed-values';
import { loadVersionsInForce } from '@/lib/schemes/load-versions-in-force';
import { monthPeople } from './month-people';

/**
 * Whose values to show first in a month: people's own, else their departments', else the company's, whichever the
 * schemes of the people in reach ask for; people when they ask for nothing. Errors: forbidden.
 */
export async function chooseValuesScope(actor: Actor, { month }: { month: string }): Promise<ValueScope> {
  authorize(actor, 'values.see');
  return inCompanyReading(actor, async ({ db }) => {
    const kpis = await loadKpiDefs(db);
    const versions = await loadVersionsInForce(db, actor.companyId, month);
    const inUse = await db.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT held.scheme_id AS id FROM ${monthPeople(actor, { month, departmentId: null })} m
      JOIN ${schemesHeld(actor.companyId, [month])} held ON held.employee_id = m.id`;
    const scopes: ValueScope[] = ['person', 'department', ...(seesWholeCompany(actor, 'values.see') ? ['company' as const] : [])];
    return scopes.find((scope) => {
      const needs = needsByScheme(versions, kpis, scope);
      return inUse.some(({ id }) => needs.has(id));
    }) ?? 'person';
  });
}
