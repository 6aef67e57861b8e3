import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { loadKpiDefs } from '@/lib/catalogue/load-kpi-defs';
import { inCompany } from '@/lib/db/in-company';
import { lockMonthForEdit } from '@/lib/db/month-lock';
import { addMonths } from '@/lib/format/month';
import { askedSubjects } from './asked-cells';
import { checkDepartment } from './check-department';
import { currentRows } from './current-rows';
import { loadAskings } from './load-askings';
import { subjectsInReach } from './subjects-in-reach';
import type { CopyPlansInput } from './value-input';
import type { CopiedPlans } from './value-view';

/**
 * Brings the plans of the month before into cells that have none: of the people placed in the month, the departments
 * or the company, within the actor's reach and the chosen department's tree. A plan that was set stays; a KPI that
 * somebody no longer has is left behind.
 * Errors: forbidden, notFound (the department), monthClosed, monthApproved.
 */
export async function copyPlans(actor: Actor, { month, scope, departmentId }: CopyPlansInput): Promise<CopiedPlans> {
  authorize(actor, 'plans.edit');
  const { companyId } = actor;
  const before = addMonths(month, -1);
  return inCompany(actor, async ({ db, audit }) => {
    await checkDepartment(db, actor, { departmentId, permission: 'plans.edit', month });
    await lockMonthForEdit(db, { companyId, month });
    const askings = (await loadAskings(db, { companyId, month, kpis: await loadKpiDefs(db) }))(scope);
    const asks = askings.flatMap(({ needs }, at) => [...needs.keys()].map((kpiId) => ({ asking: at + 1, kpiId })));
    const [count = { copied: 0, offered: 0 }] = await db.$queryRaw<{ copied: number; offered: number }[]>`
      WITH offered AS (
        SELECT old.*, coalesce(new.revision, 0) AS seen, new.value IS NOT NULL AS is_set
        FROM ${currentRows('plan', { companyId, month: before, scope })} old
        JOIN kpis k ON k.company_id = old.company_id AND k.id = old.kpi_id AND k.archived_at IS NULL AND k.scope = old.scope
        LEFT JOIN ${currentRows('plan', { companyId, month, scope })} new ON new.kpi_id = old.kpi_id AND new.subject_id = old.subject_id
        WHERE old.value IS NOT NULL
          AND old.subject_id IN ${subjectsInReach(actor, { permission: 'plans.edit', month, scope, departmentId })}
          AND (old.subject_id, old.kpi_id) IN (
            SELECT asked.subject_id, need.kpi_id FROM ${askedSubjects({ companyId, scope, askings })} asked
            JOIN unnest(${asks.map(({ asking }) => asking)}::int[], ${asks.map(({ kpiId }) => kpiId)}::uuid[]) AS need(asking, kpi_id) USING (asking))),
      copied AS (
        INSERT INTO plans (company_id, month, kpi_id, subject_id, revision, scope, employee_id, department_id, value, recorded_by)
        SELECT company_id, ${month}, kpi_id, subject_id, seen + 1, scope, employee_id, department_id, value, ${actor.membershipId}::uuid
        FROM offered WHERE NOT is_set ORDER BY kpi_id, subject_id
        ON CONFLICT DO NOTHING RETURNING 1)
      SELECT (SELECT count(*)::int FROM copied) AS copied, (SELECT count(*)::int FROM offered) AS offered`;
    await audit({ action: 'plan.copy', subjectType: 'month', subjectId: month, after: { from: before, scope, departmentId, count: count.copied } });
    return { copied: count.copied, alreadySet: count.offered - count.copied };
  });
}
