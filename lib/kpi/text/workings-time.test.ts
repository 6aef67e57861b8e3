// A month that is not whole, and values of several months, read aloud.
import { describe, expect, it } from 'vitest';
import type { CardInput, Node } from '../index';
import { attain, combine, money, told } from './support';
import type { Month } from './support';

const times100 = (node: Node): Node => combine('product', [money('100'), node]);
const calls = (fact: string): Month['rows'] => [['calls', '10', fact]];
const present = (spans: { from: string; to: string; basePayMinor?: string }[]): Partial<CardInput> => ({
  time: { spans: spans.map((span) => ({ fte: '1', ...span })), unpaid: [], calendar: { weekend: [6, 7], holidays: [], workDays: [] } },
});
const prorate = (of: Node, by: string, rounding: object | null = null): Node => ({ kind: 'prorate', of, by, rounding }) as Node;

describe('a month in pieces', () => {
  it.each<[string, Month, string, string]>([
    [
      'a result for the part of the month',
      { amount: times100(prorate(attain('calls'), 'calendar-days')), rows: calls('10'), card: present([{ from: '2026-05-16', to: '2026-05-31' }]) },
      'For the part of the month: 100% × 16 ÷ 31 (calendar days) = ≈ 51.612903%',
      'За часть месяца: 100 % × 16 ÷ 31 (календарные дни) = ≈ 51,612903 %',
    ],
    [
      // May 2026 has 21 weekdays, 10 of them from the 16th; 10 ÷ 21 cut to 0.47
      'a part of the month that is rounded itself',
      { amount: prorate(money('310'), 'working-days', { mode: 'down', digits: 2 }), rows: [], card: present([{ from: '2026-05-16', to: '2026-05-31' }]) },
      'For the part of the month: 310.00 × 0.47 (working days) = 145.70 [≈ 0.47619 rounded down in steps of 0.01]',
      'За часть месяца: 310,00 × 0,47 (рабочие дни) = 145,70 [≈ 0,47619 округлено вниз с шагом 0,01]',
    ],
  ])('%s', (_, month, en, ru) => {
    expect(told(month, 'en')[1]).toBe(`  ${en}`);
    expect(told(month, 'ru')[1]).toBe(`  ${ru}`);
  });

  it('a change of pay shows each span with its own pay', () => {
    // 1 000 × 10/31 + 3 100 × 21/31 = 322.58 + 2 100.00
    const raised = present([
      { from: '2026-05-01', to: '2026-05-10' },
      { from: '2026-05-11', to: '2026-05-31', basePayMinor: '310000' },
    ]);
    const month: Month = { amount: prorate({ kind: 'base', of: 'pay' }, 'calendar-days'), rows: [], card: raised };
    expect(told(month, 'en')).toEqual([
      'Line: ≈ 322.580645 + 2,100.00 = 2,422.58 [≈ 2,422.580645 rounded half up in steps of 0.01 (pay line)]',
      '  For the part of the month: ≈ 322.580645 + 2,100.00 = ≈ 2,422.580645',
      '    From 2026-05-01: 1,000.00 × ≈ 0.322581 = ≈ 322.580645',
      '      Pay at plan: 1,000.00',
      '    From 2026-05-11: 3,100.00 × ≈ 0.677419 = 2,100.00',
      '      Pay at plan: 3,100.00',
    ]);
    expect(told(month, 'ru')[2]).toBe('    С 2026-05-01: 1 000,00 × ≈ 0,322581 = ≈ 322,580645');
  });

  it('a window names its months', () => {
    // April 6 + May 13 = 19 of a plan of 8 + 10 = 18
    const quarter: Month = {
      amount: times100(attain('calls', undefined, { over: { window: 'quarter', aggregate: 'sum' } })),
      rows: calls('13'),
    };
    const withApril = { ...quarter, card: { values: withPeriod(quarter) } };
    expect(told(withApril, 'en').slice(1)).toEqual([
      '  Attainment: Calls: 19 ÷ 18 = ≈ 105.555556%',
      '    Fact: Calls, quarter to date: sum: 13; 6 = 19',
      '      Fact: Calls: 13',
      '      Fact: Calls, 2026-04: 6',
      '    Plan: Calls, quarter to date: sum: 10; 8 = 18',
      '      Plan: Calls: 10',
      '      Plan: Calls, 2026-04: 8',
    ]);
    expect(told(withApril, 'ru')[2]).toBe('    Факт: Calls, квартал на дату: сумма: 13; 6 = 19');
  });
});

function withPeriod({ rows }: Month): CardInput['values'] {
  const row = (plan: string, fact: string, period?: string): CardInput['values'][number] => ({
    kpi: 'calls',
    scope: 'person',
    subjectId: 'e1',
    plan: { value: plan, ref: 'p' },
    fact: { value: fact, ref: 'f', source: 'manual', recordedAt: '2026-05-31' },
    ...(period === undefined ? {} : { period }),
  });
  return [...rows.map(([, plan, fact]) => row(plan ?? '0', fact ?? '0')), row('8', '6', '2026-04')];
}
