// S20: everybody is in. S21: efficiency of an operation and the ladder of our own. S22: each fact knows its source.
import { describe, expect, it } from 'vitest';
import { explainLine, readyFormulas } from '../index';
import type { Working } from '../index';
import { amounts, item, kpi, line, pay } from './support';
import type { Row } from './support';

const fixed = line({ form: 'fixed-part', of: 'fixed' });
const variable = line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null });

describe('S20 selling, marketing and production stand on one result', () => {
  const kpis = ['company-profit', 'department-leads', 'own-deals'].map((code) => kpi(code));
  const doc = {
    format: 1,
    scorecard: [item('company-profit', '0.3', { scope: 'company' }), item('department-leads', '0.3', { scope: 'department' }), item('own-deals', '0.4')],
    components: [fixed, variable],
    settings: { fixedShare: '0.8' },
  };

  it('company, department and own result in one card', () => {
    // 0.3 × 90 % + 0.3 × 110 % + 0.4 × 125 % = 27 % + 33 % + 50 % = 110 %; 10 000 × 110 %
    const result = pay({
      doc,
      kpis,
      pay: '50000',
      rows: [
        ['company-profit', '100', '90', 'company'],
        ['department-leads', '200', '220', 'department'],
        ['own-deals', '8', '10'],
      ],
    });
    expect(result.cards[0]?.index).toBe('1.1');
    expect(result.cards[0]?.items.map(({ scope }) => scope)).toEqual(['company', 'department', 'person']);
    expect(amounts(result)).toEqual({ 'fixed-part': '40000.00', 'variable-by-index': '11000.00' });
  });

  it('a company fact that is not there yet is missing for everybody by name, whose it is included', () => {
    const result = pay({
      doc,
      kpis,
      pay: '50000',
      rows: [
        ['company-profit', '100', null, 'company'],
        ['department-leads', '200', '220', 'department'],
        ['own-deals', '8', '10'],
      ],
    });
    expect(result.problems.map(({ code, kpi: of, scope }) => [code, of, scope])).toEqual([['missing-fact', 'company-profit', 'company']]);
  });
});

describe('S21 efficiency of an operation: E = (P − R)² · T² ÷ (P · R · t²)', () => {
  const formula = readyFormulas.find(({ key }) => key === 'operation-efficiency')?.text ?? '';
  const kpis = [
    kpi('outputs', { unit: 'money' }),
    kpi('inputs', { unit: 'money' }),
    kpi('interval', { unit: 'days' }),
    kpi('duration', { unit: 'days' }),
    kpi('efficiency', { unit: 'ratio', formula }),
  ];
  const doc = { format: 1, scorecard: [item('efficiency', '1', { floor: null })], components: [fixed], settings: { fixedShare: '0.8' } };
  const month = (outputs: string, inputs: string, duration = '1', interval = '1') =>
    pay({
      doc,
      kpis,
      pay: '100',
      rows: [
        ['outputs', null, outputs],
        ['inputs', null, inputs],
        ['duration', null, duration],
        ['interval', null, interval],
        ['efficiency', '1', null],
      ],
    });
  const efficiency = (...given: Parameters<typeof month>) => month(...given).cards[0]?.items[0]?.fact;

  it.each([
    // outputs P, inputs R, time t, unit interval T
    ['200', '100', '1', '1', '0.5'], // 100² ÷ (200 × 100)
    ['100', '200', '1', '1', '-0.5'], // the square would hide this loss: it is shown negative
    ['200', '100', '2', '1', '0.125'], // twice the time: a quarter
    ['200', '100', '2', '2', '0.5'],
    ['100', '100', '1', '1', '0'],
    ['400', '100', '1', '1', '2.25'], // 300² ÷ 40 000
    ['300', '100', '3', '1', '4/27'], // 200² ÷ (30 000 × 9)
  ])('P %s, R %s, t %s, T %s: %s', (outputs, inputs, duration, interval, expected) => expect(efficiency(outputs, inputs, duration, interval)).toBe(expected));

  it.each([
    ['no output', ['0', '100', '1']],
    ['no input', ['100', '0', '1']],
    ['no time', ['100', '50', '0']],
  ] as [string, [string, string, string]][])('%s is a problem, not infinity', (_, given) => {
    expect(month(...given).problems.map(({ code }) => code)).toEqual(['division-by-zero']);
  });

  it('the most profitable operation is not always the most efficient', () => {
    // profit 500 in 10 days: 500² ÷ (1 000 × 500 × 100) = 0.005; profit 40 in one day: 40² ÷ (100 × 60) = 4/15
    expect([efficiency('1000', '500', '10'), efficiency('100', '60', '1')]).toEqual(['0.005', '4/15']);
  });

  it('of a process: Σ effect ÷ Σ resource', () => {
    const text = readyFormulas.find(({ key }) => key === 'effect-per-resource')?.text ?? '';
    const process = [kpi('effect', { unit: 'money' }), kpi('resource', { unit: 'money' }), kpi('e', { unit: 'ratio', formula: text })];
    const rows: Row[] = [
      ['effect', null, '900'],
      ['resource', null, '600'],
      ['e', '1', null],
    ];
    expect(pay({ doc: { ...doc, scorecard: [item('e', '1')] }, kpis: process, pay: '100', rows }).cards[0]?.items[0]?.fact).toBe('1.5');
  });
});

