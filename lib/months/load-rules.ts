import { loadKpiDefs } from '@/lib/catalogue/load-kpi-defs';
import type { Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { compileScheme, type CompiledScheme, type Currency, type KpiDef, type SchemeRead, type TimeInput } from '@/lib/kpi';
import { loadStagesInForce, type StageInForce } from '@/lib/rollouts/load-stages-in-force';
import { loadVersionsInForce, type VersionInForce } from '@/lib/schemes/load-versions-in-force';
import { productionCalendar } from './production-calendar';
import { accountsIn } from './undivided-lines';

/** An indicator as it was when a calculation began; `id` leads to its plans and facts. */
export type RunKpi = KpiDef & { id: string };

/** What holds for everybody in a month: loaded and compiled once, then run over people. */
export interface MonthRules {
  companyId: string;
  month: string;
  currency: Currency;
  kpiIdByCode: ReadonlyMap<string, string>;
  /** By scheme id, with the values each looks at (only these enter a person's input) and the accounts it keeps. */
  versions: ReadonlyMap<string, VersionInForce & { reads: SchemeRead[]; accounts: string[] }>;
  /** By rollout id. */
  stages: ReadonlyMap<string, StageInForce>;
  /** Compiled versions by version id. */
  schemes: ReadonlyMap<string, CompiledScheme>;
  /** Days off and worked in the company's country; null when they are not known for this year. */
  calendar: TimeInput['calendar'] | null;
}

/** The catalogue as a calculation keeps it: what the law needs to pay by, and the id; what only good practice asks changes no month. */
export async function loadRunKpis(db: Db): Promise<RunKpi[]> {
  const kpis = await loadKpiDefs(db);
  return kpis.map(({ scope: _scope, allowsNegative: _negative, isArchived: _archived, yields: _yields, action: _action, budget: _budget, ...kpi }) => kpi);
}

/** The rules in force in a month, compiled with the indicators that its calculation keeps. */
export async function loadRules(db: Db, { companyId, month, kpis }: { companyId: string; month: string; kpis: readonly RunKpi[] }): Promise<MonthRules> {
  const company = await db.company.findUnique({ where: { id: companyId }, select: { currency: true, currencyDigits: true, country: true } });
  if (!company) throw new AppError('notFound');
  const inForce = [...(await loadVersionsInForce(db, companyId, month))];
  const schemes = new Map(inForce.map(([, version]) => [version.versionId, compileScheme(version.document, kpis)]));
  const versions = inForce.map(([id, version]) => {
    const reads = [...(schemes.get(version.versionId)?.reads ?? [])].sort(byName);
    return [id, { ...version, reads, accounts: accountsIn(version.document) }] as const;
  });
  return {
    companyId,
    month,
    currency: { code: company.currency, digits: company.currencyDigits },
    kpiIdByCode: new Map(kpis.map((kpi) => [kpi.code, kpi.id])),
    versions: new Map(versions),
    stages: await loadStagesInForce(db, companyId, month),
    schemes,
    calendar: productionCalendar(company.country, month),
  };
}

/** One order of values for the same scheme, whatever order its lines ask in. */
function byName(one: SchemeRead, other: SchemeRead): number {
  const [a, b] = [one, other].map(({ scope, kpi, period }) => `${scope} ${kpi} ${period}`) as [string, string];
  return a < b ? -1 : a > b ? 1 : 0;
}
