import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '@/lib/format/number';
import { findDecimalMark, readNumber, type NumberRules } from './number-input';

const free: NumberRules = { decimalMark: ',', isPercent: true, allowsNegative: true };
const read = (text: string, rules: Partial<NumberRules> = {}) => {
  const reading = readNumber(text, { ...free, ...rules });
  return reading.ok ? reading.value : reading.problem;
};

describe('a number as people write it', () => {
  it.each([
    ['22', '22'], ['22 %', '22'], ['22%', '22'], ['1,5', '1.5'], ['12.50', '12.5'], ['0', '0'], ['-0', '0'], ['007', '7'],
    ['1 300 000', '1300000'], ['1\u202F300\u202F000,25', '1300000.25'], ['1\u00A0300', '1300'], ["1'300", '1300'],
    ['−5', '-5'], ['-5,25', '-5.25'], ['+7', '7'], ['7\u00A0₽', '7'], ['1.300.000,5', '1300000.5'], ['  9 ', '9'],
  ])('%j is %s', (text, value) => expect(read(text)).toBe(value));

  it.each([
    ['', 'empty'], ['   ', 'empty'], ['abc', 'notANumber'], ['12 34', 'notANumber'], ['1 2', 'notANumber'], ['1 3000', 'notANumber'], ['01.05.2026', 'notANumber'],
    ['May-22', 'notANumber'], ['(5)', 'notANumber'], ['1_000', 'notANumber'], ['١٢', 'notANumber'], ['NaN', 'notANumber'], ['Infinity', 'notANumber'], ['0x10', 'notANumber'],
    ['--5', 'formula'], ['1e308', 'exponent'], ['1,3E+06', 'exponent'], ['=1+1', 'formula'], ['@SUM(A1)', 'formula'], ['+SUM(A1)', 'formula'], ['-cmd|x', 'formula'],
    ['1'.repeat(31), 'tooLong'], ['9'.repeat(400), 'tooLong'], [`0,${'1'.repeat(13)}`, 'tooLong'],
  ])('%j is refused: %s', (text, problem) => expect(read(text)).toBe(problem));

  it('refuses what the indicator does not allow', () => {
    expect(read('22 %', { isPercent: false })).toBe('percentSign');
    expect(read('-5', { allowsNegative: false })).toBe('negative');
    expect(read('-0', { allowsNegative: false })).toBe('0');
  });

  it('never guesses between a thousand and a fraction', () => {
    expect(read('1,234', { decimalMark: ',' })).toBe('1.234');
    expect(read('1,234', { decimalMark: '.' })).toBe('1234');
    expect(read('1,234', { decimalMark: null })).toBe('ambiguous');
    expect(read('1.234', { decimalMark: null })).toBe('ambiguous');
    expect(read('1.234', { decimalMark: ',' })).toBe('ambiguous');
    expect(read('0,234', { decimalMark: null })).toBe('0.234');
    expect(read('1,300,000', { decimalMark: null })).toBe('1300000');
  });
});

describe('the decimal mark of a file', () => {
  it.each([
    [['1,5', '2,25'], ','], [['1.5', '1,234'], '.'], [['1,234,567'], '.'], [['1.234.567'], ','], [['1.234,5'], ','], [['1,234.5'], '.'],
    [['1,234'], null], [['1,5', '1.5'], null], [['0,114'], ','], [['1000', '22'], null], [['1234,567'], ','], [[], null],
  ])('of %j is %s', (texts, mark) => expect(findDecimalMark(texts)).toBe(mark));
});

describe('for any text', () => {
  const decimal = fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 10 }))
    .map(([isNegative, whole, fraction]) => {
      const body = fraction.replace(/0+$/, '') === '' ? `${whole}` : `${whole}.${fraction.replace(/0+$/, '')}`;
      return isNegative && body !== '0' ? `-${body}` : body;
    });

  it('reads back what either language writes', () => {
    fc.assert(fc.property(decimal, fc.constantFrom('en', 'ru'), (value, locale) => {
      expect(read(formatNumber(value, { locale }), { decimalMark: locale === 'ru' ? ',' : '.' })).toBe(value);
    }));
  });

  it('answers with a canonical number of exactly the typed digits, or with a reason', () => {
    const anything = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,- +%eE=\u00A0\u202F') }));
    const significant = (text: string) => text.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '');
    fc.assert(fc.property(anything, fc.constantFrom(',', '.', null), (text, decimalMark) => {
      const reading = readNumber(text, { decimalMark, isPercent: true, allowsNegative: true });
      if (!reading.ok) return;
      expect(reading.value).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
      expect(significant(reading.value)).toBe(significant(text));
    }), { numRuns: 2000 });
  });
});
