// "So many of so many days": the part of the month a person counts for, by the count the scheme names.
import { add, multiply, rational, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { parseRational } from '../exact/text';
import { dayNumber, monthDays, weekday } from './civil-days';
import { hasOwnHours } from './time-input';
import type { TimeInput, TimeSpan } from './time-input';

export const dayCounts = ['calendar-days', 'working-days', 'hours', 'fte', '30/360', 'first-day', 'last-day'] as const;
/** fte = calendar days weighed by FTE; first-day / last-day = all or nothing as on that date. */
export type DayCount = (typeof dayCounts)[number];

export interface Presence {
  /** Per span, in order. */
  parts: Rational[];
  whole: Rational;
}

/** Days (or hours) of each span and of the whole month. Spans of one month share it: their parts never exceed the whole unless they overlap. */
export function presenceOf(time: TimeInput, month: string, by: DayCount): Presence {
  if (by === 'hours') return hoursOf(time);
  if (by === '30/360') return { parts: time.spans.map((span) => rational(days360(span, month))), whole: rational(30) };
  const { first, last } = monthDays(month);
  if (by === 'first-day' || by === 'last-day') {
    const on = by === 'first-day' ? first : last;
    return { parts: time.spans.map((span) => rational(isIn(span, on) ? 1 : 0)), whole: rational(1) };
  }
  const counts = countedDays(time, first, last, by === 'working-days');
  const unpaid = time.unpaid.map(edges);
  const parts = time.spans.map((span) => {
    const { from, to } = edges(span);
    let days = 0;
    for (let day = Math.max(from, first); day <= Math.min(to, last); day++)
      if (counts.has(day) && !unpaid.some((gap) => day >= gap.from && day <= gap.to)) days++;
    return by === 'fte' ? multiply(rational(days), parseRational(span.fte)) : rational(days);
  });
  return { parts, whole: rational(counts.size) };
}

const edges = ({ from, to }: { from: string; to: string }): { from: number; to: number } => ({ from: dayNumber(from), to: dayNumber(to) });
const isIn = (span: { from: string; to: string }, day: number): boolean => day >= dayNumber(span.from) && day <= dayNumber(span.to);

/** Hours of each span; where they are one figure for the month the first span carries it. */
function hoursOf(time: TimeInput): Presence {
  const { hours, spans } = time;
  const worked = hours ? parseRational(hours.worked) : zero;
  const parts = hasOwnHours(time) ? spans.map(({ hours: own }) => parseRational(own ?? '0')) : spans.map((_, i) => (i === 0 ? worked : zero));
  return { parts, whole: hours ? parseRational(hours.norm) : zero };
}

function countedDays({ calendar }: TimeInput, first: number, last: number, onlyWorking: boolean): Set<number> {
  const holidays = new Set(calendar.holidays.map(dayNumber));
  const workDays = new Set(calendar.workDays.map(dayNumber));
  const days = new Set<number>();
  for (let day = first; day <= last; day++) {
    const isWorking = workDays.has(day) || (!calendar.weekend.includes(weekday(day)) && !holidays.has(day));
    if (!onlyWorking || isWorking) days.add(day);
  }
  return days;
}

/** Every month has 30 days; the last day of a month is its 30th. */
function days360(span: TimeSpan, month: string): number {
  const { first, last } = monthDays(month);
  const from = Math.max(dayNumber(span.from), first);
  const to = Math.min(dayNumber(span.to), last);
  if (to < from) return 0;
  const end = to === last ? 30 : Math.min(to - first + 1, 30);
  return Math.max(end - Math.min(from - first + 1, 30) + 1, 0);
}

export const sumOfParts = (parts: readonly Rational[]): Rational => parts.reduce<Rational>((sum, part) => add(sum, part), zero);
