import { addMonths } from '@/lib/format/month';

/** The month that may be opened after the latest one: the first of all is the present month; null when it has not begun. */
export function nextMonthOf(latest: string | null, present: string): string | null {
  if (latest === null) return present;
  const next = addMonths(latest, 1);
  return next <= present ? next : null;
}
