// A month by its own calendar: 28, 29, 30 and 31 days, holidays and the days worked instead, told in the pay of one joiner.
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme } from '../index';
import { timeInputSchema } from '../time/time-input';
import type { DayCount } from '../time/presence';
import { amounts, kpi, personOf } from './support';

const kpis = [kpi('sales', { unit: 'money' })];
const schemeOf = (by: DayCount, over: object = {}) =>
  compileScheme(
    {
      format: 1,
      components: [
        { key: 'pay', name: 'Pay', part: 'fixed', effect: 'paid', amount: { kind: 'prorate', of: { kind: 'base', of: 'pay' }, by, ...over } },
      ],
    },
    kpis,
  );

interface There {
  /** First and last day in force. */
  days: [from: string, to: string][];
  pay?: string;
  unpaid?: [from: string, to: string][];
  calendar?: { weekend?: number[]; holidays?: string[]; workDays?: string[] };
}
/** "2026-02" + "10" */
function paidIn(month: string, by: DayCount, { days, pay = '30000', unpaid = [], calendar = {} }: There, over: object = {}): string | undefined {
  const spanOf = ([from, to]: [string, string]) => ({ from: `${month}-${from}`, to: `${month}-${to}` });
  const time = timeInputSchema.parse({ spans: days.map(spanOf), unpaid: unpaid.map(spanOf), calendar });
  const person = personOf({ pay, rows: [] });
  const result = calculatePerson({ ...person, month, cards: person.cards.map((card) => ({ ...card, time })) }, new Map([['v1', schemeOf(by, over)]]));
  return amounts(result)['pay'];
}

describe('a joiner on the 16th, 30 000 a month', () => {
  const joiner = (last: string): There => ({ days: [['16', last]] });
  it.each([
    // month, its last day; by its own days, by 30/360
    ['2026-02', '28', '13928.57', '15000.00'], // 13 of 28; the 28th is the 30th: 15 of 30
    ['2028-02', '29', '14482.76', '15000.00'], // 14 of 29
    ['2100-02', '28', '13928.57', '15000.00'], // a hundredth year is no leap year
    ['2000-02', '29', '14482.76', '15000.00'], // a four-hundredth is
    ['2026-04', '30', '15000.00', '15000.00'], // 15 of 30
    ['2026-05', '31', '15483.87', '15000.00'], // 16 of 31; the 31st is the 30th
    ['2026-12', '31', '15483.87', '15000.00'],
  ])('%s to the %sth: %s, by 30/360 %s', (month, last, own, even) => {
    expect([paidIn(month, 'calendar-days', joiner(last)), paidIn(month, '30/360', joiner(last))]).toEqual([own, even]);
  });

  it('one day is worth more in a short month: 1 071.43, 1 034.48, 1 000.00, 967.74', () => {
    const months = ['2026-02', '2028-02', '2026-04', '2026-05'];
    expect(months.map((month) => paidIn(month, 'calendar-days', { days: [['10', '10']] }))).toEqual(['1071.43', '1034.48', '1000.00', '967.74']);
    expect(months.map((month) => paidIn(month, '30/360', { days: [['10', '10']] }))).toEqual(['1000.00', '1000.00', '1000.00', '1000.00']);
  });

  it('who leaves on 28 February has had the whole of it, except in a leap year', () => {
    expect(['2026-02', '2028-02'].map((month) => paidIn(month, 'calendar-days', { days: [['01', '28']] }))).toEqual(['30000.00', '28965.52']); // 28/29
    expect(['2026-02', '2028-02'].map((month) => paidIn(month, '30/360', { days: [['01', '28']] }))).toEqual(['30000.00', '28000.00']); // 28/30
  });

  it('a span written to the 31st ends with its month', () => {
    for (const month of ['2026-02', '2028-02', '2026-04']) expect(paidIn(month, 'calendar-days', { days: [['01', '31']] })).toBe('30000.00');
  });

  it('the factor may be cut: 13/28 = 0.464285… to 0.46', () => {
    expect(paidIn('2026-02', 'calendar-days', joiner('28'), { rounding: { mode: 'down', digits: 2 } })).toBe('13800.00');
  });
});

