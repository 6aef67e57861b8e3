import { expect, it } from 'vitest';
import { daysToEnd } from './days-to-end';

it.each([
  // 22 … 30 November, both included: 9 days
  ['2026-11', '2026-11-22', 9],
  ['2026-11', '2026-11-30', 1],
  ['2026-11', '2026-12-01', 0],
  ['2028-02', '2028-02-28', 2],
  ['2025-10', '2026-11-22', 0],
  // 31 December, and 31 days of January
  ['2027-01', '2026-12-31', 32],
])('%s seen on %s has %i days to go', (month, today, days) => {
  expect(daysToEnd(month, today)).toBe(days);
});
