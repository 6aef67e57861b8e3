// S5: shop managers: share of clients who bought, average check, volume with a floor. S6: minimum, norm, maximum.
import { describe, expect, it } from 'vitest';
import { amounts, item, kpi, line, pay } from './support';
import type { Row } from './support';

const kpis = [
  kpi('served'),
  kpi('bought'),
  kpi('sales', { unit: 'money' }),
  kpi('conversion', { unit: 'percent', formula: '100 * bought / served' }),
  kpi('average-check', { unit: 'money', formula: 'sales / bought' }),
];
const attained = { kind: 'attain', kpi: 'sales', rule: { kind: 'higher-ratio' } };
const overPlan = { kind: 'combine', op: 'difference', parts: [attained, { kind: 'number', value: '1' }] };
/** 500 for each per cent over the plan of 350 000, pro rata; below it nothing for volume. */
const volume = {
  key: 'volume',
  name: 'Volume',
  part: 'commission',
  effect: 'paid',
  amount: {
    kind: 'when',
    if: { is: 'compare', left: { kind: 'measure', kpi: 'sales', take: 'fact' }, op: '<', right: { kind: 'measure', kpi: 'sales', take: 'plan' } },
    then: { kind: 'money', amount: '0' },
    else: { kind: 'combine', op: 'product', parts: [{ kind: 'money', amount: '50000' }, overPlan] },
  },
};
const doc = {
  format: 1,
  scorecard: [item('conversion', '0.5'), item('average-check', '0.5')],
  components: [
    line({ form: 'fixed-part', of: 'fixed' }),
    line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null }),
    volume,
  ],
  settings: { fixedShare: '0.8' },
};
const month = (served: string, bought: string, sales: string) =>
  pay({
    doc,
    kpis,
    pay: '40000',
    rows: [
      ['served', null, served],
      ['bought', null, bought],
      ['sales', '350000', sales],
      ['conversion', '20', null],
      ['average-check', '7000', null],
    ] as Row[],
  });

describe('S5 twelve shop managers', () => {
  it('420 000 sold is 20 % over plan', () => {
    // conversion 60 ÷ 300 = 20 % of 20 %; average check 420 000 ÷ 60 = 7 000 of 7 000: index 100 %
    // fixed 32 000; variable 8 000; volume 420 000 ÷ 350 000 − 1 = 20 % → 50 000 × 0.2 = 10 000
    const result = month('300', '60', '420000');
    expect(result.problems).toEqual([]);
    expect(result.cards[0]?.items.map(({ fact, attainment }) => [fact, attainment])).toEqual([
      ['20', '1'],
      ['7000', '1'],
    ]);
    expect(amounts(result)).toEqual({ 'fixed-part': '32000.00', 'variable-by-index': '8000.00', volume: '10000.00' });
  });

  it.each([
    // sold, paid for volume
    ['349999.99', '0.00'], // below the floor nothing
    ['350000', '0.00'], // at it nothing yet
    ['353500', '500.00'], // 1 % over
    ['355250', '750.00'], // 1.5 %: pro rata
    ['700000', '50000.00'], // double
  ])('%s sold pays %s for volume', (sales, paid) => expect(amounts(month('300', '60', sales))['volume']).toBe(paid));

  it('who serves many and sells to few: 30 of 300 is 10 %, half of the plan', () => {
    // 10 ÷ 20 = 50 %; average check 210 000 ÷ 30 = 7 000: index 0.5 × 50 % + 0.5 × 100 % = 75 %
    const result = month('300', '30', '210000');
    expect(result.cards[0]?.index).toBe('0.75');
    expect(amounts(result)['variable-by-index']).toBe('6000.00');
  });

  it('whoever served nobody has no share of buyers, and no average check: problems, not zeros', () => {
    expect(month('0', '0', '0').problems.map(({ code }) => code)).toContain('division-by-zero');
  });

  it('twelve of them are paid each for their own', () => {
    const paid = Array.from({ length: 12 }, (_, i) => amounts(month('300', '60', String(350_000 + i * 3500)))['volume']);
    expect(paid).toEqual(Array.from({ length: 12 }, (_, i) => `${i * 500}.00`));
  });
});

describe('S6 minimum, norm, maximum', () => {
  // dismissed below the minimum of 80 %; satisfied at the norm; the best to aim for is 120 %
  const levels = {
    kind: 'curve',
    of: { kind: 'attain', kpi: 'contracts', rule: { kind: 'higher-ratio' } },
    knots: [
      { at: '0.8', next: 'linear', value: '0' },
      { at: '1', next: 'linear', value: '1' },
      { at: '1.2', next: 'step', value: '1.5' },
    ],
    right: 'hold',
  };
  const bonus = (contracts: string) =>
    pay({
      doc: {
        format: 1,
        components: [
          {
            key: 'bonus',
            name: 'Bonus',
            part: 'variable',
            effect: 'paid',
            amount: { kind: 'combine', op: 'product', parts: [{ kind: 'base', of: 'pay' }, levels] },
          },
        ],
      },
      kpis: [kpi('contracts')],
      pay: '30000',
      rows: [['contracts', '10', contracts]],
    });

  it.each([
    // contracts of 10: share of 30 000
    ['7', '0.00'],
    ['8', '0.00'], // the minimum
    ['9', '15000.00'], // half-way to the norm
    ['10', '30000.00'], // the norm
    ['11', '37500.00'], // half-way from 100 % to 150 %
    ['12', '45000.00'], // the maximum
    ['20', '45000.00'], // and no more
  ])('%s contracts pay %s', (contracts, paid) => expect(amounts(bonus(contracts))['bonus']).toBe(paid));

  it('says why it stopped growing, and why nothing is paid below the minimum', () => {
    const reasons = (contracts: string) => bonus(contracts).cards[0]?.lines[0]?.workings.inputs?.[0]?.inputs?.[1]?.reasons;
    expect(reasons('20')).toEqual([{ code: 'above-curve', params: { from: '1.2', holds: '1.5' } }]);
    expect(reasons('7')).toEqual([{ code: 'below-curve', params: { from: '0.8' } }]);
  });
});