describe('working days with holidays and the days worked instead', () => {
  // January 2026: Thursday the 1st; 22 week-days less 1, 2, 5, 6, 7, 8, 9 = 15
  const january = { holidays: ['01', '02', '05', '06', '07', '08', '09'].map((day) => `2026-01-${day}`) };
  // May 2024: the 1st a Wednesday; 23 week-days, less 1, 9 and the moved 10 = 20; and Saturday the 27th of April was worked in April
  const may = { holidays: ['2024-05-01', '2024-05-09', '2024-05-10'] };
  const april = { workDays: ['2024-04-27'] }; // 22 week-days and one Saturday
  // February 2028 begins on a Tuesday: 21 week-days of 29 days, less the 23rd
  const february = { holidays: ['2028-02-23'] };

  it.each<[string, string, There, string]>([
    ['2026-01', 'from the 12th: all 15 of 15 working days', { days: [['12', '31']], calendar: january }, '30000.00'],
    ['2026-01', 'until the 11th: holidays only, 0 of 15', { days: [['01', '11']], calendar: january }, '0.00'],
    ['2026-01', 'until the 16th: 5 of 15', { days: [['01', '16']], calendar: january }, '10000.00'],
    ['2026-01', 'the same without holidays: 12 of 22', { days: [['01', '16']] }, '16363.64'],
    ['2024-05', 'from the 13th: 15 of 20', { days: [['13', '31']], calendar: may }, '22500.00'],
    ['2024-05', 'until the 12th: 2, 3, 6, 7, 8 are 5 of 20', { days: [['01', '12']], calendar: may }, '7500.00'],
    ['2024-04', 'from the 22nd: seven week-days and the Saturday worked, 8 of 23', { days: [['22', '30']], calendar: april }, '10434.78'],
    ['2024-04', 'only that Saturday: 1 of 23', { days: [['27', '27']], calendar: april }, '1304.35'],
    ['2024-04', 'only the Sunday after it: nothing', { days: [['28', '28']], calendar: april }, '0.00'],
    ['2028-02', 'the leap day is a working Tuesday: 1 of 20', { days: [['29', '29']], calendar: february }, '1500.00'],
    // unpaid from the 21st to the 25th: the holiday among them costs nothing
    ['2028-02', 'a week unpaid: 16 of 20', { days: [['01', '29']], unpaid: [['21', '25']], calendar: february }, '24000.00'],
    ['2026-01', 'unpaid over the holidays alone costs nothing', { days: [['01', '31']], unpaid: [['01', '09']], calendar: january }, '30000.00'],
    ['2026-02', 'week-ends of Friday and Saturday, from Sunday the 22nd: 5 of 20', { days: [['22', '28']], calendar: { weekend: [5, 6] } }, '7500.00'],
    ['2026-02', 'six days a week: 24 working days, the last Saturday 1', { days: [['28', '28']], calendar: { weekend: [7] } }, '1250.00'],
  ])('%s, %s', (month, _, there, paid) => expect(paidIn(month, 'working-days', there)).toBe(paid));

  it('the same week of leave costs more where holidays leave fewer days to work: 10 000 of January, 6 818.18 without them', () => {
    const leave: There = { days: [['01', '31']], unpaid: [['19', '23']] };
    // 30 000 × 10/15; 30 000 × 17/22 = 23 181.818…
    expect([paidIn('2026-01', 'working-days', { ...leave, calendar: january }), paidIn('2026-01', 'working-days', leave)]).toEqual(['20000.00', '23181.82']);
  });

  it('both halves of a month make it, however the holidays fall', () => {
    const halves = (month: string, calendar: object) =>
      [[['01', '15']], [['16', '31']]].map((days) => paidIn(month, 'working-days', { days: days as There['days'], calendar }));
    expect(halves('2026-01', january)).toEqual(['8000.00', '22000.00']); // 4 and 11 of 15
    expect(halves('2024-05', may)).toEqual(['12000.00', '18000.00']); // 8 and 12 of 20
    expect(halves('2024-04', april)).toEqual(['14347.83', '15652.17']); // 11 and 12 of 23
  });
});

describe('as on a date', () => {
  it.each<[string, DayCount, [string, string], string]>([
    ['2028-02', 'last-day', ['01', '28'], '0.00'], // gone before the 29th
    ['2026-02', 'last-day', ['01', '28'], '30000.00'],
    ['2028-02', 'last-day', ['29', '29'], '30000.00'],
    ['2028-02', 'first-day', ['02', '29'], '0.00'],
    ['2028-02', 'first-day', ['01', '01'], '30000.00'],
  ])('%s by %s, there from %j: %s', (month, by, days, paid) => expect(paidIn(month, by, { days: [days] })).toBe(paid));
});
