// Which value of which KPI, of whom and over what time; a value nobody entered is a problem by name, never a zero.
import { describe, expect, it } from 'vitest';
import type { KpiValue } from '../index';
import { kpi, values } from '../golden/support';
import type { Row } from '../golden/support';
import { fact, plan, refused, told, worth } from './support';

const at = (period: string, ...[row]: [Row]): KpiValue => ({ ...(values([row])[0] as KpiValue), period });
const overOf = (window: string, aggregate?: string) => ({ over: aggregate === undefined ? { window } : { window, aggregate } });

describe('one value', () => {
  const rows: Row[] = [
    ['sales', '1000', '800', 'person', '600'],
    ['sales', '9000', '8000', 'department'],
    ['sales', '90000', '70000', 'company'],
  ];

  it.each([
    // what is taken, of whom
    ['fact', 'person', '800'],
    ['plan', 'person', '1000'],
    ['baseline', 'person', '600'],
    ['fact', 'department', '8000'],
    ['plan', 'department', '9000'],
    ['fact', 'company', '70000'],
  ])('%s of the %s', (take, scope, expected) => expect(worth({ kind: 'measure', kpi: 'sales', take, scope }, { rows })).toBe(expected));

  it('is the person’s unless said otherwise', () => expect(worth(fact('sales'), { rows: rows.slice(1) })).toBe('missing-fact'));

  it.each([
    ['missing-fact', fact('sales')],
    ['missing-plan', plan('sales')],
    ['missing-baseline', { kind: 'measure', kpi: 'sales', take: 'baseline' }],
  ])('%s names the KPI, the month and whose it is', (code, node) => {
    expect(told(node, { rows: [['sales', null, null]] }).problems).toEqual([
      { code, params: { name: 'sales', month: '2026-05' }, kpi: 'sales', scope: 'person', subjectId: 'person', employeeId: 'e1', cardId: 'a1' },
    ]);
  });

  it('a zero that was entered is a zero', () => expect(worth(fact('sales'), { rows: [['sales', null, '0']] })).toBe('0'));

  it('keeps where a fact came from, so that an auditor can go there', () => {
    expect(told(fact('sales'), { rows }).step).toEqual({
      rule: 'fact',
      value: '800',
      unit: 'money',
      params: { scope: 'person', ref: 'fact/sales', source: 'manual', recordedAt: '2026-05-31T12:00:00Z' },
      kpi: { code: 'sales', name: 'sales', unit: 'money', decimals: 0 },
    });
    expect(told(plan('sales'), { rows }).step.params).toEqual({ scope: 'person', ref: 'plan/sales' });
  });

  it('per cents are the number people type: 22 for 22 %', () => expect(worth(fact('growth'), { rows: [['growth', null, '22']] })).toBe('22'));

  it('a KPI the catalogue does not have is refused with its place', () => {
    expect(refused(fact('profit'))).toEqual(['unknown-kpi $.components[0].amount']);
  });
});

