import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany, type Db } from '@/lib/db/in-company';
import { lockMonthAlone } from '@/lib/db/month-lock';
import type { RunKind } from '@/lib/db/generated/enums';
import { canonicalText, ENGINE_VERSION } from '@/lib/kpi';
import type { RunProgress } from './calculate-batch';
import { cardsInMonth } from './cards-in-month';
import { loadChangedPeople } from './changed-people';
import { loadRules, loadRunKpis, type RunKpi } from './load-rules';
import { withHashJoins } from './with-hash-joins';

/**
 * Takes up a run. The first time it holds the month alone for a moment, so that every edit is either before the
 * snapshot or after it, and fixes who is to be calculated and by which indicators. null when there is nothing to do:
 * the run is done, failed or cancelled.
 */
export function beginRun(actor: Actor, runId: string): Promise<RunProgress | null> {
  authorize(actor, 'months.calculate');
  const { companyId } = actor;
  return inCompany(actor, async ({ db }) => {
    const found = await db.calculationRun.findUnique({ where: { companyId_id: { companyId, id: runId } }, select: { month: true } });
    if (!found) return null;
    const { month } = found;
    await lockMonthAlone(db, { companyId, month });
    const run = await db.calculationRun.findUniqueOrThrow({
      where: { companyId_id: { companyId, id: runId } },
      select: { status: true, kind: true, revision: true, done: true, total: true, kpis: true },
    });
    if (run.status !== 'queued' && run.status !== 'running') return null;
    if (run.status === 'running') {
      const rules = await loadRules(db, { companyId, month, kpis: JSON.parse(run.kpis) as RunKpi[] });
      return { runId, month, revision: run.revision, done: run.done, total: run.total, rules };
    }
    const kpis = await loadRunKpis(db);
    const targets = await findTargets(db, { companyId, month, revision: run.revision, kind: run.kind });
    await db.$executeRaw`
      UPDATE calculation_runs SET status = 'running', started_at = now(), snapshot_at = clock_timestamp(), total = ${targets.length},
        targets = ${targets}::uuid[], kpis = ${canonicalText(kpis)}, engine_version = ${ENGINE_VERSION}
      WHERE company_id = ${companyId}::uuid AND id = ${runId}::uuid`;
    const rules = await loadRules(db, { companyId, month, kpis });
    return { runId, month, revision: run.revision, done: 0, total: targets.length, rules };
  }, { timeoutMs: 60_000 });
}

interface Targets {
  companyId: string;
  month: string;
  revision: number;
  kind: RunKind;
}

async function findTargets(db: Db, { companyId, month, revision, kind }: Targets): Promise<string[]> {
  if (kind === 'changed') return loadChangedPeople(db, { companyId, month, revision });
  const rows = await withHashJoins(db, () => (kind === 'failed'
    ? db.$queryRaw<{ id: string }[]>`
        SELECT DISTINCT employee_id AS id FROM month_problems
        WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${revision} AND employee_id IS NOT NULL ORDER BY id`
    : db.$queryRaw<{ id: string }[]>`
        SELECT employee_id AS id FROM ${cardsInMonth({ companyId, month })} cards
        UNION SELECT employee_id FROM payouts WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${revision}
        UNION SELECT employee_id FROM month_problems
          WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${revision} AND employee_id IS NOT NULL
        ORDER BY id`));
  return rows.map((row) => row.id);
}
