// S13: what may be paid for. S14: weights. S15: reductions that only reduce. S16: points instead of money.
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme } from '../index';
import type { KpiDef } from '../index';
import { amounts, item, kpi, line, pay, personOf } from './support';
import type { Row } from './support';

const fixed = line({ form: 'fixed-part', of: 'fixed', effect: 'reference' });
const variable = line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null });
const codes = (doc: object, kpis: readonly KpiDef[]) =>
  compileScheme({ format: 1, ...doc }, kpis).problems.map(({ code, kpi: of }) => `${code} ${of ?? ''}`.trim());

describe('S13 nobody is paid for what nobody controls', () => {
  const kinds = ['result', 'cost', 'process', 'productivity', 'efficiency', 'project', 'external'] as const;
  const kpis = kinds.map((kind) => kpi(kind, { kind, unit: 'percent' }));

  it.each(kinds)('%s', (kind) => {
    expect(codes({ scorecard: [item(kind, '1')], components: [variable] }, kpis)).toEqual(kind === 'external' ? ['external-kpi-paid external'] : []);
  });

  it('not even through a gate, a formula or another KPI', () => {
    const rain = { kind: 'measure', kpi: 'external', take: 'fact' };
    const gate = {
      key: 'g',
      name: 'G',
      if: { is: 'compare', left: rain, op: '<', right: { kind: 'number', value: '5' } },
      effect: { then: 'zero' },
      components: ['variable-by-index'],
    };
    expect(codes({ scorecard: [item('result', '1')], components: [variable], gates: [gate] }, kpis)).toEqual(['external-kpi-paid external']);
    const wet = [...kpis, kpi('wet', { unit: 'percent', formula: 'external * 2' })];
    expect(codes({ scorecard: [item('wet', '1')], components: [variable] }, wet)).toEqual(['external-kpi-paid external']);
  });

  it('it may be shown, and it may be context of a plan', () => {
    expect(codes({ scorecard: [item('external', '1')], components: [{ ...variable, effect: 'shown' }] }, kpis)).toEqual([]);
    expect(codes({ components: [line({ form: 'fixed-part', of: 'pay' })] }, kpis)).toEqual([]);
  });

  it('a productivity: result per hour, from hours and results', () => {
    const per = [kpi('parts'), kpi('hours', { unit: 'hours' }), kpi('per-hour', { kind: 'productivity', formula: 'parts / hours' })];
    const rows: Row[] = [
      ['parts', null, '330'],
      ['hours', null, '150'],
      ['per-hour', '2', null],
    ];
    const doc = { format: 1, scorecard: [item('per-hour', '1')], components: [variable], settings: { fixedShare: '0.8' } };
    // 330 ÷ 150 = 2.2 an hour, of 2 = 110 %; 10 000 × 110 %
    expect(amounts(pay({ doc, kpis: per, pay: '50000', rows }))).toEqual({ 'variable-by-index': '11000.00' });
  });
});

describe('S14 weights make exactly one', () => {
  const kpis = ['a', 'b', 'c'].map((code) => kpi(code));
  it.each([
    [['0.5', '0.3', '0.2'], []],
    [['1/3', '1/3', '1/3'], []],
    [['0.33', '0.33', '0.34'], []],
    [['0.33', '0.33', '0.33'], ['weights-not-one']], // 99 %
    [['0.5', '0.3', '0.17'], ['weights-not-one']], // 97 %
    [['0.5', '0.3', '0.2000000000000000001'], ['weights-not-one']],
    [['1', '0', '0'], []],
  ])('%j', (weights, expected) => {
    expect(codes({ scorecard: weights.map((weight, i) => item(['a', 'b', 'c'][i] ?? '', weight)), components: [variable] }, kpis)).toEqual(expected);
  });
});

