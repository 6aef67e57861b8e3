import type { CatalogueKpi } from '@/lib/catalogue/load-kpi-defs';
import { roundScaled, scaledToDecimal, toExact } from '@/lib/format/decimal';
import { addMonths } from '@/lib/format/month';
import { buildItem, calculatePerson, compileScheme, type CompiledScheme, type KpiDef, type KpiValue, type PersonResult } from '@/lib/kpi';
import type { ComputedFact } from './grid-view';

/** A value that a formula asks for: whose KPI, and of which month (`YYYY-MM`). */
export interface Operand {
  code: string;
  month: string;
}

/** A formula made ready for a month: what it reads, and its fact for anybody whose values are given. */
export interface FormulaOfMonth {
  operands: Operand[];
  /** `factOf` gives what is entered, a decimal string; null where nobody has entered it. */
  compute: (factOf: (operand: Operand) => string | null) => ComputedFact;
}

const version = 'formula';

/**
 * The fact of a KPI with a formula as the calculation of the month will have it: by the law itself, exact, shown with the
 * KPI's decimals (half-up). A missing operand is named, never a zero.
 */
export function formulaOfMonth(kpi: CatalogueKpi, kpis: readonly KpiDef[], month: string): FormulaOfMonth {
  const compiled = compileReading(kpi, kpis);
  const monthOf = (period: string): string => (period === '' ? month : addMonths(month, Number(period)));
  const reads = compiled.reads.filter(({ period, takes }) => takes.includes('fact') && /^(-\d+)?$/.test(period));
  const nameOf = (code: string): string => kpis.find((each) => each.code === code)?.name ?? code;
  return {
    operands: reads.map(({ kpi: code, period }) => ({ code, month: monthOf(period) })),
    compute: (factOf) => {
      const values = reads.map(({ kpi: code, period }): KpiValue => {
        const fact = factOf({ code, month: monthOf(period) });
        return {
          kpi: code, scope: kpi.scope, subjectId: 'subject', plan: null,
          fact: fact === null ? null : { value: fact, ref: code, source: 'grid', recordedAt: '' },
          ...(period === '' ? {} : { period: monthOf(period) }),
        };
      });
      return toldFact(measured(compiled, { month, values }), { decimals: kpi.decimals, nameOf });
    },
  };
}

/** One row of a scorecard that only asks for the fact: whatever the KPI counts, nobody is paid by it. */
function compileReading(kpi: CatalogueKpi, kpis: readonly KpiDef[]): CompiledScheme {
  const scorecard = [buildItem({ key: 'fact', kpi: kpi.code, scope: kpi.scope, weight: '1', rule: { kind: 'band', lo: '1', hi: '1' }, floor: '0', cap: null, planZero: 'problem' })];
  const components = [{ key: 'none', name: 'none', part: 'other', effect: 'shown', amount: { kind: 'money', amount: '0' } }];
  return compileScheme({ format: 1, scorecard, components }, kpis.map((each) => ({ ...each, kind: 'result' as const })));
}

function measured(compiled: CompiledScheme, { month, values }: { month: string; values: KpiValue[] }): PersonResult {
  const card = { assignmentId: 'row', schemeVersionId: version, schemeHash: '', basePayMinor: '0', stage: null, values };
  return calculatePerson({ format: 1, month, currency: { code: 'XTS', digits: 2 }, employeeId: 'row', cards: [card] }, new Map([[version, compiled]]));
}

function toldFact({ cards, problems }: PersonResult, { decimals, nameOf }: { decimals: number; nameOf: (code: string) => string }): ComputedFact {
  const fact = cards[0]?.items[0]?.fact ?? null;
  if (fact !== null) return { value: scaledToDecimal(roundScaled(toExact(fact), decimals), decimals), missing: [], failure: null };
  const missing = problems.flatMap(({ code, kpi }) => (code === 'missing-fact' && kpi !== undefined ? [nameOf(kpi)] : []));
  if (missing.length > 0) return { value: null, missing: [...new Set(missing)], failure: null };
  return { value: null, missing: [], failure: problems.some(({ code }) => code === 'division-by-zero') ? 'divisionByZero' : 'impossible' };
}