describe('S21a a ladder of our own: 1 % to 500 000, 2 % to a million, 3 % from there', () => {
  const bands = [
    ['0', '0.01'],
    ['500000', '0.02'],
    ['1000000', '0.03'],
  ].map(([from, rate]) => ({ from, pay: { by: 'rate', rate } }));
  const ladder = (mode: string, sales: string) =>
    amounts(
      pay({
        doc: {
          format: 1,
          components: [
            {
              key: 'x',
              name: 'X',
              part: 'commission',
              effect: 'paid',
              amount: { kind: 'bands', of: { kind: 'measure', kpi: 'sales', take: 'fact' }, mode, bands },
            },
          ],
        },
        kpis: [kpi('sales', { unit: 'money' })],
        pay: '0',
        rows: [['sales', null, sales]],
      }),
    )['x'];

  it.each([
    // sales, each stretch at its own rate, everything at the rate reached
    ['499999', '4999.99', '4999.99'],
    ['500000', '5000.00', '10000.00'], // the whole-amount ladder jumps by 5 000 for one rouble
    ['1000000', '15000.00', '30000.00'],
    ['1200000', '21000.00', '36000.00'], // 5 000 + 10 000 + 6 000
  ])('%s: %s or %s', (sales, marginal, whole) => expect([ladder('marginal', sales), ladder('whole', sales)]).toEqual([marginal, whole]));
});

describe('S22 every number opens down to where it came from', () => {
  const leaves = (working: Working): Working[] => (working.inputs ? working.inputs.flatMap(leaves) : [working]);

  it('from the amount to the source and the hour of each fact', () => {
    const doc = { format: 1, scorecard: [item('orders', '0.5'), item('visits', '0.5')], components: [variable], settings: { fixedShare: '0' } };
    const result = pay({
      doc,
      kpis: [kpi('orders'), kpi('visits')],
      pay: '1000',
      rows: [
        ['orders', '10', '9'],
        ['visits', '100', '110'],
      ],
    });
    const [card] = result.cards;
    const [paid] = card?.lines ?? [];
    if (!card || !paid) throw new Error('a line was paid');
    const facts = leaves(explainLine(card, paid)).filter(({ rule }) => rule === 'fact');
    expect(facts.map(({ params }) => params)).toEqual([
      { scope: 'person', ref: 'fact/orders', source: 'manual', recordedAt: '2026-05-31T12:00:00Z' },
      { scope: 'person', ref: 'fact/visits', source: 'manual', recordedAt: '2026-05-31T12:00:00Z' },
    ]);
  });
});