describe('S15 a reduction that only ever reduces', () => {
  const kpis = [
    kpi('sales', { unit: 'money' }),
    kpi('goals-set'),
    kpi('goals-met'),
    kpi('goals', { unit: 'percent', formula: '100 * [goals-met] / [goals-set]' }),
  ];
  const reduction = line({
    form: 'reduction-only',
    kpi: 'goals',
    scope: 'person',
    rule: { kind: 'higher-ratio' },
    below: '0.8',
    amount: { of: 'variable', share: '0.2' },
  });
  const doc = { format: 1, scorecard: [item('sales', '1', { floor: null })], components: [fixed, variable, reduction], settings: { fixedShare: '0.7' } };
  const month = (sales: string, met: string) =>
    pay({
      doc,
      kpis,
      pay: '50000',
      rows: [
        ['sales', '100000', sales],
        ['goals-set', null, '10'],
        ['goals-met', null, met],
        ['goals', '100', null],
      ],
    });

  it.each([
    // goals met of 10, sales of 100 000: variable 15 000 × attainment, then less 20 % of 15 000 below 80 %
    ['7', '90000', '13500.00', '-3000.00'],
    ['8', '90000', '13500.00', '0.00'], // exactly at the bound: not reduced
    ['7', '10000', '1500.00', '-1500.00'], // no more than there was
    ['0', '0', '0.00', '0.00'],
    ['10', '120000', '18000.00', '0.00'],
  ])('%s goals and sales of %s: %s and %s', (met, sales, earned, reduced) => {
    expect(amounts(month(sales, met))).toEqual({ 'fixed-part': '35000.00', 'variable-by-index': earned, 'reduction-only': reduced });
  });

  it('where the variable part is already below zero it takes nothing, and gives nothing back', () => {
    // 13 500 earned, 20 000 taken back by law: −6 500 is left
    const back = { key: 'back', name: 'Back', part: 'variable', effect: 'paid', amount: { kind: 'money', amount: '-20000' }, clawBack: { ground: 'law' } };
    const rows: Row[] = [
      ['sales', '100000', '90000'],
      ['goals-set', null, '10'],
      ['goals-met', null, '0'],
      ['goals', '100', null],
    ];
    const result = pay({ doc: { ...doc, components: [variable, back, reduction] }, kpis, pay: '50000', rows });
    expect(amounts(result)).toEqual({ 'variable-by-index': '13500.00', back: '-20000.00', 'reduction-only': '0.00' });
  });
});

describe('S16 points instead of money', () => {
  const kpis = [kpi('goals'), kpi('personal')];
  const points = (of: object, over: object = {}) => ({ key: 'points', name: 'Points', part: 'other', effect: 'shown', unit: 'points', amount: of, ...over });
  const fact = (code: string) => ({ kind: 'measure', kpi: code, take: 'fact' });
  const each = (price: string, code: string) => ({ kind: 'combine', op: 'product', parts: [{ kind: 'number', value: price }, fact(code)] });
  const earned = { kind: 'combine', op: 'sum', parts: [each('50', 'goals'), each('20', 'personal')] };
  const month = (of: object, rows: Row[], over: object = {}) =>
    pay({ doc: { format: 1, components: [line({ form: 'fixed-part', of: 'pay', effect: 'reference' }), points(of, over)] }, kpis, pay: '60000', rows });

  it('three goals at 50 and two of one’s own at 20 are 190 points; the salary is as it was', () => {
    const result = month(earned, [
      ['goals', null, '3'],
      ['personal', null, '2'],
    ]);
    expect(result.cards[0]?.lines.map(({ key, unit, amountMinor }) => [key, unit, amountMinor])).toEqual([
      ['fixed-part', 'money', '6000000'],
      ['points', 'points', '190'],
    ]);
    expect(result.totals).toEqual({ paidMinor: '0', referenceMinor: '6000000', shownMinor: '0' }); // points are never money
  });

  it('points are whole unless the line says otherwise', () => {
    const half = each('0.5', 'goals');
    expect(month(half, [['goals', null, '3']]).cards[0]?.lines[1]?.amountMinor).toBe('2'); // 1.5, half-up
    expect(month(half, [['goals', null, '3']], { rounding: { mode: 'down', digits: 0 } }).cards[0]?.lines[1]?.amountMinor).toBe('1');
  });

  it('a line of points cannot hold money, nor a line of money points', () => {
    expect(codes({ components: [points({ kind: 'money', amount: '5' })] }, kpis)).toEqual(['unit-mismatch']);
    expect(codes({ components: [points(earned, { unit: 'money' })] }, kpis)).toEqual(['unit-mismatch']);
  });

  it('are collected from month to month on an account', () => {
    const doc = { format: 1, components: [points({ kind: 'ledger', of: earned, account: 'points', rule: 'accrue' })] };
    const person = personOf({
      pay: '0',
      rows: [
        ['goals', null, '1'],
        ['personal', null, '1'],
      ],
      digits: 0,
    });
    const result = calculatePerson(
      { ...person, cards: person.cards.map((card) => ({ ...card, ledger: { points: '190' } })) },
      new Map([['v1', compileScheme(doc, kpis)]]),
    );
    expect(result.cards[0]?.ledger).toEqual([{ account: 'points', openingMinor: '190', closingMinor: '260' }]);
  });
});
