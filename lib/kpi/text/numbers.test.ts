// Figures as they are printed in both languages: thousands, decimals, per cent, units and the forms of nouns. Nothing is rounded silently.
import { describe, expect, it } from 'vitest';
import { parseRational } from '../exact/text';
import { fixedText, inBrackets, moneyText, plainText, pluralOf, quoted, shareText, stepText, valueText } from './numbers';
import type { Shown } from './numbers';
import { soft } from './support';

const both = (say: (lang: 'en' | 'ru') => string): [string, string] => [soft(say('en')), soft(say('ru'))];

describe('a number', () => {
  it.each<[string, string, string]>([
    ['0', '0', '0'],
    ['7', '7', '7'],
    ['999', '999', '999'],
    ['1000', '1,000', '1 000'],
    ['1234567', '1,234,567', '1 234 567'],
    ['-1000.5', '−1,000.5', '−1 000,5'],
    ['0.125', '0.125', '0,125'],
    ['0.123456', '0.123456', '0,123456'],
    ['0.1234567', '≈ 0.123457', '≈ 0,123457'],
    ['1234.1234567', '≈ 1,234.123457', '≈ 1 234,123457'],
    ['1/3', '≈ 0.333333', '≈ 0,333333'],
    ['2/3', '≈ 0.666667', '≈ 0,666667'],
    ['-2/3', '≈ −0.666667', '≈ −0,666667'],
    ['1/4', '0.25', '0,25'],
    ['10/3', '≈ 3.333333', '≈ 3,333333'],
    ['1000000/3', '≈ 333,333.333333', '≈ 333 333,333333'],
  ])('%s', (value, en, ru) => expect(both((lang) => plainText(parseRational(value), lang))).toEqual([en, ru]));

  it.each<[string, string]>([
    ['1/300', '≈ 0.003333'], // two zeros and four figures
    ['1/3000', '≈ 0.0003333'],
    ['1/3000000', '≈ 0.0000003333'],
    ['0.00000064', '0.00000064'],
    ['-0.00000064', '−0.00000064'],
    ['1/30000000000000000', '≈ 0'], // sixteen zeros: nobody counts them
  ])('a very small one keeps four figures: %s', (value, en) => expect(plainText(parseRational(value), 'en')).toBe(en));
});

describe('a share is told in per cent', () => {
  it.each<[string, string, string]>([
    ['1', '100%', '100 %'],
    ['1.1375', '113.75%', '113,75 %'],
    ['-0.05', '−5%', '−5 %'],
    ['23/24', '≈ 95.833333%', '≈ 95,833333 %'],
    ['0', '0%', '0 %'],
    ['12.5', '1,250%', '1 250 %'],
  ])('%s', (value, en, ru) => expect(both((lang) => shareText(parseRational(value), lang))).toEqual([en, ru]));
});

describe('money', () => {
  it.each<[string, number, string, string]>([
    ['29000', 2, '29,000.00', '29 000,00'],
    ['29000', 0, '29,000', '29 000'],
    ['29000.5', 2, '29,000.50', '29 000,50'],
    ['1.234', 3, '1.234', '1,234'],
    // 9 583.33⅓ has no coins for its thirds: it is told as it is, and what rounds it says so
    ['28750/3', 2, '≈ 9,583.333333', '≈ 9 583,333333'],
    ['0.005', 2, '0.005', '0,005'],
    ['1.5', 0, '1.5', '1,5'],
    ['-3000', 2, '−3,000.00', '−3 000,00'],
  ])('%s with %d digits', (value, digits, en, ru) => expect(both((lang) => moneyText(parseRational(value), digits, lang))).toEqual([en, ru]));

  it.each<[string, number, string]>([
    ['0.005', 2, '0.01'],
    ['-0.005', 2, '−0.01'],
    ['-0.004', 2, '0.00'], // no sign before nothing
    ['2.5', 0, '3'],
  ])('%s in exactly %d decimals, halves away from zero', (value, digits, en) => expect(fixedText(parseRational(value), digits, 'en')).toBe(en));
});

describe('what a rounding leaves', () => {
  it.each<[number, boolean, string, string]>([
    [3, true, '0.1%', '0,1 %'],
    [2, true, '1%', '1 %'],
    [0, true, '100%', '100 %'],
    [2, false, '0.01', '0,01'],
    [0, false, '1', '1'],
    [-3, false, '1,000', '1 000'],
  ])('%d digits, of a share: %s', (digits, isShare, en, ru) => expect(both((lang) => stepText(digits, isShare, lang))).toEqual([en, ru]));
});

describe('a value in its unit', () => {
  const label = { kpi: { code: 'care', name: 'Care', unit: 'other', unitLabel: 'шт.', decimals: 0 } } as const;
  it.each<[string, Partial<Shown>, string, string]>([
    ['22', { unit: 'percent' }, '22%', '22 %'], // a KPI of per cent holds 22, not 0.22
    ['0.22', { unit: 'share' }, '22%', '22 %'],
    ['1500', { unit: 'money' }, '1,500.00', '1 500,00'],
    ['36', { unit: 'hours' }, '36 h', '36 ч'],
    ['2.5', { unit: 'days' }, '2.5 d', '2,5 дн.'],
    ['9', { unit: 'other', ...label }, '9 шт.', '9 шт.'],
    ['9', { unit: 'count' }, '9', '9'],
    ['0.5', { unit: 'ratio' }, '0.5', '0,5'],
    ['1', { unit: 'points' }, '1 point', '1 балл'],
    ['150', { unit: 'points' }, '150 points', '150 баллов'],
    ['22', { unit: 'points' }, '22 points', '22 балла'],
    ['2.5', { unit: 'points' }, '2.5 points', '2,5 балла'],
  ])('%s %j', (value, shown, en, ru) =>
    expect(both((lang) => valueText(value, { unit: 'count', currencyDigits: 2, ...shown }, lang))).toEqual([en, ru]),
  );

  it('nobody knows what a problem stopped', () => {
    expect(valueText(null, { unit: 'money', currencyDigits: 2 }, 'ru')).toBe('?');
  });
});

describe('nouns after a number', () => {
  it.each<[string, string]>([
    ['one', '1 21 101 1001'],
    ['few', '2 3 4 22 34 102'],
    ['many', '0 5 9 10 11 12 13 14 15 20 25 100 111 112 1000'],
    ['few', '0.5 1.5 2.25 1/3'], // after a fraction: балла
  ])('Russian, %s: %s', (form, numbers) => {
    for (const each of numbers.split(' ')) {
      expect([each, pluralOf(parseRational(each), 'ru')]).toEqual([each, form]);
      expect(pluralOf(parseRational(`-${each}`), 'ru')).toBe(form);
    }
  });

  it.each(['0', '2', '11', '21', '0.5', '1.5'])('English, many: %s', (each) => expect(pluralOf(parseRational(each), 'en')).toBe('many'));
  it('English, one', () => expect(pluralOf(parseRational('1'), 'en')).toBe('one'));
});

it('brackets only where a sign would follow a sign', () => {
  expect(inBrackets('−5')).toBe('(−5)');
  expect(inBrackets('5')).toBe('5');
  expect(inBrackets('≈ 0.333333')).toBe('≈ 0.333333');
});

it('names stand in the quotes of the language', () => {
  expect([quoted('Sales', 'en'), quoted('Продажи', 'ru')]).toEqual(['“Sales”', '«Продажи»']);
});
