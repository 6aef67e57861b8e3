import { loadKpiDefs } from '@/lib/catalogue/load-kpi-defs';
import type { Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { compileScheme, type CompiledScheme, type Currency, type KpiDef } from '@/lib/kpi';
import { loadStagesInForce, type StageInForce } from '@/lib/rollouts/load-stages-in-force';
import { loadVersionsInForce, type VersionInForce } from '@/lib/schemes/load-versions-in-force';
import { schemeMeasures, type SchemeMeasure } from './scheme-measures';

/** An indicator as it was when a calculation began; `id` leads to its plans and facts. */
export type RunKpi = KpiDef & { id: string };

/** What holds for everybody in a month: loaded and compiled once, then run over people. */
export interface MonthRules {
  companyId: string;
  month: string;
  currency: Currency;
  kpiIdByCode: ReadonlyMap<string, string>;
  /** By scheme id. */
  versions: ReadonlyMap<string, VersionInForce & { measures: SchemeMeasure[] }>;
  /** By rollout id. */
  stages: ReadonlyMap<string, StageInForce>;
  /** Compiled versions by version id. */
  schemes: ReadonlyMap<string, CompiledScheme>;
}

/** The catalogue as a calculation keeps it: what the law needs, and the id. */
export async function loadRunKpis(db: Db): Promise<RunKpi[]> {
  const kpis = await loadKpiDefs(db);
  return kpis.map(({ scope: _scope, allowsNegative: _allowsNegative, isArchived: _isArchived, ...kpi }) => kpi);
}

/** The rules in force in a month, compiled with the indicators that its calculation keeps. */
export async function loadRules(db: Db, { companyId, month, kpis }: { companyId: string; month: string; kpis: readonly RunKpi[] }): Promise<MonthRules> {
  const company = await db.company.findUnique({ where: { id: companyId }, select: { currency: true, currencyDigits: true } });
  if (!company) throw new AppError('notFound');
  const versions = new Map(
    [...(await loadVersionsInForce(db, companyId, month))].map(([id, version]) => [id, { ...version, measures: schemeMeasures(version.document) }]),
  );
  return {
    companyId,
    month,
    currency: { code: company.currency, digits: company.currencyDigits },
    kpiIdByCode: new Map(kpis.map((kpi) => [kpi.code, kpi.id])),
    versions,
    stages: await loadStagesInForce(db, companyId, month),
    schemes: new Map([...versions.values()].map((version) => [version.versionId, compileScheme(version.document, kpis)])),
  };
}
