// The scheme's own text, rule by rule: every parameter can be seen in it.
import { describe, expect, it } from 'vitest';
import type { Lang, Node } from '../index';
import { attain, bonus, combine, measure, money, number, sections, soft } from './support';

/** What a line says after its name and its effect. */
function said(amount: object, lang: Lang): string {
  const text = sections({ components: [bonus(amount)] }, lang)[0]?.[1] ?? '';
  return text.slice(text.indexOf('): ') + 3, -1);
}
const ramp = [
  { at: '0.8', inclusive: true, next: 'linear', value: '0.5' },
  { at: '1', inclusive: true, next: 'step', value: '1' },
];
const curve = (over: object = {}): Node =>
  ({ kind: 'curve', of: { kind: 'index' }, knots: ramp, left: 'zero', right: 'hold', tolerance: null, ...over }) as Node;
const perUnit = [{ from: '0', inclusive: true, pay: { by: 'price', price: '2.5' } }];
const bands = (over: object = {}): Node =>
  ({ kind: 'bands', of: measure('calls'), mode: 'whole', bands: perUnit, lumps: 'last', block: null, offset: '0', ...over }) as Node;

describe('parameters of rules, each visible', () => {
  it.each<[string, object, string, string]>([
    [
      'less is better',
      attain('cost', { kind: 'lower-ratio' }),
      'attainment of “Cost”: plan ÷ fact (less is better)',
      'выполнение «Cost»: план ÷ факт (чем меньше, тем лучше)',
    ],
    [
      'a band, with its bounds in the language’s own figures',
      attain('stock', { kind: 'band', lo: '10', hi: '12.5' }),
      'attainment of “Stock”: 100% between 10 and 12.5, less with the distance from them',
      'выполнение «Stock»: 100 % от 10 до 12,5, с удалением от границ меньше',
    ],
    [
      'a scale',
      attain('care', { kind: 'rated', steps: [{ at: '4', value: '0.85' }, { at: '5', value: '1' }] }),
      'attainment of “Care”: by the scale 4 → 85%, 5 → 100%',
      'выполнение «Care»: по шкале 4 → 85 %, 5 → 100 %',
    ],
    [
      'reached, where less is better',
      attain('cost', { kind: 'reached' }),
      'attainment of “Cost”: 100% if the fact is not above plan, else 0',
      'выполнение «Cost»: 100 %, если факт не выше плана, иначе 0',
    ],
    [
      'floor and cap of a KPI',
      attain('calls', undefined, { floor: '0.5', cap: '1.2' }),
      'attainment of “Calls”: fact ÷ plan (more is better), not below 50%, counted only as far as 120%',
      'выполнение «Calls»: факт ÷ план (чем больше, тем лучше), не ниже 50 %, засчитывается не больше 120 %',
    ],
    [
      'no floor at all',
      attain('calls', undefined, { floor: null }),
      'attainment of “Calls”: fact ÷ plan (more is better), also below zero',
      'выполнение «Calls»: факт ÷ план (чем больше, тем лучше), в том числе ниже нуля',
    ],
    [
      'a plan of zero',
      attain('calls', undefined, { planZero: 'met' }),
      'attainment of “Calls”: fact ÷ plan (more is better), a plan of zero counts as met or missed',
      'выполнение «Calls»: факт ÷ план (чем больше, тем лучше), нулевой план считается выполненным или нет',
    ],
    [
      'another window',
      attain('calls', undefined, { over: { window: 'quarter', aggregate: 'sum' } }),
      'attainment of “Calls”: fact ÷ plan (more is better), quarter to date (sum)',
      'выполнение «Calls»: факт ÷ план (чем больше, тем лучше), квартал на дату (сумма)',
    ],
    [
      'a plan for the part of the month, and how that part is rounded',
      attain('calls', undefined, { proratePlan: { by: 'working-days', rounding: { mode: 'down', digits: 2 } } }),
      'attainment of “Calls”: fact ÷ plan (more is better), the plan for the part of the month by working days (that part rounded towards zero (cut), in steps of 1%)',
      'выполнение «Calls»: факт ÷ план (чем больше, тем лучше), план за часть месяца (рабочие дни; эта часть округляется: лишнее отбрасывается, с шагом 1 %)',
    ],
    [
      'a department’s result',
      attain('calls', undefined, { scope: 'department' }),
      'attainment of “Calls” (department): fact ÷ plan (more is better)',
      'выполнение «Calls» (подразделение): факт ÷ план (чем больше, тем лучше)',
    ],
    [
      'parts without a fact left out',
      combine('mean', [attain('calls'), number('1')], { missing: 'leave-out' }),
      'the mean of (attainment of “Calls”: fact ÷ plan (more is better); 1), a part without a fact is left out',
      'среднее из (выполнение «Calls»: факт ÷ план (чем больше, тем лучше); 1), часть без факта исключается',
    ],
    [
      'parts without a fact as zero',
      combine('sum', [measure('calls'), number('1')], { missing: 'zero' }),
      '(the fact of “Calls” + 1), a part without a fact counts as zero',
      '(факт «Calls» + 1), часть без факта считается нулём',
    ],
    [
      'a product, its curve last: × the variable part is not one more of its pieces',
      combine('product', [curve({ right: 'extend' }), { kind: 'base', of: 'variable' } as Node]),
      'the variable part × a curve over the index: below 80% nothing; from 80% to 100% rises in a straight line from 50% to 100%; from 100% pays 100%',
      'переменная часть × кривая (индекс): ниже 80 % ничего; с 80 % до 100 % растёт по прямой от 50 % до 100 %; с 100 % платится 100 %',
    ],
    ['a weighted sum', combine('weighted-sum', [number('1'), number('2')], { weights: ['0.25', '0.75'] }), '0.25 × 1 + 0.75 × 2', '0,25 × 1 + 0,75 × 2'],
    [
      'limits',
      { kind: 'clamp', of: measure('sales'), min: money('10'), max: money('2000') },
      'the fact of “Sales”, not less than 10, not more than 2,000',
      'факт «Sales», не меньше 10, не больше 2 000',
    ],
    [
      'a rounding',
      { kind: 'round', of: measure('sales'), rounding: { mode: 'up', digits: -3 } },
      'the fact of “Sales” (rounded away from zero, in steps of 1,000)',
      'факт «Sales» (округление: от нуля, с шагом 1 000)',
    ],
    [
      'a result for the part of the month',
      { kind: 'prorate', of: { kind: 'base', of: 'pay' }, by: 'calendar-days', rounding: null },
      'the pay at plan, for the part of the month by calendar days',
      'оплата при выполнении плана, за часть месяца (календарные дни)',
    ],
    [
      'the least',
      combine('min', [money('5'), { kind: 'base', of: 'variable-so-far' } as Node]),
      'the least of (5; the sum of the variable lines so far)',
      'наименьшее из (5; сумма переменных строк до этой)',
    ],
    ['a pool', { kind: 'pool', pool: 'team' }, 'a share of the pool team', 'доля общего фонда team'],
    [
      'a draw',
      { kind: 'ledger', of: measure('sales'), account: 'a', rule: 'draw', amount: money('500') },
      'not less than the draw: the fact of “Sales”, sum 500 (account a)',
      'не меньше аванса: факт «Sales», сумма 500 (счёт a)',
    ],
    [
      'a table',
      {
        kind: 'grid',
        x: attain('calls'),
        y: measure('sales'),
        xs: ['0', '1'],
        ys: ['0', '1000'],
        cells: [['0', '0.5'], ['0.25', '1']],
        between: 'bilinear',
        unit: 'share',
      },
      'by a table of attainment of “Calls”: fact ÷ plan (more is better) (0%, 100%) and the fact of “Sales” (0, 1,000): 0% 50% / 25% 100%, mixed in proportion between cells',
      'по таблице: выполнение «Calls»: факт ÷ план (чем больше, тем лучше) (0 %, 100 %) и факт «Sales» (0, 1 000): 0 % 50 % / 25 % 100 %, между клетками — пропорционально',
    ],
  ])('%s', (_, amount, en, ru) => {
    expect(said(amount, 'en')).toBe(en);
    expect(said(amount, 'ru')).toBe(ru);
  });
});

