// The law's two catalogues must say the same in the same places, with each language's own marks and no word of the other.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../index';
import { parseRational } from '../exact/text';
import { moneyText, pluralOf, quoted, shareText, stepText, valueText } from './numbers';
import { phrases } from './phrases';
import { proofWords } from './proof-words';
import { words } from './words';

/** Every text of a catalogue with its path; functions are called with their own argument numbers. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));
}
const catalogues: Record<string, Record<Lang, object>> = { words, phrases, proofWords };

describe.each(Object.entries(catalogues))('%s', (_, { en, ru }) => {
  it('has the same places in both', () => expect(texts(ru).map(([path]) => path)).toEqual(texts(en).map(([path]) => path)));

  it('English has no guillemets and no space before per cent', () => {
    for (const [path, text] of texts(en)) expect(text, path).not.toMatch(/[«»а-яё]|\d[ \u00a0]%/i);
  });

  it('Russian has no English quotation marks, and a hard space before per cent', () => {
    for (const [path, text] of texts(ru)) expect(text, path).not.toMatch(/[“”]|\d%|\d %/);
  });

  it('Russian is Russian', () => {
    // FTE-like marks and signs apart, a Russian text has no English word in it.
    for (const [path, text] of texts(ru)) expect(text, path).not.toMatch(/[a-z]{3,}/i);
  });

  it('nothing calls a reduction a fine', () => {
    for (const [path, text] of [...texts(en), ...texts(ru)]) expect(text, path).not.toMatch(/штраф|\bfine\b|penalt/i);
  });
});

describe('figures', () => {
  const soft = (text: string): string => text.replaceAll('\u00a0', '_');
  it.each<[string, string, string]>([
    ['0.7', '70%', '70_%'],
    ['1.1375', '113.75%', '113,75_%'],
    ['-0.05', '−5%', '−5_%'],
    ['0', '0%', '0_%'],
    ['1/3', '≈ 33.333333%', '≈ 33,333333_%'],
    ['12.5', '1,250%', '1_250_%'],
  ])('the share %s', (value, en, ru) => expect([shareText(parseRational(value), 'en'), soft(shareText(parseRational(value), 'ru'))]).toEqual([en, ru]));

  it.each<[string, number, string, string]>([
    ['240', 2, '240.00', '240,00'],
    ['1234567.5', 2, '1,234,567.50', '1_234_567,50'],
    ['-0.01', 2, '−0.01', '−0,01'],
    ['500', 0, '500', '500'],
    // Not yet a whole coin: nothing is hidden.
    ['0.125', 2, '0.125', '0,125'],
    ['1/3', 2, '≈ 0.333333', '≈ 0,333333'],
  ])('the sum %s of a currency with %s decimals', (value, digits, en, ru) =>
    expect([moneyText(parseRational(value), digits, 'en'), soft(moneyText(parseRational(value), digits, 'ru'))]).toEqual([en, ru]));

  it.each<[number, boolean, string, string]>([
    [2, false, '0.01', '0,01'],
    [0, false, '1', '1'],
    [-3, false, '1,000', '1_000'],
    [3, true, '0.1%', '0,1_%'],
    [2, true, '1%', '1_%'],
    [0, true, '100%', '100_%'],
    [9, true, '0.0000001%', '0,0000001_%'],
  ])('the step of %s digits (of a share: %s)', (digits, ofShare, en, ru) =>
    expect([stepText(digits, ofShare, 'en'), soft(stepText(digits, ofShare, 'ru'))]).toEqual([en, ru]));

  it.each<[string, string, string]>([
    ['0', 'many', 'many'],
    ['1', 'one', 'one'],
    ['2', 'many', 'few'],
    ['4', 'many', 'few'],
    ['5', 'many', 'many'],
    ['11', 'many', 'many'],
    ['14', 'many', 'many'],
    ['21', 'many', 'one'],
    ['22', 'many', 'few'],
    ['101', 'many', 'one'],
    ['112', 'many', 'many'],
    ['-3', 'many', 'few'],
    ['2.5', 'many', 'few'],
  ])('the noun after %s', (value, en, ru) => expect([pluralOf(parseRational(value), 'en'), pluralOf(parseRational(value), 'ru')]).toEqual([en, ru]));

  it.each<[string, Parameters<typeof valueText>[1], string, string]>([
    ['22', { unit: 'percent', currencyDigits: 2 }, '22%', '22_%'],
    ['0.22', { unit: 'share', currencyDigits: 2 }, '22%', '22_%'],
    ['22', { unit: 'money', currencyDigits: 2 }, '22.00', '22,00'],
    ['22', { unit: 'days', currencyDigits: 2 }, '22_d', '22_дн.'],
    ['22', { unit: 'hours', currencyDigits: 2 }, '22_h', '22_ч'],
    ['22', { unit: 'points', currencyDigits: 2 }, '22_points', '22_балла'],
    ['22', { unit: 'count', currencyDigits: 2 }, '22', '22'],
    ['22', { unit: 'other', currencyDigits: 2, kpi: { code: 'k', name: 'K', unit: 'other', unitLabel: 'шт.', decimals: 0 } }, '22_шт.', '22_шт.'],
  ])('%s of %j', (value, shown, en, ru) => expect([soft(valueText(value, shown, 'en')), soft(valueText(value, shown, 'ru'))]).toEqual([en, ru]));

  it('what a problem stopped is a question mark', () => expect(valueText(null, { unit: 'money', currencyDigits: 2 }, 'ru')).toBe('?'));

  it('names stand in the marks of their language', () => expect([quoted('Sales', 'en'), quoted('Sales', 'ru')]).toEqual(['“Sales”', '«Sales»']));
});
