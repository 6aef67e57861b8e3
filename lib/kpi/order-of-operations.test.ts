// The order of the law, one step against the next: turned round, each of these months would pay another sum.
import { describe, expect, it } from 'vitest';
import type { CardInput } from './index';
import { timeInputSchema } from './time/time-input';
import { amounts, item, kpi, pay } from './golden/support';
import type { Row } from './golden/support';
import { calculatePerson, compileScheme } from './index';
import { combine, compared, fact, higher, inputOf, lineOf, money, number, worth } from './nodes/support';

const kpis = [kpi('sales', { unit: 'money' }), kpi('calls'), kpi('visits'), kpi('rate', { unit: 'percent', formula: '100 * calls / visits' })];
const attain = (over: object = {}) => ({ kind: 'attain', kpi: 'sales', rule: higher, ...over });
const cut = (digits: number) => ({ mode: 'down', digits });
const at = (sales: string, plan = '1000'): Row[] => [['sales', plan, sales]];
const half: Partial<CardInput> = { time: timeInputSchema.parse({ spans: [{ from: '2026-05-01', to: '2026-05-15' }], calendar: {} }) }; // 15 of 30 by 30/360
const byHalf = { by: '30/360' };

describe('one step after the other', () => {
  it('formula KPIs are measured before they are attained: 100 × 10 ÷ 300 of a plan of 4', () => {
    const rows: Row[] = [
      ['calls', null, '10'],
      ['visits', null, '300'],
      ['rate', '4', null],
    ];
    expect(worth({ kind: 'attain', kpi: 'rate', rule: higher }, { kpis, rows })).toBe('5/6');
  });

  it('the plan is prorated before it is attained: 500 of half of 1 000 is all of it', () => {
    expect(worth(attain({ proratePlan: byHalf }), { rows: at('500'), card: half })).toBe('1');
  });

  it('attained before capped, capped before rounded: 139 % with a cap of 138.8 % to whole per cent', () => {
    // capped 1.388 → cut to 1.38; rounded first it would be 1.39 → capped 1.388
    expect(worth(attain({ cap: '1.388' }), { rows: at('1390'), settings: { rounding: { attainment: cut(2) } } })).toBe('1.38');
  });

  it('a cap per KPI comes before its curve: 150 % capped at 120 % is paid as 120 %', () => {
    const curve = {
      kind: 'curve',
      of: attain({ cap: '1.2' }),
      knots: [
        { at: '0', next: 'origin' },
        { at: '1.5', next: 'step', value: '3' },
      ],
    };
    expect(worth(curve, { rows: at('1500') })).toBe('1.2');
  });

  it('a curve per KPI comes before the weights, a curve on the index after them', () => {
    const steps = (of: object) => ({
      kind: 'curve',
      of,
      knots: [
        { at: '0', next: 'step', value: '0' },
        { at: '1', next: 'step', value: '1' },
      ],
    });
    const rows: Row[] = [
      ['sales', '100', '120'],
      ['calls', '100', '80'],
    ];
    const scorecard = (curved: boolean) =>
      ['sales', 'calls'].map((code) => {
        const score = { ...attain(), kpi: code };
        return { key: code, weight: '0.5', score: curved ? steps(score) : score };
      });
    expect(worth({ kind: 'index' }, { scorecard: scorecard(true), rows })).toBe('0.5'); // 0.5 × 1 + 0.5 × 0
    expect(worth(steps({ kind: 'index' }), { scorecard: scorecard(false), rows })).toBe('1'); // (120 + 80) ÷ 2 = 100 %
  });

  it('weighted parts are cut before they are added, the index is cut after its floor and cap', () => {
    const settings = { indexCap: '1.0999', rounding: { weightedPart: cut(2), index: cut(3) } };
    const scorecard = [item('sales', '1/3'), item('calls', '2/3')];
    // 1.234 × 1/3 = 0.4113 → 0.41; 1.234 × 2/3 = 0.8226 → 0.82; 1.23, capped at 1.0999 → 1.099
    expect(
      worth(
        { kind: 'index' },
        {
          scorecard,
          settings,
          rows: [
            ['sales', '1000', '1234'],
            ['calls', '1000', '1234'],
          ],
        },
      ),
    ).toBe('1.099');
  });

  it('the result is prorated before it is capped: 1 600 for half a month is 800, below a cap of 1 000', () => {
    const amount = (first: 'prorate' | 'cap') => {
      const whole = combine('product', money('1000'), attain());
      const capped = (of: object) => ({ kind: 'clamp', of, max: money('1000') });
      const prorated = (of: object) => ({ kind: 'prorate', of, ...byHalf });
      return first === 'prorate' ? capped(prorated(whole)) : prorated(capped(whole));
    };
    const value = (first: 'prorate' | 'cap') => worth(amount(first), { rows: at('1600'), card: half });
    expect([value('prorate'), value('cap')]).toEqual(['800', '500']); // where it stands is a setting of the scheme
  });
});

describe('lines', () => {
  const month = (components: object[], over: object = {}, card: Partial<CardInput> = {}) => {
    const doc = { format: 1, components, ...over };
    const result = calculatePerson(inputOf({ rows: at('1000', '3000'), card }), new Map([['v1', compileScheme(doc, kpis)]]));
    expect(result.problems).toEqual([]);
    return amounts(result);
  };
  const third = lineOf(combine('product', money('100'), attain()), { key: 'third' }); // 33.333…

  it('are rounded before another stands on them: 3 × 33.33 is 99.99', () => {
    expect(month([third, lineOf(combine('product', number('3'), { kind: 'base', of: 'line', line: 'third' }))])).toEqual({ third: '33.33', asked: '99.99' });
  });

  it('pass their gates before they are rounded', () => {
    const gates = [
      { key: 'g', name: 'G', if: compared(fact('sales'), '>', money('0')), effect: { then: 'multiply', by: number('0.5') }, components: ['third'] },
    ];
    expect(month([third], { gates })).toEqual({ third: '16.67' }); // 16.666…, not half of 33.33
  });

  it('are carried after they are rounded', () => {
    const doc = { format: 1, components: [lineOf({ kind: 'ledger', of: combine('product', money('100'), attain()), account: 'a', rule: 'accrue' })] };
    const result = calculatePerson(inputOf({ rows: at('1000', '3000') }), new Map([['v1', compileScheme(doc, kpis)]]));
    expect(result.cards[0]?.ledger).toEqual([{ account: 'a', openingMinor: '0', closingMinor: '3333' }]);
  });

  it('add up to the total, which is rounded by a line of its own, last', () => {
    const settings = { rounding: { total: { mode: 'up', digits: 0 } } };
    expect(month([third, { ...third, key: 'again' }], { settings })).toEqual({ third: '33.33', again: '33.33', 'total-rounding': '0.34' });
  });

  it('come in the order written', () => {
    const doc = { format: 1, components: ['c', 'a', 'b'].map((key) => lineOf(money('1'), { key })) };
    expect(pay({ doc, kpis, pay: '0', rows: [] }).cards[0]?.lines.map(({ key }) => key)).toEqual(['c', 'a', 'b']);
  });
});
