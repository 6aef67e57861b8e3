import type { CardInput } from '@/lib/kpi';
import { daysOf } from './people-in-month';
import type { DaysWorked } from './month-view';

/** The days of the month a card stands for; null when they are all of it. */
export function daysWorked(month: string, { time }: Pick<CardInput, 'time'>): DaysWorked | null {
  const [first] = time?.spans ?? [];
  const last = time?.spans.at(-1);
  const of = Number(daysOf(month).last.slice(8));
  if (!time || !first || !last) return null;
  const days = time.spans.reduce((sum, { from, to }) => sum + Number(to.slice(8)) - Number(from.slice(8)) + 1, 0);
  return days === of ? null : { from: first.from, to: last.to, days, of };
}
