import type { Db } from '@/lib/db/in-company';
import { compileScheme, type CompiledScheme, type Schemes } from '@/lib/kpi';
import type { RunKpi } from './load-rules';

/**
 * The schemes by which the payouts of a month were computed, compiled with the indicators that each run kept.
 * Key: run id.
 */
export async function schemesOfRuns(db: Db, { companyId, month, revision }: { companyId: string; month: string; revision: number }): Promise<Map<string, Schemes>> {
  const used = await db.payout.groupBy({ by: ['runId', 'schemeVersionId'], where: { companyId, month, revision } });
  const runs = await db.calculationRun.findMany({ where: { companyId, id: { in: used.map((each) => each.runId) } }, select: { id: true, kpis: true } });
  const versions = await db.schemeVersion.findMany({ where: { companyId, id: { in: used.map((each) => each.schemeVersionId) } }, select: { id: true, document: true } });
  const documents = new Map(versions.map((version) => [version.id, version.document]));
  return new Map(
    runs.map((run) => {
      const kpis = JSON.parse(run.kpis) as RunKpi[];
      const compiled = used.filter((each) => each.runId === run.id).map(({ schemeVersionId }): [string, CompiledScheme] => [schemeVersionId, compileScheme(documents.get(schemeVersionId), kpis)]);
      return [run.id, new Map(compiled)];
    }),
  );
}
