// Why a month differs from another: each cause alone, with its arithmetic, and all of them at once to the kopeck.
import { describe, expect, it } from 'vitest';
import { bridgeCauses, compareResults, compileScheme } from '../index';
import type { BridgeCause, Calculated, CardInput, KpiValue, Node } from '../index';
import { item, kpi, line, personOf, values } from '../golden/support';
import type { Row } from '../golden/support';

const kpis = [kpi('a'), kpi('b'), kpi('g'), kpi('sales', { unit: 'money' })];
const growth = { rule: { kind: 'growth' } } as const;
const prorated: Node = { kind: 'prorate', of: { kind: 'base', of: 'fixed' }, by: 'calendar-days', rounding: null };
const draw: Node = {
  kind: 'ledger',
  of: { kind: 'measure', kpi: 'sales', scope: 'person', take: 'fact' },
  account: 'draw',
  rule: 'draw',
  amount: { kind: 'money', amount: '100' },
};
/** Fixed part for the days there, variable part by the index, a draw, a share of a pool. */
const schemeOf = (weights: [string, string, string], over: { fullFrom?: string | null } = {}) => {
  const plain = { part: 'other', effect: 'paid', unit: 'money', rounding: null } as const;
  const doc = {
    format: 1,
    scorecard: [item('a', weights[0]), item('b', weights[1]), item('g', weights[2], growth)],
    components: [
      { ...plain, key: 'fixed', name: 'Fixed', part: 'fixed', effect: 'reference', amount: prorated },
      line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null, ...over }),
      { ...plain, key: 'draw', name: 'Draw', amount: draw },
      { ...plain, key: 'pool', name: 'Pool', amount: { kind: 'pool', pool: 'team' } },
    ],
    settings: { fixedShare: '0.7' },
  };
  return new Map([['v1', compileScheme(doc, kpis)]]);
};
const usual = schemeOf(['0.5', '0.25', '0.25']);

const rows: Row[] = [
  ['a', '100', '100'],
  ['b', '100', '100'],
  ['g', '120', '120', 'person', '100'],
  ['sales', null, '150'],
];
const withRow = (row: Row): KpiValue[] => values(rows.map((each) => (each[0] === row[0] ? row : each)));
const wholeMay = { from: '2026-05-01', to: '2026-05-31', fte: '1' };
const time = (from: string): CardInput['time'] => ({ spans: [{ ...wholeMay, from }], unpaid: [], calendar: { weekend: [6, 7], holidays: [], workDays: [] } });
const pool = (shareMinor: string): CardInput['pools'] => ({ team: { shareMinor, poolMinor: '100000', weight: '1', totalWeight: '4' } });

/** 1 000 at 70/30 with everything at plan: 700 + 300 + 150 + 250. */
const base: CardInput = {
  ...(personOf({ pay: '1000', rows, stage: { id: 's', fixedShare: '0.7', isShadow: false } }).cards[0] as CardInput),
  time: time('2026-05-01'),
  ledger: { draw: '0' },
  pools: pool('25000'),
};
const month = (over: Partial<CardInput> = {}, schemes = usual, more: CardInput[] = []): Calculated => ({
  input: { ...personOf({ pay: '1000', rows }), cards: [{ ...base, ...over }, ...more] },
  schemes,
});
const april = month();
const bridge = (to: Calculated, from = april) => {
  const made = compareResults(from, to);
  if (!made) throw new Error('both months can be calculated');
  return made;
};
const corrected = (fact: string): KpiValue[] =>
  withRow(['a', '100', fact]).map((value) => (value.kpi === 'a' && value.fact ? { ...value, fact: { ...value.fact, source: 'correction' } } : value));
const credited: KpiValue[] = withRow(['a', '100', '100']).map((value) =>
  value.kpi === 'a' && value.fact ? { ...value, fact: { ...value.fact, credits: [{ value: '40', share: '0.5', ref: 'deal' }] } } : value,
);
const second: CardInput = { ...base, assignmentId: 'a2', basePayMinor: '50000', ledger: { draw: '0' }, pools: pool('0') };

const cases: [cause: BridgeCause, what: string, after: Calculated, by: string][] = [
  ['plan', 'b’s plan 100 → 80: 125 %, a quarter of the index: 300 × 6.25 %', month({ values: withRow(['b', '80', '100']) }), '1875'],
  ['fact', 'a’s fact 100 → 110: half of the index: 300 × 5 %', month({ values: withRow(['a', '100', '110']) }), '1500'],
  ['fact', 'a fact that is no part of the index: sales 150 → 180', month({ values: withRow(['sales', null, '180']) }), '3000'],
  ['baseline', 'g’s baseline 100 → 110: still (120 − 110) ÷ (120 − 110)', month({ values: withRow(['g', '120', '120', 'person', '110']) }), ''],
  ['correction', 'the same change of a, entered as a correction', month({ values: corrected('110') }), '1500'],
  ['base-pay', '1 000 → 1 200: 840 + 360', month({ basePayMinor: '120000' }), '20000'],
  ['stage', '70/30 → 90/10 at an index of 100 %', month({ stage: { id: 't', fixedShare: '0.9', isShadow: false } }), ''],
  ['days', 'there from the 17th: 15 of 31 days, 700 × 16 ÷ 31 less', month({ time: time('2026-05-17') }), '-36129'],
  ['ledger', '30 of an advance still owed: recovered from what is above 100', month({ ledger: { draw: '3000' } }), '-3000'],
  ['ledger', 'the pool’s share 250 → 200', month({ pools: pool('20000') }), '-5000'],
  ['cards', 'a second position at 500: 350 + 150 + 150', month({}, usual, [second]), '65000'],
];

