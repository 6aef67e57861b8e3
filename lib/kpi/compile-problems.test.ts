// Every fault that can be seen before anybody is paid, with the place that the author must correct.
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme } from './index';
import type { ProblemCode } from './index';
import { item, kpi, personOf } from './golden/support';
import { catalogue, combine, compared, fact, higher, lineOf, money, number, refused } from './nodes/support';

const kpis = [...catalogue, kpi('rain', { kind: 'external' }), kpi('broken', { formula: 'calls +' }), kpi('loop', { formula: 'loop + 1' })];
const docOf = (over: object) => ({ format: 1, components: [lineOf(money('1'))], ...over });
const found = (over: object) => compileScheme(docOf(over), kpis).problems;
const at = (over: object) => found(over).map(({ code, path }) => `${code} ${path}`);
const line = (amount: object, over: object = {}) => ({ components: [lineOf(amount, over)] });
const isFew = compared(fact('calls'), '<', number('5'));
const gate = (over: object) => ({ key: 'g', name: 'G', if: isFew, effect: { then: 'zero' }, components: ['asked'], ...over });

describe('each fault and its place', () => {
  it.each<[ProblemCode, string, object, string]>([
    ['weights-not-one', 'weights of 0.97', { scorecard: [item('sales', '0.5'), item('calls', '0.47')] }, '$.scorecard'],
    [
      'weights-count',
      'a weighted sum of two with one weight',
      line({ ...combine('weighted-sum', money('1'), money('2')), weights: ['1'] }),
      '$.components[0].amount.weights',
    ],
    ['duplicate-key', 'two rows of one key', { scorecard: [item('calls', '0.5'), item('calls', '0.5')] }, '$.scorecard[1].key'],
    ['duplicate-key', 'two lines of one key', { components: [lineOf(money('1')), lineOf(money('2'))] }, '$.components[1].key'],
    ['duplicate-key', 'two gates of one key', { gates: [gate({}), gate({})] }, '$.gates[1].key'],
    ['unknown-kpi', 'a row of an unknown KPI', { scorecard: [item('profit', '1')] }, '$.scorecard[0].score'],
    ['unknown-kpi', 'a condition on one', { gates: [gate({ if: compared(fact('profit'), '<', number('1')) })] }, '$.gates[0].if.left'],
    ['unknown-line', 'a base on a line that is not there', line({ kind: 'base', of: 'line', line: 'x' }), '$.components[0].amount'],
    ['unknown-line', 'a gate over a line that is not there', { gates: [gate({ components: ['asked', 'x'] })] }, '$.gates[0].components[1]'],
    ['unknown-item', 'the index of no scorecard', line(combine('product', money('1'), { kind: 'index' })), '$.components[0].amount.parts[1]'],
    [
      'unknown-item',
      'a row that is not there',
      { scorecard: [item('calls', '1')], ...line(combine('product', money('1'), { kind: 'item', key: 'x' })) },
      '$.components[0].amount.parts[1]',
    ],
    ['cycle', 'a row on the index it makes', { scorecard: [{ key: 'a', weight: '1', score: { kind: 'index' } }] }, '$.scorecard[0].score'],
    ['cycle', 'a line on itself', line({ kind: 'base', of: 'line', line: 'asked' }), '$.components[0].amount'],
    [
      'cycle',
      'a line on a later one',
      { components: [lineOf({ kind: 'base', of: 'line', line: 'later' }), lineOf(money('1'), { key: 'later' })] },
      '$.components[0].amount',
    ],
    ['cycle', 'a KPI on itself', line(fact('loop'), { unit: 'points' }), '$.components[0].amount'],
    ['external-kpi-paid', 'pay for the rain', line(fact('rain'), { unit: 'points' }), '$.components[0]'],
    ['unit-mismatch', 'a line of calls paid as money', line(fact('calls')), '$.components[0].amount'],
    ['unit-mismatch', 'a line of money counted as points', line(money('1'), { unit: 'points' }), '$.components[0].amount'],
    ['unit-mismatch', 'a row of money', { scorecard: [{ key: 'a', weight: '1', score: fact('sales') }] }, '$.scorecard[0].score'],
    ['unit-mismatch', 'money compared with calls', { gates: [gate({ if: compared(money('1'), '<', fact('calls')) })] }, '$.gates[0].if'],
    ['unit-mismatch', 'money capped at a share', { gates: [gate({ effect: { then: 'cap', at: fact('quality') } })] }, '$.gates[0].effect'],
    ['unit-mismatch', 'money multiplied by money', { gates: [gate({ effect: { then: 'multiply', by: money('2') } })] }, '$.gates[0].effect'],
    ['fixed-share-out-of-range', 'a fixed share of 170 %', { settings: { fixedShare: '1.7' } }, '$.settings.fixedShare'],
    ['curve-malformed', 'a floor of the index above its cap', { settings: { indexFloor: '2', indexCap: '1' } }, '$.settings.indexCap'],
    [
      'curve-malformed',
      'knots out of order',
      line(
        combine('product', money('1'), {
          kind: 'curve',
          of: number('1'),
          knots: [
            { at: '1', next: 'step', value: '1' },
            { at: '0', next: 'step', value: '1' },
          ],
        }),
      ),
      '$.components[0].amount.parts[1].knots',
    ],
    ['curve-malformed', 'a floor above the cap of one KPI', { scorecard: [item('calls', '1', { floor: '2', cap: '1' })] }, '$.scorecard[0].score.cap'],
    ['formula-malformed', 'a formula that breaks off', line({ kind: 'formula', text: '1 +', names: {}, unit: 'money' }), '$.components[0].amount.text'],
    ['formula-malformed', 'a KPI whose formula breaks off', line(fact('broken'), { unit: 'points' }), '$.components[0].amount'],
    ['scheme-malformed', 'an unknown setting', { settings: { magic: true } }, '$.settings'],
    ['scheme-malformed', 'a key with a blank', { components: [lineOf(money('1'), { key: 'a b' })] }, '$.components[0].key'],
    ['scheme-malformed', 'a comparison nobody knows', { gates: [gate({ if: compared(number('1'), '~', number('2')) })] }, '$.gates[0].if.op'],
    ['scheme-malformed', 'no lines at all', { components: [] }, '$.components'],
  ])('%s: %s', (code, _, over, path) => expect(at(over)).toEqual([`${code} ${path}`]));

  it('deep inside, the whole road is told', () => {
    const deep = combine('sum', money('1'), {
      kind: 'clamp',
      of: { kind: 'when', if: { is: 'all', of: [isFew, { is: 'not', of: compared(fact('x'), '<', number('1')) }] }, then: money('1'), else: money('2') },
    });
    expect(refused(deep)).toEqual(['unknown-kpi $.components[0].amount.parts[1].of.if.of[1].of.left']);
  });

  it('a gate over two lines tells its fault once', () => {
    const components = [lineOf(money('1')), lineOf(money('2'), { key: 'other' })];
    expect(at({ components, gates: [gate({ if: compared(fact('x'), '<', number('1')), components: ['asked', 'other'] })] })).toEqual([
      'unknown-kpi $.gates[0].if.left',
    ]);
  });
});

