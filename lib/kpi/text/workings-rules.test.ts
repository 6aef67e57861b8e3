// Rules that are not attainment, on paper: curves, tables, conditions, limits, parts of a month, what carries over.
import { describe, expect, it } from 'vitest';
import type { Node } from '../index';
import { attain, combine, measure, money, number, told } from './support';
import type { Month } from './support';

const times100 = (node: Node): Node => combine('product', [money('100'), node]);
const curve = (of: Node, over: object = {}) =>
  ({
    kind: 'curve',
    of,
    knots: [
      { at: '0.8', inclusive: true, next: 'linear', value: '0.5' },
      { at: '1', inclusive: true, next: 'step', value: '1' },
    ],
    left: 'zero',
    right: 'hold',
    tolerance: null,
    ...over,
  }) as Node;
const calls = (fact: string): Month['rows'] => [['calls', '10', fact]];
const grid = (between: string): Node =>
  ({
    kind: 'grid',
    x: attain('calls'),
    y: attain('sales'),
    xs: ['0.8', '1'],
    ys: ['0.5', '1'],
    cells: [
      ['0.1', '0.2'],
      ['0.3', '0.5'],
    ],
    between,
    unit: 'share',
  }) as Node;
const both = (fact: string, sold: string): Month['rows'] => [
  ['calls', '10', fact],
  ['sales', '100', sold],
];
const bands = (over: object): Node =>
  ({ kind: 'bands', of: measure('sales'), mode: 'whole', bands: [{ from: '1000', inclusive: true, pay: { by: 'rate', rate: '0.02' } }], lumps: 'last', block: null, offset: '0', ...over }) as Node;
const ledger = (rule: string, amount: string | null): Node =>
  ({ kind: 'ledger', of: measure('sales'), account: 'a', rule, amount: amount === null ? null : money(amount) }) as Node;
const sold = (fact: string, opening = '0'): Omit<Month, 'amount'> => ({ rows: [['sales', null, fact]], card: { ledger: { a: opening } } });

