// S7: well-workover department: downtime, mean repair time, cost per tonne, number of repairs, repair cost.
import { describe, expect, it } from 'vitest';
import { readyFormulas } from '../index';
import { amounts, item, kpi, line, pay } from './support';
import type { Row } from './support';

const lower = { direction: 'lower', kind: 'cost' } as const;
const kpis = [
  kpi('downtime', { unit: 'hours', ...lower }),
  kpi('repair-time', { unit: 'hours', ...lower }),
  kpi('cost-per-tonne', { unit: 'money', ...lower }),
  kpi('repairs'),
  kpi('repair-cost', { unit: 'money', ...lower }),
];
const down = { scope: 'department', rule: { kind: 'lower-ratio' } } as const;
const scorecard = [
  item('downtime', '0.3', down),
  item('repair-time', '0.2', down),
  item('cost-per-tonne', '0.2', down),
  item('repairs', '0.15', { scope: 'department' }),
  item('repair-cost', '0.15', down),
];
const components = [
  line({ form: 'fixed-part', of: 'fixed' }),
  line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null }),
];
const rows: Row[] = [
  ['downtime', '120', '100', 'department'],
  ['repair-time', '36', '40', 'department'],
  ['cost-per-tonne', '950', '1000', 'department'],
  ['repairs', '20', '22', 'department'],
  ['repair-cost', '300000', '250000', 'department'],
];
const doc = { format: 1, scorecard, components, settings: { fixedShare: '0.8' } };

describe('S7 department scorecard, each direction explicit', () => {
  it('107.5 % and 101 500', () => {
    // downtime        120/100     = 1.20 × 0.30 = 0.360   (less is better: plan ÷ fact)
    // repair time      36/40      = 0.90 × 0.20 = 0.180
    // cost per tonne  950/1000    = 0.95 × 0.20 = 0.190
    // repairs          22/20      = 1.10 × 0.15 = 0.165   (more is better: fact ÷ plan)
    // repair cost 300 000/250 000 = 1.20 × 0.15 = 0.180
    // index 1.075; variable 100 000 × 0.2 × 1.075 = 21 500; total 101 500
    const result = pay({ doc, kpis, pay: '100000', rows });
    expect(result.problems).toEqual([]);
    expect(result.cards[0]?.items.map(({ attainment }) => attainment)).toEqual(['1.2', '0.9', '0.95', '1.1', '1.2']);
    expect(result.cards[0]?.index).toBe('1.075');
    expect(amounts(result)).toEqual({ 'fixed-part': '80000.00', 'variable-by-index': '21500.00' });
  });

  it('no downtime at all needs a declared cap; without one it is a problem, not infinity', () => {
    const none: Row[] = [['downtime', '120', '0', 'department'], ...rows.slice(1)];
    expect(pay({ doc, kpis, pay: '100000', rows: none }).problems.map(({ code, kpi }) => [code, kpi])).toEqual([['attainment-undefined', 'downtime']]);
    const capped = { ...doc, scorecard: [item('downtime', '0.3', { ...down, cap: '1.5' }), ...scorecard.slice(1)] };
    const result = pay({ doc: capped, kpis, pay: '100000', rows: none });
    // 1.5 × 0.3 = 0.45 instead of 0.36 → index 1.165
    expect(result.cards[0]?.index).toBe('1.165');
    expect(result.cards[0]?.workings?.inputs?.[0]?.inputs?.[0]?.reasons).toEqual([{ code: 'fact-zero' }]);
  });

  it('downtime may be held as lost output: downtime × flow rate × price', () => {
    const text = readyFormulas.find(({ key }) => key === 'lost-output')?.text ?? '';
    const lost = [
      kpi('downtime', { unit: 'hours', ...lower }),
      kpi('flow'),
      kpi('price', { unit: 'money' }),
      kpi('lost-output', { unit: 'money', ...lower, formula: text }),
    ];
    const given: Row[] = [
      ['downtime', null, '100', 'department'],
      ['flow', null, '1.5', 'department'],
      ['price', null, '30000', 'department'],
      ['lost-output', '5400000', null, 'department'],
    ];
    // 100 h × 1.5 t/h × 30 000 = 4 500 000 lost of a limit of 5 400 000: 5.4 ÷ 4.5 = 120 %; 20 000 × 1.2
    const result = pay({ doc: { ...doc, scorecard: [item('lost-output', '1', down)] }, kpis: lost, pay: '100000', rows: given });
    expect(result.cards[0]?.items[0]).toMatchObject({ fact: '4500000', attainment: '1.2' });
    expect(amounts(result)['variable-by-index']).toBe('24000.00');
  });
});
