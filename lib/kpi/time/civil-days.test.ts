// Days are counted without a clock; the clock's own calendar must agree on every one of them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../properties/support';
import { dayNumber, monthDays, monthsBetween, shiftMonth, weekday } from './civil-days';
import { periodKey, periodsInForce, periodsOf } from './window';

const day = fc.integer({ min: -100_000, max: 100_000 });
const dateOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

describe('civil days', () => {
  it('agree with the calendar for centuries either way', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = dateOf(number);
        if (!/^\d{4}-/.test(date)) return;
        expect(dayNumber(date)).toBe(number);
        expect(weekday(number)).toBe(new Date(number * 86_400_000).getUTCDay() || 7);
      }),
      runs,
    );
  });

  it('months follow one another without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3600 }), fc.integer({ min: -300, max: 300 }), (from, by) => {
        const month = shiftMonth('1900-01', from);
        const moved = shiftMonth(month, by);
        expect(monthsBetween(month, moved)).toBe(by);
        expect(shiftMonth(moved, -by)).toBe(month);
        expect(monthDays(shiftMonth(month, 1)).first).toBe(monthDays(month).last + 1);
      }),
      runs,
    );
  });

  it('knows the lengths of February', () => {
    const length = (month: string): number => monthDays(month).last - monthDays(month).first + 1;
    expect(['2026-02', '2028-02', '1900-02', '2000-02', '2026-12'].map(length)).toEqual([28, 29, 28, 29, 31]);
  });
});

describe('windows', () => {
  it.each([
    ['2026-01', 1, 1, 1],
    ['2026-03', 3, 3, 3],
    ['2026-04', 1, 4, 4],
    ['2026-08', 2, 2, 8],
    ['2026-12', 3, 6, 12],
  ])('%s: month %i of its quarter, %i of its half-year, %i of its year', (month, quarter, half, year) => {
    expect([periodsInForce({ window: 'quarter' }, month), periodsInForce({ window: 'half' }, month), periodsInForce({ window: 'year' }, month)]).toEqual([
      quarter,
      half,
      year,
    ]);
  });

  it.each([
    [undefined, ''],
    ['2026-05', ''],
    ['2026-04', '-1'],
    ['2025-05', '-12'],
    ['2025-04', '-13'], // a project may last five years
    ['2021-04', null], // further back than any window looks
    ['2026-06', null], // the future is no fact
    ['2026-Q2', 'whole-quarter'],
    ['2026-Q1', null],
    ['2026-H1', 'whole-half'],
    ['2026', 'whole-year'],
    ['2025', null],
    ['week', 'week'],
    ['whenever', null],
  ])('in May 2026 a figure of %s is read as %s', (period, key) => expect(periodKey('2026-05', period)).toBe(key));

  it('a window reads every row it may need', () => {
    expect(periodsOf({ window: 'quarter' })).toEqual(['', '-1', '-2']);
    expect(periodsOf({ window: 'year' })).toHaveLength(12);
    expect([
      periodsOf({ window: 'previous-month' }),
      periodsOf({ window: 'last-year' }),
      periodsOf({ window: 'whole-year' }),
      periodsOf({ window: 'project' }),
    ]).toEqual([['-1'], ['-12'], ['whole-year'], ['project']]);
  });
});