/** The step below the line (or the line itself where it has none), in both languages. */
describe('a step of each kind', () => {
  it.each<[string, Month, string, string]>([
    [
      // From 50 % at 80 % to 100 % at 100 %: 2.5 for each per cent, which would be nothing at 60 %
      'curve: the straight piece it falls on',
      { amount: times100(curve(attain('calls'))), rows: calls('9') },
      'Payout by the curve: 2.5 × (90% − 60%) = 75%',
      'Оплата по кривой: 2,5 × (90 % − 60 %) = 75 %',
    ],
    [
      'curve: below its start',
      { amount: times100(curve(attain('calls'))), rows: calls('7') },
      'Payout by the curve: 70% → 0% = 0% [below 80%, where the curve starts]',
      'Оплата по кривой: 70 % → 0 % = 0 % [ниже 80 %, где начинается кривая]',
    ],
    [
      'curve: beyond its end',
      { amount: times100(curve(attain('calls'))), rows: calls('12') },
      'Payout by the curve: 120% → 100% = 100% [from 100% the payout stays at 100%]',
      'Оплата по кривой: 120 % → 100 % = 100 % [начиная с 100 % оплата остаётся 100 %]',
    ],
    [
      'curve: what counts as full',
      { amount: times100(curve(attain('calls'), { tolerance: { from: '0.99', countsAs: '1' } })), rows: [['calls', '1000', '995']] },
      'Payout by the curve: 99.5% → 100% = 100% [from 99% up to 100% it counts as 100%]',
      'Оплата по кривой: 99,5 % → 100 % = 100 % [от 99 % до 100 % засчитывается как 100 %]',
    ],
    [
      'table: the cell that was reached',
      { amount: times100(grid('nearest-lower')), rows: both('9', '120') },
      'By the table: 90%; 120%: column from 80%, row from 100% = 30%',
      'По таблице: 90 %; 120 %: столбец от 80 %, строка от 100 % = 30 %',
    ],
    [
      'table: before its first column',
      { amount: times100(grid('nearest-lower')), rows: both('5', '120') },
      'By the table: 50%; 120% = 0% [below the first row or column of the table]',
      'По таблице: 50 %; 120 % = 0 % [ниже первой строки или первого столбца таблицы]',
    ],
    [
      'ladder: below its first band',
      { amount: bands({}), ...sold('500') },
      'By the ladder: 500.00 = 0.00 [below 1,000.00, where the ladder starts]',
      'По лестнице: 500,00 = 0,00 [ниже 1 000,00, где начинается лестница]',
    ],
    [
      'ladder: everything at the band reached',
      { amount: bands({}), ...sold('1500') },
      'By the ladder: 1,500.00 at the band from 1,000 = 30.00',
      'По лестнице: 1 500,00 по ступени от 1 000 = 30,00',
    ],
    [
      // 1 % × 1 000 + 2 % × 500
      'ladder: each stretch at its own rate',
      {
        amount: bands({
          mode: 'marginal',
          bands: [
            { from: '0', inclusive: true, pay: { by: 'rate', rate: '0.01' } },
            { from: '1000', inclusive: true, pay: { by: 'rate', rate: '0.02' } },
          ],
        }),
        ...sold('1500'),
      },
      'By the ladder: 1,500.00 in stretches from 0; 1,000 = 20.00',
      'По лестнице: 1 500,00 по отрезкам от 0; 1 000 = 20,00',
    ],
    [
      // 28 − 5 = 23, of which two full tens count: 20 × 3
      'ladder: full blocks after an offset',
      { amount: bands({ of: measure('calls'), bands: [{ from: '0', inclusive: true, pay: { by: 'price', price: '3' } }], block: '10', offset: '5' }), rows: calls('28') },
      'By the ladder: 28 at the band from 0 = 60.00 [of 28, 20 counts]',
      'По лестнице: 28 по ступени от 0 = 60,00 [из 28 засчитывается 20]',
    ],
    [
      'sums within sums',
      { amount: combine('sum', [money('5'), combine('difference', [money('10'), money('4')])]), rows: [] },
      'Calculation: 10.00 − 4.00 = 6.00',
      'Расчёт: 10,00 − 4,00 = 6,00',
    ],
    [
      'a weighted sum shows its weights',
      { amount: times100(combine('weighted-sum', [attain('calls'), attain('sales')], { weights: ['0.6', '0.4'] })), rows: both('9', '110') },
      'Calculation: 0.6 × 90% + 0.4 × 110% = 98%',
      'Расчёт: 0,6 × 90 % + 0,4 × 110 % = 98 %',
    ],
    [
      'limits: what was cut',
      { amount: { kind: 'clamp', of: measure('sales'), min: money('10'), max: money('20') }, ...sold('25') },
      'Within limits: 20.00 [25.00 counts only as far as 20.00]',
      'В пределах: 20,00 [25,00 засчитывается только до 20,00]',
    ],
    [
      'limits: what was raised',
      { amount: { kind: 'clamp', of: measure('sales'), min: money('10'), max: money('20') }, ...sold('5') },
      'Within limits: 10.00 [5.00 is raised to 10.00]',
      'В пределах: 10,00 [5,00 поднято до 10,00]',
    ],
    [
      'a rounding of its own, to thousands',
      { amount: { kind: 'round', of: measure('sales'), rounding: { mode: 'up', digits: -3 } }, ...sold('25100') },
      'Rounding: 26,000.00 [25,100.00 rounded up in steps of 1,000]',
      'Округление: 26 000,00 [25 100,00 округлено вверх с шагом 1 000]',
    ],
    [
      'a share of a pool',
      {
        amount: { kind: 'pool', pool: 'team' },
        rows: [],
        card: { pools: { team: { shareMinor: '3334', poolMinor: '10000', weight: '1', totalWeight: '3' } } },
      },
      'Share of the pool: team: 100.00 × 1 ÷ 3 = 33.34',
      'Доля общего фонда: team: 100,00 × 1 ÷ 3 = 33,34',
    ],
    [
      'a draw advances what is short',
      { amount: ledger('draw', '500'), ...sold('300') },
      'Not less than the draw: 300.00 + 200.00 (balance 0.00 → 200.00) = 500.00',
      'Не меньше аванса: 300,00 + 200,00 (остаток 0,00 → 200,00) = 500,00',
    ],
    [
      'a draw recovers from what is above it',
      { amount: ledger('draw', '500'), ...sold('600', '20000') },
      'Not less than the draw: 600.00 − 100.00 (balance 200.00 → 100.00) = 500.00',
      'Не меньше аванса: 600,00 − 100,00 (остаток 200,00 → 100,00) = 500,00',
    ],
    [
      'a true-up pays the difference to what was paid',
      { amount: ledger('true-up', null), ...sold('600', '20000') },
      'Due to date less paid to date: 600.00 − 200.00 (balance 200.00 → 600.00) = 400.00',
      'Начислено с начала срока за вычетом выплаченного: 600,00 − 200,00 (остаток 200,00 → 600,00) = 400,00',
    ],
    [
      'a true-up takes nothing back',
      { amount: ledger('true-up', null), ...sold('500', '60000') },
      'Due to date less paid to date: the greatest of 0.00; 500.00 − 600.00 (balance 600.00 → 600.00) = 0.00',
      'Начислено с начала срока за вычетом выплаченного: наибольшее из 0,00; 500,00 − 600,00 (остаток 600,00 → 600,00) = 0,00',
    ],
    [
      'a guarantee',
      { amount: ledger('guarantee', '500'), ...sold('300') },
      'Guaranteed: the greatest of 300.00; 500.00 = 500.00',
      'Гарантировано: наибольшее из 300,00; 500,00 = 500,00',
    ],
    [
      'what is added to a balance',
      { amount: ledger('accrue', null), ...sold('300', '10000') },
      'Added to the balance: 300.00 (balance 100.00 → 400.00) = 300.00',
      'Добавлено к остатку: 300,00 (остаток 100,00 → 400,00) = 300,00',
    ],
    [
      'a formula of the author',
      { amount: { kind: 'formula', text: 'if(a > 10, 5 * a, 3 * a)', names: { a: measure('sales') }, unit: 'money' }, ...sold('12') },
      'By the formula: if(a > 10, 5 * a, 3 * a) = 60.00 [the condition holds]',
      'По формуле: if(a > 10, 5 * a, 3 * a) = 60,00 [условие выполнено]',
    ],
  ])('%s', (_, month, en, ru) => {
    expect(told(month, 'en')[1]).toBe(`  ${en}`);
    expect(told(month, 'ru')[1]).toBe(`  ${ru}`);
  });
});

describe('conditions', () => {
  const month: Month = {
    amount: {
      kind: 'when',
      if: {
        is: 'all',
        of: [
          { is: 'compare', left: attain('calls'), op: '>=', right: number('1') },
          { is: 'not', of: { is: 'compare', left: measure('cost'), op: '!=', right: money('5') } },
        ],
      },
      then: money('10'),
      else: money('0'),
    },
    rows: [
      ['calls', '10', '9'],
      ['cost', null, '5'],
    ],
  };
  it('show each part with its own answer', () => {
    expect(told(month, 'en').filter((text) => text.includes('ondition'))).toEqual([
      '  By condition: 0.00 [the condition does not hold]',
      '    Condition: no and yes = no',
      '      Condition: 90% ≥ 100% = no',
      '      Condition: not (no) = yes',
      '        Condition: 5.00 ≠ 5.00 = no',
    ]);
    expect(told(month, 'ru').filter((text) => text.includes('слови')).slice(1, 4)).toEqual([
      '    Условие: нет и да = нет',
      '      Условие: 90 % ≥ 100 % = нет',
      '      Условие: не (нет) = да',
    ]);
  });
});
