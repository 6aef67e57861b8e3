import { expect, test } from 'vitest';
import { parseDecimal } from '@/lib/format/parse-decimal';
import { isNegativeWeight, readWeight, sumWeights, weightForField } from './weights';

const read = (text: string, locale = 'en') => readWeight(text, (each) => parseDecimal(each, { locale }));

test('three thirds make exactly one; 33.33 % three times does not', () => {
  expect(sumWeights(['1/3', '1/3', '1/3'])).toEqual({ sum: '1', rest: '0', state: 'whole', blanks: 0 });
  expect(sumWeights(['0.3333', '0.3333', '0.3333'])).toMatchObject({ sum: '0.9999', rest: '0.0001', state: 'missing' });
  expect(sumWeights(['1/3', '0.5'])).toMatchObject({ sum: '5/6', rest: '1/6', state: 'missing' });
});

test('a weight below zero is told from what is no number', () => {
  const isNegative = (text: string, locale: string) => isNegativeWeight(text, (each) => parseDecimal(each, { locale }));
  for (const text of ['-25', '−25', ' -2,5 ', '-1/3']) expect(isNegative(text, 'ru')).toBe(true);
  for (const text of ['25', '', '-', 'a', '-a', '--5']) expect(isNegative(text, 'en')).toBe(false);
});

test('what is missing, what is too much, and what is not filled in', () => {
  expect(sumWeights(['0.5', '0.47'])).toMatchObject({ rest: '0.03', state: 'missing', blanks: 0 });
  expect(sumWeights(['0.7', '0.4'])).toMatchObject({ rest: '-0.1', state: 'over' });
  expect(sumWeights(['1', ''])).toMatchObject({ state: 'whole', blanks: 1 });
  expect(sumWeights([])).toMatchObject({ sum: '0', state: 'missing' });
});

test('a weight is typed in per cent or as a fraction', () => {
  expect(read('25')).toBe('0.25');
  expect(read('25 %')).toBe('0.25');
  expect(read('12,5', 'ru')).toBe('0.125');
  expect(read('1/3')).toBe('1/3');
  expect(read(' 1 / 3 ')).toBe('1/3');
  expect(read('')).toBe('');
  for (const wrong of ['a', '-5', '1/0', '1/', '1e308']) expect(read(wrong)).toBeNull();
});

test('and stands in its field as it was typed', () => {
  const same = (decimal: string) => decimal;
  expect(weightForField('0.25', same)).toBe('25');
  expect(weightForField('0.125', same)).toBe('12.5');
  expect(weightForField('1/3', same)).toBe('1/3');
  expect(weightForField('', same)).toBe('');
});
