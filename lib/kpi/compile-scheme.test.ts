// A scheme that cannot be right is refused by name and place, never by an exception.
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme } from './index';
import type { Node, Problem } from './index';
import { amounts, item, kpi, line, pay, personOf } from './golden/support';

const kpis = [kpi('sales', { unit: 'money' }), kpi('calls'), kpi('inflation', { kind: 'external', unit: 'percent' })];
const variable = line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null });
const amountLine = (amount: Node, key = 'x', over: object = {}) => ({ key, name: key, part: 'other', effect: 'paid', amount, ...over });
const money = (amount: string): Node => ({ kind: 'money', amount });
const number = (value: string): Node => ({ kind: 'number', value });
const combine = (op: 'sum' | 'product' | 'quotient', ...parts: Node[]): Node => ({ kind: 'combine', op, parts, missing: 'problem' });
const fact = (code: string): Node => ({ kind: 'measure', kpi: code, scope: 'person', take: 'fact' });
const told = (problems: readonly Problem[]) => problems.map(({ code, path }) => `${code} ${path}`);
const problemsOf = (doc: object) => told(compileScheme({ format: 1, ...doc }, kpis).problems);

describe('what is wrong with a scheme is named by its place', () => {
  it.each([
    ['weights of 0.97', { scorecard: [item('sales', '0.5'), item('calls', '0.47')], components: [variable] }, ['weights-not-one $.scorecard']],
    ['thirds make exactly one', { scorecard: [item('sales', '1/3'), item('calls', '2/3')], components: [variable] }, []],
    ['an unknown KPI', { scorecard: [item('nothing', '1')], components: [variable] }, ['unknown-kpi $.scorecard[0].score']],
    ['pay for what nobody controls', { scorecard: [item('inflation', '1')], components: [variable] }, ['external-kpi-paid $.components[0]']],
    ['showing it is fine', { scorecard: [item('inflation', '1')], components: [{ ...variable, effect: 'shown' }] }, []],
    ['money × money', { components: [amountLine(combine('product', money('5'), fact('sales')))] }, ['unit-mismatch $.components[0].amount']],
    ['money + count', { components: [amountLine(combine('sum', money('5'), fact('calls')))] }, ['unit-mismatch $.components[0].amount']],
    ['a line that is not money', { components: [amountLine(fact('calls'))] }, ['unit-mismatch $.components[0].amount']],
    ['a count in points is fine', { components: [amountLine(fact('calls'), 'x', { unit: 'points' })] }, []],
    ['an index without a scorecard', { components: [variable] }, ['unknown-item $.components[0].amount.parts[0].of']],
    ['an index inside the index', { scorecard: [{ key: 'a', weight: '1', score: { kind: 'index' } }], components: [variable] }, ['cycle $.scorecard[0].score']],
    [
      'a line standing on a later one',
      { components: [amountLine({ kind: 'base', of: 'line', line: 'y' }), amountLine(money('1'), 'y')] },
      ['cycle $.components[0].amount'],
    ],
    ['a line standing on itself', { components: [amountLine({ kind: 'base', of: 'line', line: 'x' })] }, ['cycle $.components[0].amount']],
    ['a line standing on nothing', { components: [amountLine({ kind: 'base', of: 'line', line: 'z' })] }, ['unknown-line $.components[0].amount']],
    ['one key twice', { components: [amountLine(money('1')), amountLine(money('1'))] }, ['duplicate-key $.components[1].key']],
    ['a fixed share of 170 %', { components: [amountLine(money('1'))], settings: { fixedShare: '1.7' } }, ['fixed-share-out-of-range $.settings.fixedShare']],
    [
      'knots out of order',
      {
        components: [
          amountLine(
            combine('product', money('1'), {
              kind: 'curve',
              of: number('1'),
              knots: [
                { at: '1', next: 'step', value: '1', inclusive: true },
                { at: '0.5', next: 'step', value: '1', inclusive: true },
              ],
              left: 'zero',
              right: 'hold',
              tolerance: null,
            }),
          ),
        ],
      },
      ['curve-malformed $.components[0].amount.parts[1].knots'],
    ],
    [
      'a gate over no line',
      {
        components: [amountLine(money('1'))],
        gates: [{ key: 'g', name: 'G', if: { is: 'compare', left: number('1'), op: '<', right: number('2') }, effect: { then: 'zero' }, components: ['y'] }],
      },
      ['unknown-line $.gates[0].components[0]'],
    ],
    ['no lines at all', { components: [] }, ['scheme-malformed $.components']],
    ['an unknown setting', { components: [amountLine(money('1'))], settings: { magic: true } }, ['scheme-malformed $.settings']],
  ])('%s', (_, doc, expected) => expect(problemsOf(doc)).toEqual(expected));

  it.each([
    null,
    7,
    'scheme',
    [],
    { format: 1 },
    { format: 1, components: [{ amount: { kind: 'money', amount: 'NaN' } }] },
    JSON.parse('{"__proto__":{"format":1}}'),
  ])('refuses %j', (doc) => expect(compileScheme(doc, kpis).problems.every(({ code }) => code === 'scheme-malformed')).toBe(true));

  it('a document deep enough to exhaust the stack is measured before it is read', () => {
    let deep: unknown = money('1');
    for (let i = 0; i < 100_000; i++) deep = { kind: 'round', of: deep, rounding: { digits: 2 } };
    expect(problemsOf({ components: [amountLine(deep as Node)] })).toEqual(['too-large $']);
  });

  it('10 000 components and 40-digit numbers are no trouble', () => {
    const huge = '1234567890123456789012345678901234567890';
    const components = Array.from({ length: 10_000 }, (_, i) => amountLine(money(huge), `c${i}`));
    const result = pay({ doc: { format: 1, components }, kpis, pay: '0', rows: [] });
    expect(result.totals?.paidMinor).toBe(`${huge}000000`);
  });

  it('a person under a broken scheme has its problems by name; an unknown version is one too', () => {
    const broken = compileScheme({ format: 1, scorecard: [item('sales', '0.9')], components: [variable] }, kpis);
    const person = personOf({ pay: '100', rows: [] });
    const result = calculatePerson(person, new Map([['v1', broken]]));
    expect(result.problems).toEqual([{ code: 'weights-not-one', params: { sum: '0.9' }, path: '$.scorecard', employeeId: 'e1', cardId: 'a1' }]);
    expect(calculatePerson(person, new Map()).problems.map(({ code }) => code)).toEqual(['scheme-missing']);
  });
});