describe('curves and ladders', () => {
  it.each<[string, Node, string]>([
    [
      'below: nothing, beyond: held',
      curve(),
      'a curve over the index: below 80% nothing; from 80% to 100% rises in a straight line from 50% to 100%; from 100% stays at 100%',
    ],
    [
      'below: held',
      curve({ left: 'hold' }),
      'a curve over the index: below 80% as at 80%; from 80% to 100% rises in a straight line from 50% to 100%; from 100% stays at 100%',
    ],
    [
      'below: the line goes on',
      curve({ left: 'extend' }),
      'a curve over the index: below 80% the same line goes on; from 80% to 100% rises in a straight line from 50% to 100%; from 100% stays at 100%',
    ],
    [
      'tolerance',
      curve({ tolerance: { from: '0.99', countsAs: '1' } }),
      'a curve over the index: below 80% nothing; from 80% to 100% rises in a straight line from 50% to 100%; from 100% stays at 100%; from 99% up to 100% it counts as 100%, above 100% it does not grow',
    ],
    [
      'a bound that belongs to what is below it',
      curve({ knots: [{ at: '0.8', inclusive: false, next: 'step', value: '1' }] }),
      'a curve over the index: below 80% nothing; from 80% stays at 100% (only above this value)',
    ],
    [
      'in proportion, from zero on',
      curve({ knots: [{ at: '0', inclusive: true, next: 'origin', slope: '1.5' }], right: 'extend' }),
      'a curve over the index: from 0% in proportion × 1.5',
    ],
    ['everything at the rate reached', bands(), 'the fact of “Calls” by a ladder, everything at the rate reached: from 0: 2.5 per unit'],
    ['each stretch at its own rate', bands({ mode: 'marginal' }), 'the fact of “Calls” by a ladder, each stretch at its own rate: from 0: 2.5 per unit'],
    [
      'full blocks, after an offset',
      bands({ block: '10', offset: '5' }),
      'the fact of “Calls” by a ladder, everything at the rate reached: from 0: 2.5 per unit; only full 10 count; the first 5 do not count',
    ],
    [
      'a bound that is not included',
      bands({ bands: [{ from: '0', inclusive: false, pay: { by: 'rate', rate: '0.02' } }] }),
      'the fact of “Calls” by a ladder, everything at the rate reached: from 0: 2% (only above this value)',
    ],
    [
      'sums of all bands reached',
      bands({ bands: [{ from: '5', inclusive: true, pay: { by: 'lump', amount: '1000' } }], lumps: 'each' }),
      'the fact of “Calls” by a ladder, everything at the rate reached: from 5: 1,000 as a sum; sums of all bands reached add up',
    ],
    [
      'or of the last one only',
      bands({ bands: [{ from: '5', inclusive: true, pay: { by: 'lump', amount: '1000' } }] }),
      'the fact of “Calls” by a ladder, everything at the rate reached: from 5: 1,000 as a sum; only the sum of the last band reached',
    ],
  ])('%s', (_, node, en) => {
    expect(said(node, 'en')).toBe(en);
    expect(said(node, 'ru')).toMatch(/[а-яё]/);
  });

  const straight = { at: '0', inclusive: true, next: 'origin', slope: '1' };
  it.each<[string, object, string, string]>([
    [
      'grows without end: 113.75% pays 113.75%',
      { knots: [straight], right: 'extend' },
      'from 0% in proportion; from 99% up to 100% it counts as 100%, above 100% it grows',
      'с 0 % пропорционально; от 99 % до 100 % засчитывается как 100 %, выше 100 % растёт',
    ],
    [
      'grows up to its cap',
      { knots: [straight, { at: '1.2', inclusive: true, next: 'step', value: '1.2' }], right: 'hold' },
      'from 120% stays at 120%; from 99% up to 100% it counts as 100%, above 100% it grows up to 120%',
      'от 99 % до 100 % засчитывается как 100 %, выше 100 % растёт до 120 %',
    ],
    [
      'falls: its stretches say so themselves',
      { knots: [straight, { at: '1.2', inclusive: true, next: 'step', value: '0.5' }], right: 'hold' },
      'from 99% up to 100% it counts as 100%',
      'от 99 % до 100 % засчитывается как 100 %',
    ],
  ])('above what counts as full a curve %s', (_, over, en, ru) => {
    const node = curve({ tolerance: { from: '0.99', countsAs: '1' }, ...over });
    const ends = (text: string, wanted: string): void => expect(soft(text).endsWith(wanted), text).toBe(true);
    ends(said(node, 'en'), en);
    ends(said(node, 'ru'), ru);
  });
});
