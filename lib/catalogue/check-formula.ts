import type { Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { compileScheme, describeProblem, zeroDivisionIn, type KpiDef, type Lang, type Problem } from '@/lib/kpi';
import { loadKpiDefs } from './load-kpi-defs';

type Computed = Pick<KpiDef, 'code'> & { formula: string | null };

/**
 * Reads a KPI's formula as a calculation will: every name is a KPI of the catalogue, nothing goes in a circle, nothing is
 * divided by what is always zero. Errors: invalid (formula, in the reader's language: what is wrong and where).
 */
export async function checkFormula(db: Db, kpi: Computed & Pick<KpiDef, 'name' | 'unit' | 'decimals' | 'direction' | 'kind'>, lang: Lang): Promise<void> {
  if (kpi.formula === null) return;
  const others = (await loadKpiDefs(db)).filter((each) => each.code !== kpi.code);
  const { code, name, unit, decimals, direction, kind, formula } = kpi;
  const defs: KpiDef[] = [...others, { code, name, unit, decimals, direction, kind, formula }];
  const reading = { kind: 'measure', kpi: code, scope: 'company', take: 'fact' };
  const [found] = compileScheme({ format: 1, components: [{ key: 'x', name: 'x', part: 'other', effect: 'shown', unit: 'points', amount: reading }] }, defs).problems
    .filter((each) => each.code !== 'unit-mismatch');
  const problem = found ? inFormula(found, formula) : alwaysZero(formula);
  if (problem) throw new AppError('invalid', { fields: { formula: describeProblem(problem, lang).what } });
}

/** A KPI nobody knows is named with its place in the formula, not in the scheme it was tried in. */
function inFormula(problem: Problem, text: string): Problem {
  const at = problem.code === 'unknown-kpi' ? text.indexOf(problem.params['code'] ?? '') : -1;
  return at < 0 ? problem : { code: 'formula-malformed', params: { why: `unknown KPI ${problem.params['code']}`, at: String(at), text } };
}

function alwaysZero(text: string): Problem | null {
  const at = zeroDivisionIn(text);
  return at === null ? null : { code: 'formula-malformed', params: { why: 'division by zero', at: String(at), text } };
}
