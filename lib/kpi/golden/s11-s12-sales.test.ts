// S11: volume, number, average check, conversion, special deals. S12: the growth of a month.
import { describe, expect, it } from 'vitest';
import { amounts, item, kpi, line, pay } from './support';
import type { Row } from './support';

const fixed = line({ form: 'fixed-part', of: 'fixed' });
const variable = line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null });

describe('S11 sales KPIs', () => {
  const kpis = [
    kpi('volume', { unit: 'money' }),
    kpi('deals'),
    kpi('visitors'),
    kpi('buyers'),
    kpi('installations'),
    kpi('conversion', { unit: 'percent', formula: '100 * buyers / visitors' }),
    kpi('average-check', { unit: 'money', formula: 'volume / deals' }),
  ];
  const doc = {
    format: 1,
    scorecard: [item('volume', '0.5'), item('conversion', '0.2'), item('average-check', '0.2'), item('installations', '0.1')],
    components: [fixed, variable],
    settings: { fixedShare: '0.8' },
  };
  const rows: Row[] = [
    ['volume', '1300000', '1300000'],
    ['deals', null, '260'],
    ['visitors', null, '300'],
    ['buyers', null, '10'],
    ['installations', '4', '5'],
    ['conversion', '4', null],
    ['average-check', '5000', null],
  ];

  it('10 buyers of 300 visitors are 3.33 %', () => {
    const conversion = pay({ doc, kpis, pay: '50000', rows }).cards[0]?.items[1];
    expect(conversion?.fact).toBe('10/3'); // shown as 3.33, never cut to it on the way
    expect(conversion?.attainment).toBe('5/6'); // 3.33… of 4
    expect((10 / 3).toFixed(2)).toBe('3.33');
  });

  it('1 300 000 in March, an average check of 5 000, five installations of four', () => {
    // 0.5 × 100 % + 0.2 × 83.33… % + 0.2 × (1 300 000 ÷ 260 = 5 000) 100 % + 0.1 × 125 %
    // = 0.5 + 0.16666… + 0.2 + 0.125 = 0.991666…; 10 000 × that = 9 916.67
    const result = pay({ doc, kpis, pay: '50000', rows });
    expect(result.cards[0]?.index).toBe('119/120');
    expect(amounts(result)).toEqual({ 'fixed-part': '40000.00', 'variable-by-index': '9916.67' });
  });

  it('a day without visitors has no conversion: a problem by name', () => {
    const none = rows.map((row): Row => (row[0] === 'visitors' ? ['visitors', null, '0'] : row));
    expect(pay({ doc, kpis, pay: '50000', rows: none }).problems.map(({ code }) => code)).toEqual(['division-by-zero']);
  });
});

describe('S12 growth of a month', () => {
  const kpis = [kpi('sales', { unit: 'money' }), kpi('new-customers')];
  const doc = {
    format: 1,
    scorecard: [item('sales', '0.6', { rule: { kind: 'growth' } }), item('new-customers', '0.4')],
    components: [fixed, variable],
    settings: { fixedShare: '0.7' },
  };
  const month = (sales: string, customers: string) =>
    pay({
      doc,
      kpis,
      pay: '50000',
      // "20 % more than last month’s 1 000 000" is a plan of 1 200 000; "200 new customers"
      rows: [
        ['sales', '1200000', sales, 'person', '1000000'],
        ['new-customers', '200', customers],
      ],
    });

  it('150 000 of a growth of 200 000, and 210 new customers', () => {
    // (1 150 000 − 1 000 000) ÷ (1 200 000 − 1 000 000) = 75 %; 210 ÷ 200 = 105 %
    // 0.6 × 75 % + 0.4 × 105 % = 45 % + 42 % = 87 %; 15 000 × 87 % = 13 050
    const result = month('1150000', '210');
    expect(result.cards[0]?.index).toBe('0.87');
    expect(amounts(result)).toEqual({ 'fixed-part': '35000.00', 'variable-by-index': '13050.00' });
  });

  it.each([
    // sales: share of the growth; 1 200 000 is the whole of it
    ['1000000', '0'],
    ['1200000', '1'],
    ['1300000', '1.5'],
    ['900000', '0'], // a fall counts as nothing, unless the floor is taken away
  ])('sales of %s are %s of the growth', (sales, attained) => expect(month(sales, '200').cards[0]?.items[0]?.attainment).toBe(attained));

  it('held against the plan itself the same month would look far better: 95.83 %', () => {
    const ratio = { ...doc, scorecard: [item('sales', '0.6'), item('new-customers', '0.4')] };
    const result = pay({
      doc: ratio,
      kpis,
      pay: '50000',
      rows: [
        ['sales', '1200000', '1150000'],
        ['new-customers', '200', '210'],
      ],
    });
    expect(result.cards[0]?.items[0]?.attainment).toBe('23/24');
  });
});
