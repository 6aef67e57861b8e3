// More than a month: quarters, last year, figures supplied whole, and KPIs computed from others.
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme } from '../index';
import type { KpiValue } from '../index';
import { item, kpi, line, personOf, values } from './support';

const kpis = [kpi('sales', { unit: 'money' }), kpi('uniques')];

describe('more than a month', () => {
  const row = (period: string | undefined, plan: string | null, fact: string): KpiValue => ({
    ...(values([['sales', plan, fact]])[0] as KpiValue),
    ...(period ? { period } : {}),
  });
  const quarter = [row('2026-04', '100', '150'), row(undefined, '100', '90')];
  const index = (over: object, given: KpiValue[], at = '2026-05'): string | null | undefined => {
    const doc = {
      format: 1,
      scorecard: [{ key: 'sales', weight: '1', score: { kind: 'attain', kpi: 'sales', rule: { kind: 'higher-ratio' }, over } }],
      components: [line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null })],
      settings: { fixedShare: '0' },
    };
    const person = personOf({ pay: '100', rows: [] });
    const result = calculatePerson(
      { ...person, month: at, cards: person.cards.map((card) => ({ ...card, values: given })) },
      new Map([['v1', compileScheme(doc, kpis)]]),
    );
    return result.problems.length > 0 ? result.problems.map(({ code, params }) => `${code} ${params['month']}`).join() : result.cards[0]?.index;
  };

  it.each([
    // May is the second month of its quarter: April and May count
    [{ window: 'quarter', aggregate: 'sum' }, '1.2'], // 240 ÷ 200
    [{ window: 'quarter', aggregate: 'mean' }, '1.2'],
    [{ window: 'quarter', aggregate: 'last' }, '0.9'],
    [{ window: 'quarter', aggregate: 'max' }, '1.5'], // 150 ÷ 100
    [{ window: 'quarter', aggregate: 'min' }, '0.9'],
    [{ window: 'previous-month' }, '1.5'],
  ])('%j', (over, expected) => expect(index(over, quarter)).toBe(expected));

  it('in the first month of a quarter only that month counts', () => {
    expect(index({ window: 'quarter' }, [row(undefined, '100', '90')], '2026-04')).toBe('0.9');
  });

  it('a month of the window nobody entered is a problem with its name', () => {
    expect(index({ window: 'quarter' }, [row(undefined, '100', '90')])).toBe('missing-fact 2026-04,missing-plan 2026-04');
  });

  it('the same month last year, and a figure that does not add up from months', () => {
    expect(index({ window: 'last-year' }, [row('2025-05', '80', '100')])).toBe('1.25');
    expect(index({ window: 'whole-quarter' }, [row('2026-Q2', '400000', '300000'), ...quarter])).toBe('0.75');
    expect(index({ window: 'whole-quarter' }, quarter)).toBe('missing-fact whole-quarter,missing-plan whole-quarter');
  });
});

describe('derived KPIs', () => {
  const derived = [
    kpi('buyers'),
    kpi('visitors'),
    kpi('sales', { unit: 'money' }),
    kpi('conversion', { unit: 'percent', formula: '100 * buyers / visitors' }),
    kpi('growth', { unit: 'percent', formula: '100 * (sales - previous(sales)) / previous(sales)' }),
    kpi('loop-a', { formula: '[loop-b] + 1' }),
    kpi('loop-b', { formula: '[loop-a] + 1' }),
    kpi('broken', { formula: 'buyers +' }),
  ];
  const attained = (code: string, plan: string, rows: KpiValue[]) => {
    const doc = { format: 1, scorecard: [item(code, '1')], components: [line({ form: 'fixed-part', of: 'pay' })] };
    const person = personOf({ pay: '100', rows: [] });
    const given = [...rows, ...values([[code, plan, null]])];
    return calculatePerson({ ...person, cards: person.cards.map((card) => ({ ...card, values: given })) }, new Map([['v1', compileScheme(doc, derived)]]));
  };

  it('10 of 300 visitors is 3.33 %', () => {
    const result = attained(
      'conversion',
      '5',
      values([
        ['buyers', null, '10'],
        ['visitors', null, '300'],
      ]),
    );
    expect(result.problems).toEqual([]);
    expect(result.cards[0]?.items[0]).toMatchObject({ fact: '10/3', plan: '5', attainment: '2/3' });
  });

  it('growth on last month', () => {
    const [now, before] = [values([['sales', null, '120']]), values([['sales', null, '100']]).map((value) => ({ ...value, period: '2026-04' }))];
    expect(attained('growth', '20', [...now, ...before]).cards[0]?.items[0]?.attainment).toBe('1');
  });

  it('no visitors is a division by zero, no buyers entered a missing fact of buyers', () => {
    expect(
      attained(
        'conversion',
        '5',
        values([
          ['buyers', null, '10'],
          ['visitors', null, '0'],
        ]),
      ).problems.map(({ code }) => code),
    ).toEqual(['division-by-zero']);
    expect(attained('conversion', '5', values([['visitors', null, '300']])).problems.map(({ code, kpi: missing }) => [code, missing])).toEqual([
      ['missing-fact', 'buyers'],
    ]);
  });

  it('a cycle is named, and so is what cannot be read', () => {
    expect(attained('loop-a', '1', []).problems.map(({ code, params }) => [code, params['key']])).toEqual([['cycle', 'loop-a → loop-b → loop-a']]);
    expect(attained('broken', '1', []).problems.map(({ code }) => code)).toEqual(['formula-malformed']);
  });
});
