import { expect, test } from 'vitest';
import { formatMonthOf } from './month-of';

test('after “from” a Russian month stands in the genitive, an English one as it is', () => {
  expect(formatMonthOf('2026-04', 'ru')).toBe('апреля 2026');
  expect(formatMonthOf('2026-11', 'ru')).toBe('ноября 2026');
  expect(formatMonthOf('2026-11', 'en')).toBe('November 2026');
});
