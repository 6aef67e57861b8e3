import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { compareDecimals, decimalsOf, sumDecimals, toExact } from './decimal';
import { formatDate, formatDateTime, formatTime } from './date';
import { addMonths, formatMonth } from './month';
import { formatMoney, minorToDecimal } from './money';
import { formatNumber } from './number';
import { formatPercent } from './percent';
import { parseDecimal } from './parse-decimal';

describe('amounts', () => {
  it('are written as their language writes them', () => {
    expect(formatMoney(83300n, { currency: 'RUB', digits: 2, locale: 'en' })).toBe('833.00');
    expect(formatMoney('4120833017', { currency: 'RUB', digits: 2, locale: 'ru' })).toBe('41\u00A0208\u00A0330,17');
    expect(formatMoney('4120833017', { currency: 'RUB', digits: 2, locale: 'en' })).toBe('41,208,330.17');
    expect(formatMoney(-5n, { currency: 'RUB', digits: 2, locale: 'ru' })).toBe('\u22120,05');
    expect(formatMoney(3300n, { currency: 'USD', digits: 2, locale: 'en', sign: 'always', show: 'symbol' })).toBe('+$33.00');
    expect(formatMoney(83300n, { currency: 'RUB', digits: 2, locale: 'ru', show: 'symbol' })).toBe('833,00\u00A0₽');
    expect(formatMoney(83300n, { currency: 'XYZ', digits: 2, locale: 'en', show: 'symbol' })).toBe('833.00\u00A0XYZ');
    expect(formatMoney(500n, { currency: 'JPY', digits: 0, locale: 'en' })).toBe('500');
  });
  it('go back to the decimal string a field holds', () => {
    expect(minorToDecimal('123456789', 2)).toBe('1234567.89');
    expect(minorToDecimal(-1n, 2)).toBe('-0.01');
  });
  it('are exact beyond what a float can hold', () => {
    expect(formatMoney(90071992547409931n, { currency: 'RUB', digits: 2, locale: 'en' })).toBe('900,719,925,474,099.31');
  });
});

describe('numbers and per cents', () => {
  it('show a ratio that ends in full and an endless one rounded', () => {
    expect(formatPercent('91/80', { locale: 'en' })).toBe('113.75%');
    expect(formatPercent('91/80', { locale: 'ru' })).toBe('113,75\u00A0%');
    expect(formatPercent('22', { locale: 'en', from: 'percent' })).toBe('22%');
    expect(formatPercent('1/3', { locale: 'en' })).toBe('33.33%');
    expect(formatNumber('2/3', { locale: 'en' })).toBe('0.6667');
    expect(formatNumber('-0.005', { locale: 'en', decimals: 2 })).toBe('\u22120.01');
    expect(formatNumber('-0.004', { locale: 'en', decimals: 2 })).toBe('0');
    expect(formatNumber('1300000', { locale: 'ru' })).toBe('1\u00A0300\u00A0000');
    expect(formatNumber('2.10', { locale: 'ru', decimalsMin: 2, decimals: 2 })).toBe('2,10');
  });
  it('refuse what is not a number', () => {
    expect(() => toExact('1e308')).toThrow(RangeError);
    expect(() => toExact('')).toThrow(RangeError);
    expect(() => toExact('1/0')).toThrow(RangeError);
  });
  it('count decimals of what ends', () => {
    expect(decimalsOf('1.50')).toBe(1);
    expect(decimalsOf('1/8')).toBe(3);
    expect(decimalsOf('1/3')).toBeNull();
  });
  it('sum weights exactly, unlike floats', () => {
    expect(sumDecimals(['0.1', '0.2', '0.7'])).toBe('1');
    expect(compareDecimals(sumDecimals(Array.from({ length: 10 }, () => '0.1')), '1')).toBe(0);
  });
});

describe('what people type', () => {
  it.each([
    ['1 234,50', 'ru', '1234.50'],
    ['1\u202F234,5', 'en', '1234.5'],
    ['1,234', 'en', '1234'],
    ['1,234', 'ru', '1.234'],
    ['1,234.5', 'ru', '1234.5'],
    ['1.234,5', 'en', '1234.5'],
    ['−0,5', 'ru', '-0.5'],
    ['22 %', 'en', '22'],
    ['.5', 'en', '0.5'],
    ['007', 'en', '7'],
    ['-0', 'en', '0'],
    ['1,234,567', 'ru', '1234567'],
  ])('%s in %s is %s', (text, locale, value) => expect(parseDecimal(text, { locale })).toBe(value));

  it.each(['', 'abc', '1e308', '1,2,3', '--1', '1.2.3', '12,34.5', '.'])('%s is not a number', (text) =>
    expect(parseDecimal(text, { locale: 'en' })).toBeNull());

  it('reads back every number it writes', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.constantFrom('en', 'ru'), (minor, locale) => {
      const typed = formatMoney(minor, { currency: 'RUB', digits: 2, locale });
      expect(compareDecimals(parseDecimal(typed, { locale }) ?? 'none', minorToDecimal(minor, 2))).toBe(0);
    }));
  });
});

describe('months and dates', () => {
  it('are in words', () => {
    expect(formatMonth('2026-10', 'en')).toBe('October 2026');
    expect(formatMonth('2026-10', 'ru')).toBe('октябрь 2026');
    expect(formatMonth('2026-10', 'ru', { isTitle: true })).toBe('Октябрь 2026');
    expect(formatMonth('2026-05', 'ru', { style: 'initial' })).toBe('май');
    expect(formatDate('2026-10-05', 'en')).toBe('5 October 2026');
    expect(formatDate('2026-10-05', 'ru')).toBe('5 октября 2026');
    expect(formatDate('2026-10-05', 'ru', { style: 'short' })).toBe('5 окт. 2026');
  });
  it('live in the zone of the company', () => {
    const at = '2026-05-31T21:30:00Z';
    expect(formatTime(at, { locale: 'en', timeZone: 'Europe/Moscow' })).toBe('00:30');
    expect(formatDateTime(at, { locale: 'en', timeZone: 'Europe/Moscow' })).toBe('1 Jun 2026, 00:30');
  });
  it('cross the year', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(() => addMonths('2026-13', 1)).toThrow(RangeError);
  });
});