describe('months put together', () => {
  // January 10, February 20, March 60; plan 30 each; then April 40, May 5
  const months = (...facts: string[]): KpiValue[] => facts.map((done, i) => at(`2026-0${i + 1}`, ['calls', '30', done]));
  const first = months('10', '20', '60', '40', '5');
  const over = (window: string, aggregate?: string, month = '2026-03', given = first) =>
    worth(fact('calls', overOf(window, aggregate)), { month, card: { values: given } });

  it.each([
    // window, aggregate, answer in March
    ['quarter', undefined, '90'], // the sum unless said otherwise
    ['quarter', 'sum', '90'],
    ['quarter', 'mean', '30'],
    ['quarter', 'last', '60'],
    ['quarter', 'min', '10'],
    ['quarter', 'max', '60'],
    ['half', 'sum', '90'],
    ['year', 'mean', '30'],
    ['previous-month', undefined, '20'],
  ])('%s by %s is %s', (window, aggregate, expected) => expect(over(window, aggregate)).toBe(expected));

  it.each([
    // month, quarter, half-year, year: only its months up to and including this one
    ['2026-01', '10', '10', '10'],
    ['2026-02', '30', '30', '30'],
    ['2026-04', '40', '130', '130'],
    ['2026-05', '45', '135', '135'],
  ])('in %s the quarter so far is %s, the half-year %s, the year %s', (month, quarter, half, year) => {
    expect(['quarter', 'half', 'year'].map((window) => over(window, 'sum', month))).toEqual([quarter, half, year]);
  });

  it('July starts a new half-year, and the year goes on', () => {
    const given = [...months('1', '2', '3', '4', '5', '6'), at('2026-07', ['calls', '30', '100'])];
    expect([over('half', 'sum', '2026-07', given), over('year', 'sum', '2026-07', given)]).toEqual(['100', '121']);
  });

  it('plans are put together as facts are', () => {
    expect(worth(plan('calls', overOf('quarter')), { month: '2026-03', card: { values: first } })).toBe('90');
  });

  it('each month is told on its own, the newest first', () => {
    const { step } = told(fact('calls', overOf('quarter', 'mean')), { month: '2026-03', card: { values: first } });
    expect(step).toMatchObject({ rule: 'window', params: { window: 'quarter', aggregate: 'mean' } });
    expect(step.inputs?.map(({ params, value }) => `${params?.['period'] ?? 'this month'} ${value}`)).toEqual(['this month 60', '2026-02 20', '2026-01 10']);
  });

  it('a month nobody entered is named; nothing is filled in for it', () => {
    const { problems } = told(fact('calls', overOf('quarter')), { month: '2026-03', card: { values: [first[0], first[2]] as KpiValue[] } });
    expect(problems.map(({ code, params }) => [code, params['month']])).toEqual([['missing-fact', '2026-02']]);
  });

  it('the same month last year, over the turn of the year', () => {
    const given = [at('2025-01', ['calls', '8', '9']), at('2025-12', ['calls', '7', '6'])];
    expect(worth(fact('calls', overOf('last-year')), { month: '2026-01', card: { values: given } })).toBe('9');
    expect(worth(fact('calls', overOf('previous-month')), { month: '2026-01', card: { values: given } })).toBe('6');
  });
});

describe('what does not add up from months', () => {
  // S9: 400 000 different people in a quarter are not the sum of the people of its months
  const given = [
    at('2026-05', ['calls', null, '200']),
    at('2026-04', ['calls', null, '250']),
    at('2026-Q2', ['calls', null, '400']),
    at('week', ['calls', null, '90']),
  ];
  const of = (window: string) => worth(fact('calls', overOf(window)), { card: { values: given } });

  it('is supplied for the window, and never summed', () => {
    expect(of('whole-quarter')).toBe('400'); // not 450
    expect(of('week')).toBe('90');
  });

  it.each(['whole-half', 'whole-year', 'day', 'project'])('%s without its figure is a problem', (window) => expect(of(window)).toBe('missing-fact'));

  it.each([
    ['whole-half', '2026-H1'],
    ['whole-year', '2026'],
    ['day', 'day'],
    ['project', 'project'],
  ])('%s is read from the figure of %s', (window, period) => {
    expect(worth(fact('calls', overOf(window)), { card: { values: [at(period, ['calls', null, '7'])] } })).toBe('7');
  });

  it('a figure of another quarter is not this quarter’s', () => {
    expect(worth(fact('calls', overOf('whole-quarter')), { card: { values: [at('2026-Q1', ['calls', null, '7'])] } })).toBe('missing-fact');
  });
});

describe('a KPI computed from others', () => {
  const kpis = [kpi('buyers'), kpi('visitors'), kpi('conversion', { unit: 'percent', formula: '100 * buyers / visitors' })];
  const month = (period: string, buyers: string, visitors: string) => [at(period, ['buyers', null, buyers]), at(period, ['visitors', null, visitors])];
  const given = [...month('2026-04', '10', '100'), ...month('2026-05', '10', '900')];

  it('over a window it is the ratio of sums, not the mean of ratios', () => {
    // 20 buyers of 1 000 visitors = 2 %; the mean of 10 % and 1.11 % would say 5.56 %
    expect(worth(fact('conversion', overOf('quarter')), { kpis, card: { values: given } })).toBe('2');
    expect(worth(fact('conversion'), { kpis, card: { values: given } })).toBe('10/9');
  });

  it('its plan is set, not computed', () => {
    expect(worth(plan('conversion'), { kpis, card: { values: [...given, at('2026-05', ['conversion', '3', null])] } })).toBe('3');
    expect(worth(plan('conversion'), { kpis, card: { values: given } })).toBe('missing-plan');
  });

  it('a fact typed in for it is not taken instead of the formula', () => {
    expect(worth(fact('conversion'), { kpis, card: { values: [...given, at('2026-05', ['conversion', null, '99'])] } })).toBe('10/9');
  });
});
