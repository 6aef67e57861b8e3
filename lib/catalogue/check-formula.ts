import type { Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { compileScheme, describeProblem, type KpiDef, type Lang } from '@/lib/kpi';
import { loadKpiDefs } from './load-kpi-defs';

type Computed = Pick<KpiDef, 'code'> & { formula: string | null };

/**
 * Reads a KPI's formula as a calculation will: every name is a KPI of the catalogue, nothing goes in a circle.
 * Errors: invalid (formula, in the company's language: what is wrong and where).
 */
export async function checkFormula(db: Db, companyId: string, kpi: Computed & Pick<KpiDef, 'name' | 'unit' | 'decimals' | 'direction' | 'kind'>): Promise<void> {
  if (kpi.formula === null) return;
  const others = (await loadKpiDefs(db)).filter((each) => each.code !== kpi.code);
  const { code, name, unit, decimals, direction, kind, formula } = kpi;
  const defs: KpiDef[] = [...others, { code, name, unit, decimals, direction, kind, formula }];
  const reading = { kind: 'measure', kpi: code, scope: 'company', take: 'fact' };
  const [problem] = compileScheme({ format: 1, components: [{ key: 'x', name: 'x', part: 'other', effect: 'shown', unit: 'points', amount: reading }] }, defs).problems
    .filter((each) => each.code !== 'unit-mismatch');
  if (!problem) return;
  const { language } = await db.company.findUniqueOrThrow({ where: { id: companyId }, select: { language: true } });
  throw new AppError('invalid', { fields: { formula: describeProblem(problem, language as Lang).what } });
}
