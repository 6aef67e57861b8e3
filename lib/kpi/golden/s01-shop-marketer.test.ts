// S1: online-shop marketer. Facts are the growth per cent themselves; attainment is growth ÷ planned growth, once.
import { describe, expect, it } from 'vitest';
import { amounts, item, kpi, line, pay } from './support';

const kpis = [kpi('new', { unit: 'percent' }), kpi('repeat', { unit: 'percent' }), kpi('reviews', { unit: 'percent' })];
const scorecard = [item('new', '0.5'), item('repeat', '0.25'), item('reviews', '0.25')];
const fixed = (effect: 'paid' | 'reference') => line({ form: 'fixed-part', of: 'fixed', effect });
const variable = line({ form: 'variable-by-index', fullFrom: '0.99', growsAbove: true, cap: null, knockOut: null, rampFrom: null });
const scheme = (settings: object, effect: 'paid' | 'reference' = 'paid') => ({
  format: 1,
  scorecard,
  components: [fixed(effect), variable],
  settings: { fixedShare: '0.7', ...settings },
});
const rows = [
  ['new', '20', '22'],
  ['repeat', '20', '17'],
  ['reviews', '20', '30'],
] as const;
const month = (settings: object, effect?: 'reference') => pay({ doc: scheme(settings, effect), kpis, pay: '800', rows: rows.map((row) => [...row]) });

describe('S1 online-shop marketer', () => {
  it('113.75 % and 833.00, exact', () => {
    // new      22/20 = 110 %  × 0.50 = 55.00 %
    // repeat   17/20 =  85 %  × 0.25 = 21.25 %
    // reviews  30/20 = 150 %  × 0.25 = 37.50 %
    // index                           113.75 %
    // fixed 800 × 0.7 = 560; variable 800 × 0.3 = 240 × 113.75 % = 273.00; 560 + 240 + 33 = 833.00
    const result = month({});
    expect(result.problems).toEqual([]);
    expect(result.cards[0]?.index).toBe('1.1375');
    expect(result.cards[0]?.items.map(({ attainment, part }) => [attainment, part])).toEqual([
      ['1.1', '0.55'],
      ['0.85', '0.2125'],
      ['1.5', '0.375'],
    ]);
    expect(amounts(result)).toEqual({ 'fixed-part': '560.00', 'variable-by-index': '273.00' });
    expect(result.totals).toEqual({ paidMinor: '83300', referenceMinor: '0', shownMinor: '0' });
  });

  it('113.7 % and 832.88, as published: each weighted part cut to 3 decimals', () => {
    // 0.55 + 0.212 (0.2125 cut) + 0.375 = 1.137; 240 × 1.137 = 272.88; 560 + 272.88 = 832.88
    const result = month({ rounding: { weightedPart: { mode: 'down', digits: 3 } } });
    expect(result.cards[0]?.index).toBe('1.137');
    expect(amounts(result)).toEqual({ 'fixed-part': '560.00', 'variable-by-index': '272.88' });
    expect(result.totals?.paidMinor).toBe('83288');
    const repeat = result.cards[0]?.workings?.inputs?.[1];
    expect(repeat?.reasons).toEqual([{ code: 'rounded', params: { exact: '0.2125', mode: 'down', digits: '3' }, place: 'weightedPart' }]);
  });

  it('273.00 goes to payroll when payroll already pays the fixed part', () => {
    expect(month({}, 'reference').totals).toEqual({ paidMinor: '27300', referenceMinor: '56000', shownMinor: '0' });
  });

  it('whole counts would give another index: 114.81 %', () => {
    // plans 160, 30, 35 + 20 % = 192, 36, 42; facts 195, 35, 46
    // growth over the half-year's mean: 35/32, 5/6, 11/7
    // 0.5 × 1.09375 + 0.25 × 0.8333… + 0.25 × 1.5714… = 1.14806…
    const growth = [
      item('new', '0.5', { rule: { kind: 'growth' } }),
      item('repeat', '0.25', { rule: { kind: 'growth' } }),
      item('reviews', '0.25', { rule: { kind: 'growth' } }),
    ];
    const result = pay({
      doc: { ...scheme({}), scorecard: growth },
      kpis,
      pay: '800',
      rows: [
        ['new', '192', '195', 'person', '160'],
        ['repeat', '36', '35', 'person', '30'],
        ['reviews', '42', '46', 'person', '35'],
      ],
    });
    expect(result.cards[0]?.index).toBe('1543/1344');
    expect((1543 / 1344).toFixed(4)).toBe('1.1481');
  });

  it('one missing fact is a problem by name, and the rest is still worked out', () => {
    const result = pay({
      doc: scheme({}),
      kpis,
      pay: '800',
      rows: [
        ['new', '20', '22'],
        ['repeat', '20', null],
        ['reviews', '20', null],
      ],
    });
    expect(result.problems.map(({ code, kpi }) => [code, kpi])).toEqual([
      ['missing-fact', 'repeat'],
      ['missing-fact', 'reviews'],
    ]);
    expect(result.totals).toBeNull();
    expect(amounts(result)).toEqual({ 'fixed-part': '560.00' });
    expect(result.cards[0]?.unfinished.map(({ key }) => key)).toEqual(['variable-by-index']);
    expect(result.cards[0]?.items[0]?.part).toBe('0.55');
  });
});