describe('conditions and sets of lines', () => {
  const low = { is: 'compare', left: fact('calls'), op: '<', right: number('10') } as const;
  const month = (gates: object[], calls = '5') =>
    amounts(
      pay({ doc: { format: 1, components: [amountLine(money('100')), amountLine(money('200'), 'y')], gates }, kpis, pay: '0', rows: [['calls', null, calls]] }),
    );
  const gate = (effect: object) => [{ key: 'g', name: 'Few calls', if: low, effect, components: ['y'] }];

  it('a gate touches only the lines it names', () => {
    expect(month(gate({ then: 'zero' }))).toEqual({ x: '100.00', y: '0.00' });
    expect(month(gate({ then: 'zero' }), '10')).toEqual({ x: '100.00', y: '200.00' });
    expect(month(gate({ then: 'cap', at: money('150') }))).toEqual({ x: '100.00', y: '150.00' });
    expect(month(gate({ then: 'multiply', by: number('0.5') }))).toEqual({ x: '100.00', y: '100.00' });
    expect(month(gate({ then: 'only' }))).toEqual({ x: '100.00', y: '200.00' });
    expect(month(gate({ then: 'only' }), '10')).toEqual({ x: '100.00', y: '0.00' });
  });

  it('all, any and not', () => {
    const high = { is: 'not', of: low };
    const when = (condition: object) => month([{ key: 'g', name: 'G', if: condition, effect: { then: 'zero' }, components: ['y'] }])['y'];
    expect(when({ is: 'all', of: [low, high] })).toBe('200.00');
    expect(when({ is: 'any', of: [low, high] })).toBe('0.00');
    expect(when({ is: 'not', of: { is: 'any', of: [high] } })).toBe('0.00');
  });

  it('a line of zero says why', () => {
    const result = pay({
      doc: { format: 1, components: [amountLine(money('200'), 'y')], gates: gate({ then: 'zero' }) },
      kpis,
      pay: '0',
      rows: [['calls', null, '5']],
    });
    expect(result.cards[0]?.lines[0]?.workings.reasons).toEqual([{ code: 'gate', params: { gate: 'Few calls', effect: 'zero', exact: '200', by: '0' } }]);
  });
});

