// A gate: each comparison exactly at its bound, conditions put together, and which way it went said aloud.
import { describe, expect, it } from 'vitest';
import { amounts, pay } from '../golden/support';
import type { Row } from '../golden/support';
import { catalogue, combine, compared, fact, lineOf, money, number, plan, refused, told, worth } from './support';

const calls = fact('calls');
const gate = (condition: object, then: object = money('100'), otherwise: object = money('0')) => ({ kind: 'when', if: condition, then, else: otherwise });
const at = (node: object, done: string) => worth(node, { rows: [['calls', '10', done]] });

describe('comparisons', () => {
  it.each([
    // operator: below, at and above a bound of 10
    ['<', ['100', '0', '0']],
    ['<=', ['100', '100', '0']],
    ['>', ['0', '0', '100']],
    ['>=', ['0', '100', '100']],
    ['=', ['0', '100', '0']],
    ['!=', ['100', '0', '100']],
  ])('%s 10', (op, expected) => expect(['9.999', '10', '10.001'].map((done) => at(gate(compared(calls, op, number('10'))), done))).toEqual(expected));

  it('a third is not 0.333333333333', () => {
    const third = combine('quotient', calls, number('3'));
    expect(at(gate(compared(third, '>', number('0.333333333333'))), '1')).toBe('100');
    expect(at(gate(compared(third, '=', number('1/3'))), '1')).toBe('100');
  });

  it('a plan may be the bound', () => expect(['9', '10'].map((done) => at(gate(compared(calls, '>=', plan('calls'))), done))).toEqual(['0', '100']));

  it('money is not compared with a count, nor one branch of money with another of shares', () => {
    expect(refused(gate(compared(calls, '<', money('5'))))).toEqual(['unit-mismatch $.components[0].amount.if']);
    expect(refused(gate(compared(calls, '<', number('5')), money('1'), fact('quality')))).toEqual(['unit-mismatch $.components[0].amount']);
  });
});

describe('conditions put together', () => {
  const [isFew, isMany] = [compared(calls, '<', number('10')), compared(calls, '>', number('20'))];
  it.each([
    // condition, then paid at 5, 15 and 25
    [{ is: 'all', of: [isFew, isMany] }, ['0', '0', '0']],
    [{ is: 'any', of: [isFew, isMany] }, ['100', '0', '100']],
    [{ is: 'not', of: { is: 'any', of: [isFew, isMany] } }, ['0', '100', '0']],
    [
      {
        is: 'all',
        of: [
          { is: 'not', of: isFew },
          { is: 'not', of: isMany },
        ],
      },
      ['0', '100', '0'],
    ],
    [{ is: 'all', of: [isFew] }, ['100', '0', '0']],
  ])('%j', (condition, expected) => expect(['5', '15', '25'].map((done) => at(gate(condition), done))).toEqual(expected));

  it('a part that cannot be known stops the whole, even where the rest would decide', () => {
    const known = compared(calls, '<', number('10'));
    const unknown = compared(fact('deals'), '>', number('0'));
    for (const is of ['all', 'any']) expect(at(gate({ is, of: [known, unknown] }), '5')).toBe('missing-fact');
  });
});

describe('which way it went', () => {
  const rows: Row[] = [['calls', '10', '9']];
  it('the branch not taken is not read: its missing fact hurts nobody', () => {
    const node = gate(compared(calls, '<', number('10')), money('100'), fact('sales'));
    expect(worth(node, { rows })).toBe('100');
    expect(worth(node, { rows: [['calls', '10', '10']] })).toBe('missing-fact');
  });

  it('the condition is told with its two sides, then the branch taken', () => {
    const { step } = told(gate(compared(calls, '<', number('10'))), { rows });
    expect(step.reasons).toEqual([{ code: 'gate', params: { holds: 'true' } }]);
    expect(step.inputs?.map(({ rule, value }) => `${rule} ${value}`)).toEqual(['if < 1', 'money 100']);
    expect(step.inputs?.[0]?.inputs?.map(({ unit, value }) => `${value} ${unit}`)).toEqual(['9 count', '10 count']); // the bound is shown as calls, too
  });
});

describe('gates over named lines', () => {
  const lines = ['bonus', 'commission', 'salary'].map((key) => lineOf(money('100'), { key }));
  const month = (effect: object, done: string, components = ['bonus', 'commission']) => {
    const gates = [{ key: 'g', name: 'Few calls', if: compared(calls, '<', number('10')), effect, components }];
    return amounts(pay({ doc: { format: 1, components: lines, gates }, kpis: catalogue, pay: '0', rows: [['calls', null, done]] }));
  };

  it.each([
    // effect, what bonus and commission pay while it holds, and when it does not
    [{ then: 'zero' }, '0.00', '100.00'],
    [{ then: 'cap', at: money('60') }, '60.00', '100.00'],
    [{ then: 'cap', at: money('160') }, '100.00', '100.00'],
    [{ then: 'multiply', by: number('0.25') }, '25.00', '100.00'],
    [{ then: 'only' }, '100.00', '0.00'], // the set of lines exists only while it holds
  ])('%j', (effect, holding, otherwise) => {
    expect(month(effect, '9')).toEqual({ bonus: holding, commission: holding, salary: '100.00' });
    expect(month(effect, '10')).toEqual({ bonus: otherwise, commission: otherwise, salary: '100.00' });
  });

  it('two gates over a line are passed one after the other, in the order written', () => {
    const few = { name: 'Few', if: compared(calls, '<', number('10')), components: ['bonus'] };
    const gates = (...effects: object[]) => effects.map((effect, i) => ({ key: `g${i}`, effect, ...few }));
    const paid = (...effects: object[]) =>
      amounts(pay({ doc: { format: 1, components: [lines[0]], gates: gates(...effects) }, kpis: catalogue, pay: '0', rows: [['calls', null, '1']] }))['bonus'];
    const [halved, capped] = [
      { then: 'multiply', by: number('0.5') },
      { then: 'cap', at: money('60') },
    ];
    expect(paid(halved, capped)).toBe('50.00'); // 100 × 0.5, below the cap
    expect(paid(capped, halved)).toBe('30.00'); // 60 × 0.5
  });
});
