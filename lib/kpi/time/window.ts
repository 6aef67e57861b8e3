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
export const aggregates = ['sum', 'mean', 'last', 'min', 'max'] as const;

/** quarter, half, year: its months up to and including this one, put together by `aggregate`.
 * whole-…, day, week, project: one figure supplied for the window (uniques of weeks do not sum to a month). */
export const overSchema = z.strictObject({ window: z.enum(windows), aggregate: z.enum(aggregates).default('sum') });
export type Over = z.infer<typeof overSchema>;
type Window = Over['window'];

const lengths: Partial<Record<Window, number>> = { quarter: 3, half: 6, year: 12 };

/** Every row a window might read: offsets in months, or the name of a supplied figure. */
export function periodsOf(window: Window): string[] {
  const length = lengths[window];
  if (length !== undefined) return Array.from({ length }, (_, i) => offsetKey(-i));
  if (window === 'previous-month') return [offsetKey(-1)];
  if (window === 'last-year') return [offsetKey(-12)];
  return [window];
}

/** How many of those rows count in this month: May is the second month of its quarter. */
export function periodsInForce(window: Window, month: string): number {
  const length = lengths[window];
  return length === undefined ? 1 : ((Number(month.slice(5)) - 1) % length) + 1;
}

export const offsetKey = (months: number): string => (months === 0 ? '' : String(months));

/** The key of an input row's period as seen from this month; null when it belongs to no window of it. */
export function periodKey(month: string, period: string | undefined): string | null {
  if (period === undefined || period === month) return '';
  if (/^\d{4}-\d{2}$/.test(period)) {
    const months = monthsBetween(month, period);
    return months < 0 && months >= -12 ? offsetKey(months) : null;
  }
  const number = Number(month.slice(5));
  const year = month.slice(0, 4);
  if (period === year) return 'whole-year';
  if (period === `${year}-H${Math.ceil(number / 6)}`) return 'whole-half';
  if (period === `${year}-Q${Math.ceil(number / 3)}`) return 'whole-quarter';
  return period === 'day' || period === 'week' || period === 'project' ? period : null;
}
