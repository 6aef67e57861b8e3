// Attack: a day of rest is missing or double, and everybody who joined that month is paid a day wrong.
import { describe, expect, it } from 'vitest';
import { productionCalendar } from './production-calendar';

/** Working days of each month of a year: what payroll knows as the norm. */
function norms(country: string, year: number): number[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    const { holidays, weekend, workDays } = productionCalendar(country, month)!;
    const days = Array.from({ length: new Date(Date.UTC(year, index + 1, 0)).getUTCDate() }, (_day, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
    return days.filter((day) => workDays.includes(day) || (!weekend.includes(new Date(day).getUTCDay() || 7) && !holidays.includes(day))).length;
  });
}

describe('the production calendar of Russia', () => {
  it('has the norms of 2026 as published: 15 + 19 + 21 + 22 + 19 + 21 + 23 + 21 + 22 + 22 + 20 + 22 = 247 days', () => {
    expect(norms('RU', 2026)).toEqual([15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22]);
  });

  it('has those of 2027 as the Labour Code alone makes them, before the order that moves 2 and 3 January', () => {
    expect(norms('RU', 2027)).toEqual([15, 19, 22, 22, 19, 21, 22, 22, 22, 21, 21, 23]);
  });

  it('names only days that would be worked otherwise, each once', () => {
    for (const year of [2026, 2027]) {
      const days = Array.from({ length: 12 }, (_, index) => productionCalendar('RU', `${year}-${String(index + 1).padStart(2, '0')}`)!.holidays).flat();
      expect(new Set(days).size).toBe(days.length);
      for (const day of days) expect([6, 0]).not.toContain(new Date(day).getUTCDay());
    }
  });

  it('is not guessed for a year or a country it does not have', () => {
    expect([productionCalendar('RU', '2031-05'), productionCalendar('XX', '2026-05')]).toEqual([null, null]);
  });
});
