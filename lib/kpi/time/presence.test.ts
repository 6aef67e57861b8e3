// So many of so many days: each count against a calendar on the wall, and the parts of a month that make it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equals, rational } from '../exact/rational';
import { toText } from '../exact/text';
import { runs } from '../properties/support';
import { dayNumber, monthDays } from './civil-days';
import { dayCounts, presenceOf, sumOfParts } from './presence';
import type { DayCount } from './presence';
import { timeInputSchema } from './time-input';

const partOf = (by: DayCount, month: string, spans: object[], over: object = {}): string => {
  const { parts, whole } = presenceOf(timeInputSchema.parse({ spans, ...over }), month, by);
  return `${parts.map(toText).join('+')} of ${toText(whole)}`;
};
const all = (month: string) => [{ from: `${month}-01`, to: `${month}-31` }];

describe('a whole month', () => {
  it.each<[string, string, string, object]>([
    // month, calendar days, working days, its holidays and days worked instead
    ['2026-01', '31', '15', { holidays: ['2026-01-01', '2026-01-02', '2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09'] }],
    ['2026-02', '28', '19', { holidays: ['2026-02-23'] }],
    ['2028-02', '29', '20', { holidays: ['2028-02-23'] }],
    ['2026-05', '31', '19', { holidays: ['2026-05-01', '2026-05-11'] }],
    ['2026-05', '31', '20', { holidays: ['2026-05-01', '2026-05-11'], workDays: ['2026-05-16'] }],
    ['2026-11', '30', '20', { holidays: ['2026-11-04'] }],
    ['2026-05', '31', '31', { weekend: [] }], // shifts: every day is a working day
  ])('%s has %s days and %s working days', (month, days, working, calendar) => {
    expect(partOf('calendar-days', month, all(month), { calendar })).toBe(`${days} of ${days}`);
    expect(partOf('working-days', month, all(month), { calendar })).toBe(`${working} of ${working}`);
  });

  it('a holiday on a week-end takes no working day away', () => {
    expect(partOf('working-days', '2026-05', all('2026-05'), { calendar: { holidays: ['2026-05-09'] } })).toBe('21 of 21'); // a Saturday
  });

  it('a holiday that is worked after all is a working day', () => {
    expect(partOf('working-days', '2026-05', all('2026-05'), { calendar: { holidays: ['2026-05-01'], workDays: ['2026-05-01'] } })).toBe('21 of 21');
  });
});

describe('30/360', () => {
  it.each([
    ['2026-02', '2026-02-01', '2026-02-28', '30'], // February is whole with 28 days
    ['2026-02', '2026-02-15', '2026-02-28', '16'],
    ['2026-05', '2026-05-01', '2026-05-30', '30'],
    ['2026-05', '2026-05-31', '2026-05-31', '1'],
    ['2026-05', '2026-05-10', '2026-05-10', '1'],
    ['2026-06', '2026-06-16', '2026-06-30', '15'],
    ['2026-05', '2026-04-01', '2026-04-30', '0'],
  ])('%s, from %s to %s: %s of 30', (month, from, to, days) => expect(partOf('30/360', month, [{ from, to }])).toBe(`${days} of 30`));
});

describe('spans', () => {
  it('each counts for itself, weighed by its hours of the day where FTE is counted', () => {
    const spans = [
      { from: '2026-05-01', to: '2026-05-10' },
      { from: '2026-05-11', to: '2026-05-31', fte: '0.75' },
    ];
    expect(partOf('calendar-days', '2026-05', spans)).toBe('10+21 of 31');
    expect(partOf('fte', '2026-05', spans)).toBe('10+15.75 of 31');
  });

  it('hours are of the month, or of each span', () => {
    const spans = [
      { from: '2026-05-01', to: '2026-05-10' },
      { from: '2026-05-11', to: '2026-05-31' },
    ];
    const hours = { hours: { norm: '151', worked: '120.5' } };
    expect(partOf('hours', '2026-05', spans, hours)).toBe('120.5+0 of 151');
    expect(
      partOf(
        'hours',
        '2026-05',
        spans.map((span, i) => ({ ...span, hours: ['40', '80.5'][i] })),
        hours,
      ),
    ).toBe('40+80.5 of 151');
  });

  it('parts of a month sum to the month, however it is cut, by every count of days', () => {
    const counts = dayCounts.filter((by) => by !== 'hours');
    fc.assert(
      fc.property(
        fc.constantFrom('2026-02', '2026-05', '2028-02', '2026-12'),
        fc.uniqueArray(fc.integer({ min: 2, max: 28 }), { maxLength: 6 }),
        fc.constantFrom(...counts),
        (month, cuts, by) => {
          const starts = [1, ...cuts.sort((a, b) => a - b)];
          const last = monthDays(month).last - monthDays(month).first + 1;
          const date = (day: number): string => `${month}-${String(day).padStart(2, '0')}`;
          const time = timeInputSchema.parse({
            spans: starts.map((from, i) => ({ from: date(from), to: date((starts[i + 1] ?? last + 1) - 1) })),
            calendar: { holidays: ['2026-05-01', '2026-05-11'] },
          });
          const { parts, whole } = presenceOf(time, month, by);
          return equals(sumOfParts(parts), whole);
        },
      ),
      runs,
    );
  });

  it('days there and days of unpaid leave make the days of the span', () => {
    const day = fc.integer({ min: 1, max: 31 });
    const date = (number: number): string => `2026-05-${String(number).padStart(2, '0')}`;
    const days = (spans: object[], over: object = {}) => sumOfParts(presenceOf(timeInputSchema.parse({ spans, ...over }), '2026-05', 'calendar-days').parts);
    fc.assert(
      fc.property(day, day, (a, b) => {
        const leave = { from: date(Math.min(a, b)), to: date(Math.max(a, b)) };
        const [there, away] = [days(all('2026-05'), { unpaid: [leave] }), days([leave])];
        return equals(sumOfParts([there, away]), rational(31)) && equals(away, rational(dayNumber(leave.to) - dayNumber(leave.from) + 1));
      }),
      runs,
    );
  });
});
