// Windows longer than a month: what may be put together, how, and what must be supplied whole.
import { describe, expect, it } from 'vitest';
import { kpi, personOf } from '../golden/support';
import { calculatePerson, compileScheme, describeScheme } from '../index';
import type { KpiValue, PersonInput } from '../index';

const kpis = [
  kpi('buyers'),
  kpi('visitors'),
  kpi('uniques', { additive: false }),
  kpi('conversion', { unit: 'percent', formula: '100 * buyers / visitors' }),
  kpi('stage', { kind: 'project' }),
];
const docOf = (over: object, code = 'conversion') => ({
  format: 1,
  components: [
    {
      key: 'x',
      name: 'X',
      part: 'other',
      effect: 'shown',
      unit: 'points',
      amount: { kind: 'measure', kpi: code, take: 'fact', over },
      rounding: { digits: 2 },
    },
  ],
});
const row = (code: string, fact: string, period?: string): KpiValue => ({
  kpi: code,
  scope: 'person',
  subjectId: 'e1',
  ...(period === undefined ? {} : { period }),
  plan: null,
  fact: { value: fact, ref: `${code}/${period ?? ''}`, source: 'manual', recordedAt: '' },
});
const person = (values: KpiValue[], month = '2026-05'): PersonInput => {
  const base = personOf({ pay: '0', rows: [] });
  return { ...base, month, cards: base.cards.map((card) => ({ ...card, values })) };
};
const result = (doc: object, values: KpiValue[], month?: string) => calculatePerson(person(values, month), new Map([['v1', compileScheme(doc, kpis)]]));
const value = (doc: object, values: KpiValue[], month?: string) => result(doc, values, month).cards[0]?.lines[0]?.workings.value;
const codes = (doc: object) => compileScheme(doc, kpis).problems.map(({ code, path }) => [code, path]);

// April: 10 of 100 = 10 %; May: 10 of 300 = 3.33 %
const months = [row('buyers', '10', '2026-04'), row('visitors', '100', '2026-04'), row('buyers', '10'), row('visitors', '300')];

describe('a derived KPI over a quarter', () => {
  it('is the ratio of sums, not the sum or mean of ratios', () => {
    // (10 + 10) ÷ (100 + 300) = 5 %
    expect(value(docOf({ window: 'quarter', aggregate: 'ratio-of-sums' }), months)).toBe('5');
  });

  it('has no least or most: those of its operands are of different months', () => {
    expect(codes(docOf({ window: 'quarter', aggregate: 'min' }))).toContainEqual(['aggregate-unfit', '$.components[0].amount.over']);
  });

  it('only a formula has operands to sum', () => {
    expect(codes(docOf({ window: 'quarter', aggregate: 'ratio-of-sums' }, 'buyers'))).toEqual([['aggregate-unfit', '$.components[0].amount.over']]);
  });
});

describe('a KPI whose parts overlap', () => {
  it('is not summed', () => {
    expect(codes(docOf({ window: 'quarter' }, 'uniques'))).toEqual([['not-additive', '$.components[0].amount.over']]);
  });

  it.each(['mean', 'last', 'min', 'max'])('may be put together as %s', (aggregate) => {
    expect(codes(docOf({ window: 'quarter', aggregate }, 'uniques'))).toEqual([]);
  });

  it('is supplied whole: 400 000 people of the quarter, though its months sum to more', () => {
    const values = [row('uniques', '300000', '2026-04'), row('uniques', '250000'), row('uniques', '400000', '2026-Q2')];
    expect(value(docOf({ window: 'whole-quarter' }, 'uniques'), values)).toBe('400000');
  });
});

describe('a project with dates', () => {
  const over = { window: 'project', aggregate: 'sum', from: '2025-03', until: '2026-05' };
  const stages = [
    row('stage', '4', '2025-03'),
    row('stage', '2', '2025-04'),
    ...Array.from({ length: 12 }, (_, i) => row('stage', '1', `${i < 8 ? 2025 : 2026}-${String(((i + 4) % 12) + 1).padStart(2, '0')}`)),
  ];

  it('counts its months up to this one, beyond a year too', () => {
    // March 4 + April 2 + May 2025 … April 2026 at 1 = 18, and 5 in May 2026
    expect(value(docOf(over, 'stage'), [...stages, row('stage', '5')])).toBe('23');
    // in April 2025: 4 + 2
    expect(value(docOf(over, 'stage'), [row('stage', '4', '2025-03'), row('stage', '2')], '2025-04')).toBe('6');
  });

  it('outside its dates is a problem by name', () => {
    expect(result(docOf(over, 'stage'), [row('stage', '1')], '2026-06').problems.map(({ code, kpi: of }) => [code, of])).toEqual([
      ['outside-project', 'stage'],
    ]);
  });

  it('dates belong to projects, and must be in order', () => {
    for (const wrong of [
      { ...over, window: 'quarter' },
      { ...over, until: '2025-02' },
      { window: 'project', from: '2025-03' },
      { ...over, until: '2031-01' },
    ])
      expect(codes(docOf(wrong, 'stage'))).toEqual([['scheme-malformed', '$.components[0].amount.over']]);
  });

  it('are said in the scheme', () => {
    expect(JSON.stringify(describeScheme(docOf(over, 'stage'), kpis, 'en'))).toContain('project 2025-03 – 2026-05 (sum)');
    expect(JSON.stringify(describeScheme(docOf(over, 'stage'), kpis, 'ru'))).toContain('проект 2025-03 – 2026-05 (сумма)');
  });
});