describe('each cause alone', () => {
  it.each(cases)('%s: %s', (cause, _, after, by) => {
    const made = bridge(after);
    expect(made.parts.map((part) => [part.cause, part.byMinor])).toEqual(by === '' ? [] : [[cause, by]]);
    expect(made.fromMinor).toBe('140000');
    expect(BigInt(made.toMinor)).toBe(140000n + BigInt(by === '' ? '0' : by));
  });

  it('a baseline, where growth is under way', () => {
    // g at 115: (115 − 100) ÷ (120 − 100) = 75 % → (115 − 110) ÷ (120 − 110) = 50 %; a quarter of the index: 300 × 6.25 %
    const at = (baseline: string): Calculated => month({ values: withRow(['g', '120', '115', 'person', baseline]) });
    expect(bridge(at('110'), at('100')).parts.map(({ cause, kpi: code, from, to, byMinor }) => [cause, code, from, to, byMinor])).toEqual([
      ['baseline', 'g', '100', '110', '-1875'],
    ]);
  });

  it('a share of somebody else’s deal is a fact too', () => {
    // 40 × 0.5 on top of 100 counts where the scheme counts credits by their share
    const parts = bridge(month({ values: credited })).parts;
    expect(parts.every(({ cause }) => cause === 'fact')).toBe(true);
  });
});

describe('weights, rules and stages are told apart', () => {
  const strong: Partial<CardInput> = { values: withRow(['a', '100', '120']) };

  it('new weights on the same rows', () => {
    // a at 120 %: index 110 % by 0.5, 116 % by 0.8: 300 × 6 %
    const made = bridge(month(strong, schemeOf(['0.8', '0.1', '0.1'])), month(strong));
    expect(made.parts.map(({ cause, byMinor }) => [cause, byMinor])).toEqual([['weight', '1800']]);
  });

  it('new weights and a new rule, each with its own sum', () => {
    // a at 80 %: index 90 % → 84 % by the weights: −18.00; the new rule counts all from 80 % as full: 300 − 252 = +48.00
    const weak: Partial<CardInput> = { values: withRow(['a', '100', '80']) };
    const made = bridge(month(weak, schemeOf(['0.8', '0.1', '0.1'], { fullFrom: '0.8' })), month(weak));
    expect(made.parts.map(({ cause, byMinor }) => [cause, byMinor])).toEqual([
      ['weight', '-1800'],
      ['rule', '4800'],
    ]);
  });

  it('weights of other rows are a new rule', () => {
    const other = new Map([
      [
        'v1',
        compileScheme(
          {
            format: 1,
            scorecard: [item('a', '1')],
            components: [line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null })],
            settings: { fixedShare: '0.7' },
          },
          kpis,
        ),
      ],
    ]);
    expect(bridge(month(strong, other), month(strong)).parts.map(({ cause }) => cause)).toEqual(['rule']);
  });

  it('a new stage weighs a result above plan less', () => {
    // 110 % of 300 becomes 110 % of 100: 900 + 110 instead of 700 + 330
    const made = bridge(month({ ...strong, stage: { id: 't', fixedShare: '0.9', isShadow: false } }), month(strong));
    expect(made.parts.map(({ cause, byMinor }) => [cause, byMinor])).toEqual([['stage', '-2000']]);
  });
});

describe('everything at once', () => {
  const may = month(
    {
      basePayMinor: '123457',
      stage: { id: 't', fixedShare: '2/3', isShadow: false },
      time: time('2026-05-12'),
      ledger: { draw: '1234' },
      pools: pool('33333'),
      values: values([
        ['a', '97', '113'],
        ['b', '89', '71'],
        ['g', '133', '121', 'person', '107'],
        ['sales', null, '177.77'],
      ]),
    },
    schemeOf(['0.6', '0.3', '0.1'], { fullFrom: '0.99' }),
  );

  it('adds up to the kopeck, and nothing is left unexplained', () => {
    const made = bridge(may);
    const sum = made.parts.reduce((total, { byMinor }) => total + BigInt(byMinor), 0n);
    expect(sum).toBe(BigInt(made.toMinor) - BigInt(made.fromMinor));
    expect(made.parts.map(({ cause }) => cause)).not.toContain('other');
    expect(new Set(made.parts.map(({ cause }) => cause))).toEqual(new Set(['base-pay', 'days', 'ledger', 'plan', 'baseline', 'fact']));
  });

  it('parts come in one order, and name KPI and values', () => {
    const made = bridge(may);
    const order = made.parts.map(({ cause }) => bridgeCauses.indexOf(cause));
    expect(order).toEqual([...order].sort((x, y) => x - y));
    expect(made.parts.find(({ cause, kpi: code }) => cause === 'plan' && code === 'a')).toMatchObject({ scope: 'person', from: '100', to: '97' });
    expect(made.parts.find(({ cause }) => cause === 'base-pay')).toMatchObject({ from: '100000', to: '123457' });
  });

  it('back again is the same sum with the other sign', () => {
    const [there, back] = [bridge(may), bridge(april, may)];
    expect([back.fromMinor, back.toMinor]).toEqual([there.toMinor, there.fromMinor]);
  });
});
