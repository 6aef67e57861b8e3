// S9: cost per subscriber and a reach that does not add up. S10: a community with limits of quality.
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme } from '../index';
import type { KpiValue } from '../index';
import { amounts, item, kpi, line, pay, personOf, values } from './support';
import type { Row } from './support';

const fixed = line({ form: 'fixed-part', of: 'fixed' });
const variable = line({ form: 'variable-by-index', fullFrom: '0.99', growsAbove: true, cap: null, knockOut: null, rampFrom: null });
const cost = { unit: 'money', direction: 'lower', kind: 'cost' } as const;

describe('S9 other social-media contracts', () => {
  const kpis = [
    kpi('spend', cost),
    kpi('subscribers'),
    kpi('clicks'),
    kpi('reach', { additive: false }),
    kpi('cost-per-subscriber', { ...cost, formula: 'spend / subscribers' }),
    kpi('cost-per-click', { ...cost, formula: 'spend / clicks' }),
  ];
  const doc = (reach: object = {}) => ({
    format: 1,
    scorecard: [
      item('cost-per-subscriber', '0.5', { rule: { kind: 'lower-ratio' }, cap: '1.5' }),
      { key: 'reach', weight: '0.5', score: { kind: 'attain', kpi: 'reach', rule: { kind: 'higher-ratio' }, ...reach } },
    ],
    components: [fixed, variable],
    settings: { fixedShare: '0.7' },
  });
  const rows: Row[] = [
    ['spend', null, '30000'],
    ['subscribers', null, '1000'],
    ['cost-per-subscriber', '33', null],
    ['reach', '400000', '380000'],
  ];

  it('33 planned and 30 spent per subscriber, 380 000 of 400 000 reached', () => {
    // 30 000 ÷ 1 000 = 30; 33 ÷ 30 = 110 %; 380 000 ÷ 400 000 = 95 %: index 102.5 %; 15 000 × 1.025 = 15 375
    const result = pay({ doc: doc(), kpis, pay: '50000', rows });
    expect([result.cards[0]?.index, amounts(result)]).toEqual(['1.025', { 'fixed-part': '35000.00', 'variable-by-index': '15375.00' }]);
  });

  it('no subscriber at all is no cost per subscriber: a problem, not a free one', () => {
    expect(
      pay({ doc: doc(), kpis, pay: '50000', rows: [rows[0], ['subscribers', null, '0'], ...rows.slice(2)] as Row[] }).problems.map(({ code }) => code),
    ).toEqual(['division-by-zero']);
  });

  it('different people of weeks and months do not sum: the scheme is refused that would', () => {
    expect(compileScheme(doc({ over: { window: 'quarter', aggregate: 'sum' } }), kpis).problems.map(({ code, kpi: code2 }) => `${code} ${code2}`)).toEqual([
      'not-additive reach',
    ]);
    expect(compileScheme(doc({ over: { window: 'whole-quarter' } }), kpis).problems).toEqual([]);
  });

  it('the quarter’s reach is the quarter’s own figure: 750 000 of 1 000 000, not 3 × 380 000', () => {
    const person = personOf({ pay: '50000', rows });
    const quarter: KpiValue = { ...(values([['reach', '1000000', '750000']])[0] as KpiValue), period: '2026-Q2' };
    const result = calculatePerson(
      { ...person, cards: person.cards.map((card) => ({ ...card, values: [...card.values, quarter] })) },
      new Map([['v1', compileScheme(doc({ over: { window: 'whole-quarter' } }), kpis)]]),
    );
    expect(result.cards[0]?.items[1]?.attainment).toBe('0.75');
  });
});

describe('S10 community health', () => {
  const percent = { unit: 'percent', decimals: 2 } as const;
  const kpis = [
    kpi('members'),
    kpi('reactions'),
    kpi('posts'),
    kpi('bots', { ...percent, direction: 'lower', kind: 'process' }),
    kpi('unsubscribed', { direction: 'lower' }),
    kpi('new-members'),
    kpi('visits'),
    kpi('orders'),
    kpi('unsubscribed-share', { ...percent, direction: 'lower', formula: '100 * unsubscribed / [new-members]' }),
    kpi('engagement-day', { ...percent, formula: '100 * reactions / members' }),
    kpi('engagement-post', { ...percent, formula: '100 * reactions / posts / members' }),
    kpi('conversion', { ...percent, formula: '100 * orders / visits' }),
  ];
  const fact = (code: string) => ({ kind: 'measure', kpi: code, take: 'fact' });
  const gate = (key: string, left: object, op: string, value: string) => ({
    key,
    name: key,
    if: { is: 'compare', left, op, right: { kind: 'number', value } },
    effect: { then: 'zero' },
    components: ['variable-by-index'],
  });
  const doc = {
    format: 1,
    scorecard: [item('members', '0.4'), item('engagement-day', '0.3'), item('engagement-post', '0.1'), item('conversion', '0.2')],
    components: [fixed, variable],
    gates: [gate('bots', fact('bots'), '>', '10'), gate('unsubscribes', fact('unsubscribed-share'), '>=', '10')],
    settings: { fixedShare: '0.7' },
  };
  const rows: Record<string, [string | null, string | null]> = {
    members: ['20000', '20000'],
    reactions: [null, '440'],
    posts: [null, '4'],
    bots: [null, '8'],
    unsubscribed: [null, '60'],
    'new-members': [null, '1000'],
    visits: [null, '300'],
    orders: [null, '10'],
    'engagement-day': ['2', null],
    'engagement-post': ['0.55', null],
    conversion: ['4', null],
  };
  const month = (over: Record<string, string> = {}) =>
    pay({ doc, kpis, pay: '40000', rows: Object.entries(rows).map(([code, [plan, done]]): Row => [code, plan, over[code] ?? done]) });

  it('members, engagement per day and per post, conversion of visits', () => {
    // members 20 000 ÷ 20 000 = 100 % × 0.4                       = 0.4
    // per day 440 ÷ 20 000 = 2.2 %, of 2 % = 110 % × 0.3          = 0.33
    // per post 440 ÷ 4 ÷ 20 000 = 0.55 %, of 0.55 % = 100 % × 0.1 = 0.1
    // conversion 10 ÷ 300 = 3.33… %, of 4 % = 83.33… % × 0.2      = 0.1666…
    // index 0.99666…: counts as full from 99 %; 12 000
    const result = month();
    expect(result.problems).toEqual([]);
    expect(result.cards[0]?.items.map(({ fact: done }) => done)).toEqual(['20000', '2.2', '0.55', '10/3']);
    expect(result.cards[0]?.index).toBe('299/300');
    expect(amounts(result)).toEqual({ 'fixed-part': '28000.00', 'variable-by-index': '12000.00' });
  });

  it.each([
    // what was measured: is the variable part paid?
    [{ bots: '10' }, true], // at most 10 %
    [{ bots: '10.01' }, false],
    [{ unsubscribed: '99' }, true], // 9.9 % of new members
    [{ unsubscribed: '100' }, false], // fails at 10 %
  ])('%j: %s', (over, isPaid) => expect(amounts(month(over))['variable-by-index']).toBe(isPaid ? '12000.00' : '0.00'));

  it('a closed gate says which one, and what it cost', () => {
    const closed = month({ bots: '12' }).cards[0]?.lines[1];
    expect(closed?.workings.reasons).toEqual([{ code: 'gate', params: { gate: 'bots', effect: 'zero', exact: '12000', by: '0' } }]);
  });
});
