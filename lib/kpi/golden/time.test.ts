// Parts of a month and more than a month: joiners, leavers, changes of pay and hours, quarters, last year.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme } from '../index';
import type { CardInput, KpiValue } from '../index';
import { add, divide, equals, one, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { dayNumber, monthDays, shiftMonth, weekday } from '../time/civil-days';
import { dayCounts, presenceOf, sumOfParts } from '../time/presence';
import { timeInputSchema } from '../time/time-input';
import { runs } from '../properties/support';
import { amounts, item, kpi, line, personOf, values } from './support';
import type { Row } from './support';

const kpis = [kpi('sales', { unit: 'money' }), kpi('uniques')];
const prorated = (by: string, over: object = {}) => ({
  format: 1,
  components: [{ key: 'x', name: 'X', part: 'fixed', effect: 'paid', amount: { kind: 'prorate', of: { kind: 'base', of: 'pay' }, by, ...over } }],
});
const month = (doc: unknown, card: Partial<CardInput>, rows: Row[] = [], at = '2026-05') => {
  const person = personOf({ pay: '31000', rows });
  const result = calculatePerson(
    { ...person, month: at, cards: person.cards.map((each) => ({ ...each, ...card })) },
    new Map([['v1', compileScheme(doc, kpis)]]),
  );
  expect(result.problems).toEqual([]);
  return amounts(result)['x'];
};
const time = (spans: object[], over: object = {}) => ({ time: timeInputSchema.parse({ spans, ...over }) });
const holidays = { calendar: { holidays: ['2026-05-01', '2026-05-11'] } };

describe('civil days', () => {
  it('knows the calendar without a clock', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2026-05-31') - dayNumber('2026-05-01')).toBe(30);
    expect(weekday(dayNumber('2026-05-01'))).toBe(5); // a Friday
    expect(monthDays('2028-02').last - monthDays('2028-02').first).toBe(28); // leap year
    expect([shiftMonth('2026-01', -1), shiftMonth('2026-12', 1), shiftMonth('2026-05', -12)]).toEqual(['2025-12', '2027-01', '2025-05']);
  });
});

describe('part of a month (pay 31 000, May 2026: 31 days, 19 working days)', () => {
  it.each([
    // joined on the 11th: 21 of 31 calendar days → 21 000
    ['calendar-days', time([{ from: '2026-05-11', to: '2026-05-31' }]), '21000.00'],
    // working days of May without 1 and 11 May: 19; from the 11th: 14 → 31 000 × 14/19
    ['working-days', time([{ from: '2026-05-11', to: '2026-05-31' }], holidays), '22842.11'],
    // a week of unpaid leave, 18–24 May: 24 of 31 days
    ['calendar-days', time([{ from: '2026-05-01', to: '2026-05-31' }], { unpaid: [{ from: '2026-05-18', to: '2026-05-24' }] }), '24000.00'],
    // half time for the whole month, and half time from the 16th: (15 × 1 + 16 × 0.5) / 31
    ['fte', time([{ from: '2026-05-01', to: '2026-05-31', fte: '0.5' }]), '15500.00'],
    [
      'fte',
      time([
        { from: '2026-05-01', to: '2026-05-15' },
        { from: '2026-05-16', to: '2026-05-31', fte: '0.5' },
      ]),
      '23000.00',
    ],
    // 120 of 160 hours
    ['hours', time([{ from: '2026-05-01', to: '2026-05-31' }], { hours: { norm: '160', worked: '120' } }), '23250.00'],
    // every month has 30 days: the 16th to the end is 15 of 30
    ['30/360', time([{ from: '2026-05-16', to: '2026-05-31' }]), '15500.00'],
    ['first-day', time([{ from: '2026-05-02', to: '2026-05-31' }]), '0.00'],
    ['last-day', time([{ from: '2026-05-02', to: '2026-05-31' }]), '31000.00'],
    ['calendar-days', {}, '31000.00'],
  ])('%s', (by, card, paid) => expect(month(prorated(by), card)).toBe(paid));

  it('a change of pay: each span at its own pay', () => {
    // 31 000 for 10 days and 62 000 for 21 days: 10 000 + 42 000
    const spans = [
      { from: '2026-05-01', to: '2026-05-10', basePayMinor: '3100000' },
      { from: '2026-05-11', to: '2026-05-31', basePayMinor: '6200000' },
    ];
    expect(month(prorated('calendar-days'), time(spans))).toBe('52000.00');
  });

  it('the factor may be rounded, visibly', () => {
    // 21/31 = 0.677… → 0.68 × 31 000
    expect(month(prorated('calendar-days', { rounding: { mode: 'half-up', digits: 2 } }), time([{ from: '2026-05-11', to: '2026-05-31' }]))).toBe('21080.00');
  });

  it('or it is the plan that shrinks: 210 000 of a plan of 310 000 is full in 21 of 31 days', () => {
    const amount = {
      kind: 'combine',
      op: 'product',
      parts: [
        { kind: 'base', of: 'pay' },
        { kind: 'attain', kpi: 'sales', rule: { kind: 'higher-ratio' }, proratePlan: { by: 'calendar-days' } },
      ],
    };
    const doc = { format: 1, components: [{ key: 'x', name: 'X', part: 'variable', effect: 'paid', amount }] };
    expect(month(doc, time([{ from: '2026-05-11', to: '2026-05-31' }]), [['sales', '310000', '210000']])).toBe('31000.00');
  });

  it('parts of a month sum to the month, however it is cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2026-02', '2026-05', '2028-02', '2026-12'),
        fc.uniqueArray(fc.integer({ min: 2, max: 28 }), { maxLength: 6 }),
        fc.constantFrom(...dayCounts),
        (at, cuts, by) => {
          if (by === 'hours') return;
          const starts = [1, ...cuts.sort((a, b) => a - b)];
          const last = monthDays(at).last - monthDays(at).first + 1;
          const date = (day: number): string => `${at}-${String(day).padStart(2, '0')}`;
          const input = timeInputSchema.parse({
            spans: starts.map((from, i) => ({ from: date(from), to: date((starts[i + 1] ?? last + 1) - 1) })),
            ...holidays,
          });
          const { parts, whole } = presenceOf(input, at, by);
          expect(equals(divide(sumOfParts(parts), whole), one)).toBe(true);
          const alone = input.spans.map((span) => sumOfParts(presenceOf({ ...input, spans: [span] }, at, by).parts));
          expect(
            equals(
              alone.reduce<Rational>((sum, part) => add(sum, part), zero),
              sumOfParts(parts),
            ),
          ).toBe(true);
        },
      ),
      runs,
    );
  });
});

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