describe('what cannot be computed is a problem of its line', () => {
  it('division by zero', () => {
    const doc = { format: 1, components: [amountLine(combine('quotient', money('100'), fact('calls'))), amountLine(money('1'), 'y')] };
    const result = pay({ doc, kpis, pay: '0', rows: [['calls', null, '0']] });
    expect(result.problems.map(({ code, lineKey }) => [code, lineKey])).toEqual([['division-by-zero', 'x']]);
    expect(amounts(result)).toEqual({ y: '1.00' });
  });

  it('a row without a fact follows the setting: problem, zero, or left out', () => {
    const doc = (missingFact: string) => ({
      format: 1,
      scorecard: [item('sales', '0.6'), item('calls', '0.4')],
      components: [variable],
      settings: { fixedShare: '0', missingFact },
    });
    const month = (missingFact: string) =>
      pay({
        doc: doc(missingFact),
        kpis,
        pay: '1000',
        rows: [
          ['sales', '100', '90'],
          ['calls', '10', null],
        ],
      });
    expect(month('problem').problems.map(({ code }) => code)).toEqual(['missing-fact']);
    expect(month('zero').cards[0]?.index).toBe('0.54'); // 0.6 × 90 %
    expect(month('leave-out').cards[0]?.index).toBe('0.9'); // 0.54 ÷ 0.6
    expect(month('leave-out').cards[0]?.workings?.reasons).toEqual([{ code: 'left-out', params: { name: 'calls' } }]);
  });

  it('with every row left out there is no index, and that is said', () => {
    const doc = { format: 1, scorecard: [item('sales', '1')], components: [variable], settings: { fixedShare: '0', missingFact: 'leave-out' } };
    expect(pay({ doc, kpis, pay: '1000', rows: [['sales', '100', null]] }).problems.map(({ code }) => code)).toEqual(['nothing-to-combine']);
  });
});

describe('what a scheme reads', () => {
  const derived = [...kpis, kpi('conversion', { unit: 'percent', formula: '100 * orders / visits' }), kpi('orders'), kpi('visits')];
  const readsOf = (score: object) =>
    compileScheme({ format: 1, scorecard: [{ key: 'a', weight: '1', score }], components: [variable] }, derived).reads.map(
      ({ kpi: code, scope, period, takes }) => `${scope} ${code} ${period} ${[...takes].sort().join('+')}`,
    );

  it.each([
    ['a plan and a fact', { kind: 'attain', kpi: 'calls', rule: { kind: 'higher-ratio' } }, ['person calls  fact+plan']],
    [
      'a formula down to what somebody enters; its plan is entered for itself',
      { kind: 'attain', kpi: 'conversion', scope: 'department', rule: { kind: 'higher-ratio' } },
      ['department conversion  plan', 'department orders  fact', 'department visits  fact'],
    ],
    [
      'every month of a window',
      { kind: 'measure', kpi: 'calls', take: 'fact', over: { window: 'quarter' } },
      ['person calls  fact', 'person calls -1 fact', 'person calls -2 fact'],
    ],
    ['where growth starts from', { kind: 'attain', kpi: 'calls', rule: { kind: 'growth' } }, ['person calls  baseline+fact+plan']],
  ])('%s', (_what, score, expected) => expect(readsOf(score).sort()).toEqual(expected));
});
