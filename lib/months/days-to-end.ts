import { daysOf } from './people-in-month';

const dayMs = 86_400_000;

/** Calendar days until a month is over, today included; 0 when its last day has passed. `today` is `YYYY-MM-DD` where the company lives. */
export function daysToEnd(month: string, today: string): number {
  const days = (Date.parse(daysOf(month).last) - Date.parse(today)) / dayMs + 1;
  return Math.max(days, 0);
}
