// A rule before its turn is refused with its place, wherever it hides.
import { describe, expect, it } from 'vitest';
import { item, kpi } from './golden/support';
import { compileScheme } from './index';

const kpis = [kpi('sales', { unit: 'money' }), kpi('calls')];
const fact = { kind: 'measure', kpi: 'sales', take: 'fact' };
const ledger = { kind: 'ledger', of: fact, account: 'a', rule: 'accrue' };
const pool = { kind: 'pool', pool: 'team' };
const money = { kind: 'money', amount: '1' };
const share = (part: object) => ({ kind: 'combine', op: 'quotient', parts: [part, money] });
const isPositive = (left: object) => ({ is: 'compare', left, op: '>', right: money });
const lineOf = (amount: object, key = 'x') => ({ key, name: key, part: 'other', effect: 'paid', amount });
const places = (doc: object) =>
  compileScheme({ format: 1, ...doc }, kpis).problems.flatMap(({ code, path, params }) =>
    code === 'out-of-order' ? [[path, params['kind'], params['rule']]] : [],
  );

describe('a ledger', () => {
  it('may be the whole amount of a line', () => expect(places({ components: [lineOf(ledger)] })).toEqual([]));

  it.each<[string, object, string]>([
    ['a sum', { kind: 'combine', op: 'sum', parts: [money, ledger] }, '.parts[1]'],
    ['a clamp', { kind: 'clamp', of: ledger, max: money }, '.of'],
    ['a rounding', { kind: 'round', of: ledger, rounding: { digits: 0 } }, '.of'],
    ['a part of the month', { kind: 'prorate', of: ledger, by: 'hours' }, '.of'],
    ['a branch', { kind: 'when', if: isPositive(money), then: money, else: ledger }, '.else'],
    [
      'a condition',
      { kind: 'when', if: { is: 'all', of: [isPositive(money), { is: 'not', of: isPositive(ledger) }] }, then: money, else: money },
      '.if.of[1].of.left',
    ],
    ['a formula', { kind: 'formula', text: 'x', names: { x: ledger }, unit: 'money' }, '.names.x'],
    ['another ledger', { ...ledger, of: ledger }, '.of'],
    [
      'a threshold of units',
      { kind: 'bands', of: { ...fact, kpi: 'calls' }, mode: 'whole', bands: [{ from: '0', pay: { by: 'lump', amount: '1' } }], units: { above: ledger } },
      '.units.above',
    ],
  ])('not inside %s', (_, amount, at) =>
    expect(places({ components: [lineOf(amount)] })).toContainEqual([`$.components[0].amount${at}`, 'ledger', 'outermost']),
  );

  it('nor in a gate or a row of the scorecard', () => {
    const gate = { key: 'g', name: 'g', if: isPositive(ledger), effect: { then: 'cap', at: ledger }, components: ['x'] };
    const row = { key: 'r', weight: '1', score: share(ledger) };
    expect(places({ scorecard: [row], components: [lineOf(money)], gates: [gate] })).toEqual([
      ['$.scorecard[0].score.parts[0]', 'ledger', 'outermost'],
      ['$.gates[0].if.left', 'ledger', 'outermost'],
      ['$.gates[0].effect.at', 'ledger', 'outermost'],
    ]);
  });
});

describe('the index', () => {
  it.each<[string, object]>([
    ['pool', pool],
    ['base', { kind: 'base', of: 'variable-so-far' }],
    ['base', { kind: 'base', of: 'line', line: 'x' }],
  ])('comes before lines: no %s in a row', (kind, part) => {
    const row = { key: 'r', weight: '1', score: share(part) };
    expect(places({ scorecard: [row], components: [lineOf(money)] })).toEqual([['$.scorecard[0].score.parts[0]', kind, 'before-lines']]);
  });

  it('may stand on the pay itself', () => {
    const row = { key: 'r', weight: '1', score: share({ kind: 'base', of: 'pay' }) };
    expect(places({ scorecard: [row], components: [lineOf(money)] })).toEqual([]);
    expect(places({ scorecard: [item('calls', '1')], components: [lineOf(money)] })).toEqual([]);
  });
});

it('a share of a pool is not cut again by days', () => {
  expect(places({ components: [lineOf({ kind: 'prorate', of: pool, by: 'calendar-days' })] })).toEqual([['$.components[0].amount.of', 'pool', 'split-share']]);
  expect(places({ components: [lineOf({ kind: 'clamp', of: pool, max: money })] })).toEqual([]);
});
