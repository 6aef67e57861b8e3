// "Not this month alone": a quarter so far, a year so far, the month before, the same month last year, or a figure supplied whole.
import { z } from 'zod';
import { monthsBetween } from './civil-days';

export const windows = [
  'quarter',
  'half',
  'year',
  'previous-month',
  'last-year',
  'whole-quarter',
  'whole-half',
  'whole-year',
  'day',
  'week',
  'project',
] as const;
export const aggregates = ['sum', 'mean', 'last', 'min', 'max', 'ratio-of-sums'] as const;

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** quarter, half, year: its months up to and including this one, put together by `aggregate`; a project with dates likewise.
 * whole-…, day, week, project without dates: one figure supplied for the window (uniques of weeks do not sum to a month).
 * ratio-of-sums: for a KPI with a formula, each operand summed; its plan, which has no operands, is the mean of the months' plans. */
export const overSchema = z
  .strictObject({
    window: z.enum(windows),
    aggregate: z.enum(aggregates).default('sum'),
    /** First and last month of a project, at most five years. */
    from: month.optional(),
    until: month.optional(),
  })
  .refine(({ window, from, until }) => (from === undefined && until === undefined) || (window === 'project' && hasDates(from, until)), 'project-dates');
export type Over = z.infer<typeof overSchema>;

const projectMax = 60;

function hasDates(from: string | undefined, until: string | undefined): boolean {
  if (from === undefined || until === undefined) return false;
  const months = monthsBetween(from, until);
  return months >= 0 && months < projectMax;
}

const lengths: Partial<Record<Over['window'], number>> = { quarter: 3, half: 6, year: 12 };

const lengthOf = ({ window, from, until }: Pick<Over, 'window' | 'from' | 'until'>): number | undefined =>
  from !== undefined && until !== undefined ? monthsBetween(from, until) + 1 : lengths[window];

/** Every row a window might read: offsets in months, or the name of a supplied figure. */
export function periodsOf(over: Pick<Over, 'window' | 'from' | 'until'>): string[] {
  const length = lengthOf(over);
  if (length !== undefined) return Array.from({ length }, (_, i) => offsetKey(-i));
  if (over.window === 'previous-month') return [offsetKey(-1)];
  if (over.window === 'last-year') return [offsetKey(-12)];
  return [over.window];
}

/** How many of those rows count in this month: May is the second month of its quarter; none before a project begins or after it ends. */
export function periodsInForce(over: Pick<Over, 'window' | 'from' | 'until'>, month: string): number {
  const { window, from, until } = over;
  if (from !== undefined && until !== undefined) return month < from || month > until ? 0 : monthsBetween(from, month) + 1;
  const length = lengths[window];
  return length === undefined ? 1 : ((Number(month.slice(5)) - 1) % length) + 1;
}

export const offsetKey = (months: number): string => (months === 0 ? '' : String(months));

export const calendarPeriods = ['quarter', 'half', 'year'] as const;
export type CalendarPeriod = (typeof calendarPeriods)[number];

/** The name of the quarter, half-year or year a month is in: 2026-Q2, 2026-H1, 2026. */
export function periodName(period: CalendarPeriod, month: string): string {
  const year = month.slice(0, 4);
  const number = Number(month.slice(5));
  return period === 'year' ? year : period === 'half' ? `${year}-H${Math.ceil(number / 6)}` : `${year}-Q${Math.ceil(number / 3)}`;
}

/** The key of an input row's period as seen from this month; null when it belongs to no window of it. */
export function periodKey(month: string, period: string | undefined): string | null {
  if (period === undefined || period === month) return '';
  if (/^\d{4}-\d{2}$/.test(period)) {
    const months = monthsBetween(month, period);
    return months < 0 && months >= -projectMax ? offsetKey(months) : null;
  }
  const whole = calendarPeriods.find((each) => period === periodName(each, month));
  if (whole) return `whole-${whole}`;
  return period === 'day' || period === 'week' || period === 'project' ? period : null;
}
