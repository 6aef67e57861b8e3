// What is remarked and what a reader stumbled over, sentence by sentence in both languages, with what to do about it.
import { describe, expect, it } from 'vitest';
import type { Remark } from '../lint/remark';
import { describeRemark } from './describe-remark';
import { whyText } from './why-text';

describe('good practice', () => {
  it.each<[Remark['code'], Remark['severity'], Record<string, string>, [string, string], [string, string]]>([
    [
      'weight-zero',
      'remark',
      { key: 'calls' },
      ['The row calls weighs nothing.', 'Give it a weight, or take it out: people will not look at it.'],
      ['Строка calls ничего не весит.', 'Задайте вес или уберите её: на неё не будут смотреть.'],
    ],
    [
      'too-many-kpis',
      'warning',
      { count: '9', most: '8', least: '3' },
      ['The scheme goes by 9 KPIs.', 'Keep at most 8, better three to five: nobody steers by more.'],
      ['Показателей в схеме: 9.', 'Оставьте не больше 8, лучше три–пять: большим числом никто не управляет.'],
    ],
    [
      'few-kpis',
      'remark',
      { count: '1', most: '8', least: '3' },
      ['The scheme goes by few KPIs (1).', 'With fewer than 3, see whether one of them can be met at the cost of what is not measured.'],
      ['Показателей в схеме мало: 1.', 'Когда их меньше 3, проверьте, нельзя ли выполнить один за счёт того, что не измеряется.'],
    ],
    [
      'clicks-alone',
      'warning',
      { names: 'Clicks, Views' },
      ['Only attention is measured (Clicks, Views): many clicks may bring nothing.', 'Add a useful action: a lead, an order, a subscription.'],
      ['Измеряется только внимание (Clicks, Views): много переходов могут ничего не дать.', 'Добавьте полезное действие: заявку, заказ, подписку.'],
    ],
    [
      'only-lagging',
      'warning',
      { names: 'Profit' },
      ['Every KPI (Profit) shows its result only afterwards.', 'Add one that moves early enough to act on.'],
      ['Все показатели (Profit) видны только по итогам.', 'Добавьте такой, который меняется заранее, пока ещё можно действовать.'],
    ],
    [
      'no-action',
      'remark',
      { name: 'Calls' },
      ['“Calls”: nothing says what is done when it is low.', 'Name the action in the catalogue.'],
      ['«Calls»: не сказано, что делать, когда он низкий.', 'Укажите действие в каталоге показателей.'],
    ],
    [
      'no-budget',
      'remark',
      { name: 'Calls' },
      ['“Calls” has no budget to be reached with.', 'Name the budget in the catalogue, if only “none is needed”.'],
      ['У показателя «Calls» нет бюджета, которым его достигают.', 'Укажите бюджет в каталоге, хотя бы «не нужен».'],
    ],
  ])('%s', (code, severity, params, en, ru) => {
    const remark: Remark = { code, severity, params };
    const weight = { error: ['error', 'ошибка'], warning: ['warning', 'предупреждение'], remark: ['remark', 'замечание'] }[severity];
    expect(describeRemark(remark, 'en')).toEqual({ what: en[0], todo: en[1], severity: weight[0] });
    expect(describeRemark(remark, 'ru')).toEqual({ what: ru[0], todo: ru[1], severity: weight[1] });
  });

  it('what a remark was not told is left open, never "undefined"', () => {
    expect(describeRemark({ code: 'no-action', severity: 'remark', params: {} }, 'en').what).toBe('“…”: nothing says what is done when it is low.');
  });

  it('weights that do not make the whole are told by the words of the problem, with their gravity', () => {
    const remark: Remark = { code: 'weights-not-one', severity: 'error', params: { sum: '0.9' } };
    expect(describeRemark(remark, 'en')).toMatchObject({ severity: 'error', what: 'The weights make 0.9, not 1.' });
    expect(describeRemark(remark, 'ru')).toMatchObject({ severity: 'ошибка', what: 'Сумма весов равна 0,9, а не 1.' });
  });
});

describe('what a reader stumbled over', () => {
  it.each<[string, string, string]>([
    ['Invalid input: expected string, received undefined', 'a text is missing', 'не хватает значения: текст'],
    ['Invalid input: expected array, received undefined', 'a list is missing', 'не хватает значения: список'],
    ['Invalid input: expected object, received undefined', 'an object is missing', 'не хватает значения: объект'],
    ['Invalid input: expected string, received number', 'a text is expected, not a number', 'ожидается текст, а не число'],
    ['Invalid input: expected object, received array', 'an object is expected, not a list', 'ожидается объект, а не список'],
    ['Invalid input: expected boolean, received null', 'a boolean is expected, not nothing', 'ожидается да или нет, а не ничего'],
    ['Invalid input: expected 1', '1 is expected', 'ожидается 1'],
    ['Invalid input', 'a value of another kind is expected', 'ожидается значение другого вида'],
    ['Invalid option: expected one of "zero"|"only"', 'one of zero, only is expected', 'ожидается одно из: zero, only'],
    [
      "Invalid discriminator value. Expected 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g'",
      'one of a, b, c, d, e … (7) is expected',
      'ожидается одно из: a, b, c, d, e … (7)',
    ],
    ['Unrecognized key: "colour"', 'it has what nobody reads: colour', 'лишнее поле: colour'],
    ['Unrecognized keys: "colour", "size"', 'it has what nobody reads: colour, size', 'лишние поля: colour, size'],
    ['Too small: expected array to have >=1 items', 'at least 1 is expected', 'ожидается не меньше 1'],
    ['Too small: expected string to have >=1 characters', 'at least 1 is expected', 'ожидается не меньше 1'],
    ['Too big: expected number to be <=10', 'at most 10 is expected', 'ожидается не больше 10'],
    ['Invalid string: must match pattern /^x$/', 'it is not written as it must be', 'запись не того вида'],
    ['decimal-expected', 'a decimal or a fraction is expected', 'ожидается десятичное число или дробь'],
    ['given-twice', 'it is given twice', 'значение задано дважды'],
    ['not-negative', 'it must not be below zero', 'значение не может быть ниже нуля'],
    ['unexpected end', 'it ends too early', 'она обрывается'],
    ['unexpected )', ') does not belong here', 'здесь не место )'],
    ['expected )', ') is expected', 'ожидается )'],
    ['unknown function tan', 'there is no function tan', 'нет функции tan'],
    ['too long', 'it is too long', 'она слишком длинная'],
    ['too deep', 'it has too many brackets within brackets', 'в ней слишком много скобок в скобках'],
    ['something nobody foresaw', 'something nobody foresaw', 'something nobody foresaw'],
  ])('%s', (why, en, ru) => {
    expect(whyText(why, 'en')).toBe(en);
    expect(whyText(why, 'ru')).toBe(ru);
  });
});
