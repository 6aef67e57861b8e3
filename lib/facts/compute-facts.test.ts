// A computed fact in the grid is the one that the calculation of the month will have.
import { describe, expect, it } from 'vitest';
import type { CatalogueKpi } from '@/lib/catalogue/load-kpi-defs';
import { formulaOfMonth, type Operand } from './compute-facts';

const kpi = (code: string, name: string, over: Partial<CatalogueKpi> = {}): CatalogueKpi =>
  ({ id: code, code, name, unit: 'count', decimals: 0, direction: 'higher', kind: 'result', scope: 'person', allowsNegative: false, isArchived: false, ...over });
const catalogue = [
  kpi('buyers', 'Buyers'), kpi('visitors', 'Visitors'), kpi('sales', 'Sales', { unit: 'money', decimals: 2 }),
  kpi('conversion', 'Conversion', { unit: 'percent', decimals: 2, formula: '100 * buyers / visitors' }),
  kpi('check', 'Average check', { unit: 'money', decimals: 2, formula: 'sales / buyers' }),
  kpi('growth', 'Growth', { unit: 'percent', decimals: 1, formula: '100 * (sales - previous(sales)) / previous(sales)' }),
  kpi('year', 'Against last year', { unit: 'ratio', decimals: 3, formula: 'sales / lastyear(sales)' }),
  kpi('loss', 'Loss', { unit: 'other', decimals: 2, formula: 'if(sales < 100, buyers - 1000, visitors)' }),
  kpi('score', 'Score', { unit: 'ratio', decimals: 4, formula: 'conversion / 4' }),
  kpi('weather', 'Weather', { kind: 'external', formula: 'visitors * 2' }),
];
const of = (code: string, entered: Record<string, string>) => {
  const { operands, compute } = formulaOfMonth(catalogue.find((each) => each.code === code)!, catalogue, '2026-03');
  return { operands, ...compute(({ code: asked, month }: Operand) => entered[month === '2026-03' ? asked : `${asked} ${month}`] ?? null) };
};

describe('computed', () => {
  it.each<[string, Record<string, string>, string]>([
    ['conversion', { buyers: '10', visitors: '300' }, '3.33'], // 100 × 10 ÷ 300 = 3.333…
    ['conversion', { buyers: '1', visitors: '800' }, '0.13'], // 0.125, half away from zero
    ['check', { sales: '1300000.5', buyers: '260' }, '5000'], // 5 000.0019…
    ['growth', { sales: '1150', 'sales 2026-02': '1000' }, '15'],
    ['growth', { sales: '950', 'sales 2026-02': '1000' }, '-5'],
    ['year', { sales: '1', 'sales 2025-03': '3' }, '0.333'],
    ['loss', { sales: '99', buyers: '1', visitors: '5' }, '-999'],
    ['score', { buyers: '10', visitors: '300' }, '0.8333'], // of a KPI that is itself computed: 3.333… ÷ 4, not 3.33 ÷ 4 = 0.8325
    ['weather', { visitors: '7' }, '14'],
  ])('%s of %j is %s', (code, entered, value) => {
    expect(of(code, entered)).toMatchObject({ value, missing: [], failure: null });
  });

  it('reads what is entered, of the months that the formula names', () => {
    expect(of('score', {}).operands).toEqual([{ code: 'buyers', month: '2026-03' }, { code: 'visitors', month: '2026-03' }]);
    expect(of('growth', {}).operands).toEqual(expect.arrayContaining([{ code: 'sales', month: '2026-03' }, { code: 'sales', month: '2026-02' }]));
    expect(of('year', {}).operands).toContainEqual({ code: 'sales', month: '2025-03' });
  });
});

describe('not to be had', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['conversion', {}, ['Buyers', 'Visitors']],
    ['conversion', { buyers: '10' }, ['Visitors']],
    ['growth', { sales: '10' }, ['Sales']],
    ['score', { visitors: '300' }, ['Buyers']],
    ['loss', { sales: '99', visitors: '5' }, ['Buyers']], // the other branch is not asked for
  ])('%s of %j waits for %j by name', (code, entered, missing) => {
    expect(of(code, entered)).toMatchObject({ value: null, missing, failure: null });
  });

  it('a division by zero is said, and is no zero', () => {
    expect(of('conversion', { buyers: '10', visitors: '0' })).toMatchObject({ value: null, missing: [], failure: 'divisionByZero' });
  });

  it('a formula over a KPI that is no longer there is impossible', () => {
    const lone = kpi('lone', 'Lone', { formula: 'nobody * 2' });
    expect(formulaOfMonth(lone, [lone], '2026-03').compute(() => '1')).toEqual({ value: null, missing: [], failure: 'impossible' });
  });
});
