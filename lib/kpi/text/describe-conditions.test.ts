// Conditions, bounds and computed KPIs as people read them: a bound in the unit of what it bounds, grammar that holds in both languages.
import { describe, expect, it } from 'vitest';
import type { Lang, Node } from '../index';
import { item } from '../golden/support';
import { attain, bonus, combine, measure, money, number, sections } from './support';

const index = { kind: 'index' } as Node;
const whenever = (condition: object): Node => ({ kind: 'when', if: condition, then: money('5'), else: money('0') }) as Node;
const compare = (left: Node, op: string, right: Node): object => ({ is: 'compare', left, op, right });

/** What stands between "if" and "5". */
function condition(of: object, lang: Lang): string {
  const [, text = ''] = sections({ components: [bonus(whenever(of))] }, lang)[0] ?? [];
  return text.slice(text.indexOf(lang === 'en' ? 'if ' : 'если ') + (lang === 'en' ? 3 : 5), text.indexOf(': 5;'));
}
const calls = measure('calls');
const plan = measure('calls', 'plan');

describe('one side against the other', () => {
  it.each<[string, string, string]>([
    ['<', 'the fact of “Calls” is below 10', 'факт «Calls» ниже 10'],
    ['<=', 'the fact of “Calls” is at most 10', 'факт «Calls» не выше 10'],
    ['>', 'the fact of “Calls” is above 10', 'факт «Calls» выше 10'],
    ['>=', 'the fact of “Calls” is at least 10', 'факт «Calls» не ниже 10'],
    ['=', 'the fact of “Calls” equals 10', 'факт «Calls» = 10'],
    ['!=', 'the fact of “Calls” differs from 10', 'факт «Calls» ≠ 10'],
  ])('a fact %s a figure', (op, en, ru) => {
    expect(condition(compare(calls, op, number('10')), 'en')).toBe(en);
    expect(condition(compare(calls, op, number('10')), 'ru')).toBe(ru);
  });

  it.each<[string, string, string]>([
    ['<', 'the fact of “Calls” is below the plan of “Calls”', 'факт «Calls» ниже, чем план «Calls»'],
    ['<=', 'the fact of “Calls” is at most the plan of “Calls”', 'факт «Calls» не выше, чем план «Calls»'],
    ['>', 'the fact of “Calls” is above the plan of “Calls”', 'факт «Calls» выше, чем план «Calls»'],
    ['>=', 'the fact of “Calls” is at least the plan of “Calls”', 'факт «Calls» не ниже, чем план «Calls»'],
    ['=', 'the fact of “Calls” equals the plan of “Calls”', 'факт «Calls» = план «Calls»'],
    ['!=', 'the fact of “Calls” differs from the plan of “Calls”', 'факт «Calls» ≠ план «Calls»'],
  ])('a fact %s a plan', (op, en, ru) => {
    expect(condition(compare(calls, op, plan), 'en')).toBe(en);
    expect(condition(compare(calls, op, plan), 'ru')).toBe(ru);
  });

  it.each<[string, Node, Node, string, string]>([
    ['an index in per cent', index, number('0.7'), 'the index is below 70%', 'индекс ниже 70 %'],
    [
      'an attainment in per cent',
      attain('calls'),
      number('1.05'),
      'attainment of “Calls”: fact ÷ plan (more is better) is below 105%',
      'выполнение «Calls»: факт ÷ план (чем больше, тем лучше) ниже 105 %',
    ],
    ['a KPI of per cent as people type it', measure('growth'), number('12.5'), 'the fact of “Growth” is below 12.5%', 'факт «Growth» ниже 12,5 %'],
    ['days', measure('stock'), number('30'), 'the fact of “Stock” is below 30 d', 'факт «Stock» ниже 30 дн.'],
    ['a unit of the company’s own', measure('care'), number('4'), 'the fact of “Care” is below 4 stars', 'факт «Care» ниже 4 stars'],
    ['money, whose currency the month says', measure('sales'), money('350000'), 'the fact of “Sales” is below 350,000', 'факт «Sales» ниже 350 000'],
    [
      'a line above',
      { kind: 'base', of: 'variable-so-far' } as Node,
      money('100'),
      'the sum of the variable lines so far is below 100',
      'сумма переменных строк до этой ниже 100',
    ],
  ])('%s', (_, left, right, en, ru) => {
    expect(condition(compare(left, '<', right), 'en')).toBe(en);
    expect(condition(compare(left, '<', right), 'ru')).toBe(ru);
  });
});