describe('what a problem says', () => {
  it.each([
    [{ scorecard: [item('sales', '0.5'), item('calls', '0.47')] }, { sum: '0.97' }],
    [{ scorecard: [item('sales', '1/3'), item('calls', '1/3')] }, { sum: '2/3' }],
    [{ settings: { fixedShare: '1.7' } }, { share: '1.7' }],
    [line({ kind: 'base', of: 'line', line: 'x' }), { key: 'x' }],
    [line(combine('product', fact('sales'), money('1'))), { op: 'product', found: 'money · money' }],
    [line(fact('loop'), { unit: 'points' }), { key: 'loop → loop' }],
    [line(fact('rain'), { unit: 'points' }), { name: 'rain', line: 'Asked' }],
  ])('%j', (over, params) => expect(found(over)[0]?.params).toEqual(params));

  it('names the KPI where one is to blame', () => {
    expect(found({ scorecard: [item('profit', '1')] })[0]).toEqual({
      code: 'unknown-kpi',
      params: { code: 'profit' },
      path: '$.scorecard[0].score',
      kpi: 'profit',
    });
  });

  it('at most fifty places of a document that is wrong everywhere', () => {
    const components = Array.from({ length: 200 }, (_, i) => lineOf({ kind: 'money', amount: 'x' }, { key: `c${i}` }));
    expect(found({ components })).toHaveLength(50);
  });
});

describe('a scheme with any fault pays nobody', () => {
  it('even by the lines that have none', () => {
    const scheme = compileScheme(docOf({ components: [lineOf(money('1')), lineOf(fact('profit'), { key: 'bad' })] }), kpis);
    const result = calculatePerson(personOf({ pay: '1', rows: [] }), new Map([['v1', scheme]]));
    expect([result.cards, result.totals]).toEqual([[], null]);
    expect(result.problems.every(({ employeeId, cardId }) => employeeId === 'e1' && cardId === 'a1')).toBe(true);
  });
});

describe('what is sound is left alone', () => {
  it.each([
    ['thirds', { scorecard: [item('sales', '1/3'), item('calls', '2/3')] }],
    ['a row of weight nothing', { scorecard: [item('sales', '1'), item('calls', '0')] }],
    ['a fixed share of all', { settings: { fixedShare: '1' } }],
    ['rain that is only shown', line(fact('rain'), { unit: 'points', effect: 'shown' })],
    ['a plan of the rain', line({ ...fact('rain'), take: 'plan' }, { unit: 'points' })],
    ['calls as points', line(fact('calls'), { unit: 'points' })],
    [
      'one key for a row, a line and a gate',
      { scorecard: [item('calls', '1')], components: [lineOf(money('1'), { key: 'calls' })], gates: [gate({ key: 'calls', components: ['calls'] })] },
    ],
    ['a floor that is the cap', { scorecard: [item('calls', '1', { floor: '1', cap: '1' })] }],
    [
      'a curve over one KPI',
      {
        scorecard: [
          { key: 'a', weight: '1', score: { kind: 'curve', of: { kind: 'attain', kpi: 'calls', rule: higher }, knots: [{ at: '0', next: 'origin' }] } },
        ],
      },
    ],
  ])('%s', (_, over) => expect(at(over)).toEqual([]));
});