describe('several at once', () => {
  const few = compare(calls, '<', number('10'));
  const low = compare(index, '<', number('0.7'));
  const high = compare(index, '>', number('1.2'));
  it.each<[string, object, string, string]>([
    ['both', { is: 'all', of: [few, low] }, 'the fact of “Calls” is below 10 and the index is below 70%', 'факт «Calls» ниже 10 и индекс ниже 70 %'],
    ['either', { is: 'any', of: [low, high] }, '(the index is below 70% or the index is above 120%)', '(индекс ниже 70 % или индекс выше 120 %)'],
    ['not', { is: 'not', of: few }, 'not (the fact of “Calls” is below 10)', 'неверно, что (факт «Calls» ниже 10)'],
    [
      'an either within a both stands in brackets',
      { is: 'all', of: [few, { is: 'any', of: [low, high] }] },
      'the fact of “Calls” is below 10 and (the index is below 70% or the index is above 120%)',
      'факт «Calls» ниже 10 и (индекс ниже 70 % или индекс выше 120 %)',
    ],
  ])('%s', (_, of, en, ru) => {
    expect(condition(of, 'en')).toBe(en);
    expect(condition(of, 'ru')).toBe(ru);
  });

  it('a condition over one line, and over two', () => {
    const lines = [bonus(money('100')), bonus(money('200'), { key: 'y', name: 'Extra' })];
    const gate = (components: string[]) => ({ components: lines, gates: [{ key: 'g', name: 'Calls', if: few, effect: { then: 'zero' }, components }] });
    expect(sections(gate(['x']), 'en')[1]?.[1]).toBe('“Calls”: for “Bonus”, the fact of “Calls” is below 10: zero while it holds.');
    expect(sections(gate(['x']), 'ru')[1]?.[1]).toBe('«Calls»: для строки «Bonus», факт «Calls» ниже 10: ноль, пока это так.');
    expect(sections(gate(['x', 'y']), 'en')[1]?.[1]).toBe('“Calls”: for “Bonus”, “Extra”, the fact of “Calls” is below 10: zero while it holds.');
    expect(sections(gate(['x', 'y']), 'ru')[1]?.[1]).toBe('«Calls»: для строк «Bonus», «Extra», факт «Calls» ниже 10: ноль, пока это так.');
  });
});

describe('KPIs computed from others', () => {
  const told = (doc: object, lang: Lang): string[] | undefined =>
    sections(doc, lang).find(([title]) => title === (lang === 'en' ? 'KPIs that are calculated' : 'Вычисляемые показатели'))?.slice(1);
  const en = '“Conversion” is calculated by the formula 100 * calls / visits, where calls = “Calls”; visits = “Visits”.';
  const ru = '«Conversion» вычисляется по формуле 100 * calls / visits, где calls = «Calls»; visits = «Visits».';

  it.each<[string, object]>([
    ['in the index', { scorecard: [item('conversion', '1')], components: [bonus(money('1'))] }],
    ['in a line', { components: [bonus(combine('product', [money('5'), attain('conversion')]))] }],
    ['in a condition', { components: [bonus(whenever(compare(measure('conversion'), '<', number('4'))))] }],
    ['in a gate', {
      components: [bonus(money('1'))],
      gates: [{ key: 'g', name: 'G', if: compare(measure('conversion'), '<', number('4')), effect: { then: 'zero' }, components: ['x'] }],
    }],
    ['in what a gate multiplies by', {
      components: [bonus(money('1'))],
      gates: [{ key: 'g', name: 'G', if: compare(calls, '<', number('4')), effect: { then: 'multiply', by: attain('conversion') }, components: ['x'] }],
    }],
  ])('are explained once, wherever they stand: %s', (_, doc) => {
    expect(told(doc, 'en')).toEqual([en]);
    expect(told(doc, 'ru')).toEqual([ru]);
  });

  it('are not spoken of where there are none', () => expect(told({ components: [bonus(combine('product', [money('5'), calls]))] }, 'en')).toBeUndefined());
});

describe('a line without a plan or a fact', () => {
  const en = 'A pay line that lacks a plan or a fact is a problem, unless the line says otherwise: the person is not paid until it is entered.';
  const settings = (amount: Node): string[] => sections({ components: [bonus(amount)] }, 'en').at(-1) ?? [];
  it('is spoken of where a line stands on a KPI', () => expect(settings(calls)).toContain(en));
  it('and only there', () => expect(settings(money('5'))).not.toContain(en));
});
