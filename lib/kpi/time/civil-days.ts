// Dates of the business are civil dates: counted as whole numbers, no clocks and no time zones.

/** Days since 1970-01-01 of a date written 2026-05-31. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** First and last day number of a month written 2026-05. */
export function monthDays(month: string): { first: number; last: number } {
  return { first: dayNumber(`${month}-01`), last: dayNumber(`${shiftMonth(month, 1)}-01`) - 1 };
}

/** The month `by` months later (earlier when negative). */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1 + by;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** How many months `other` is after `month`. */
export function monthsBetween(month: string, other: string): number {
  const count = (text: string): number => {
    const [year = 0, number = 1] = text.split('-').map(Number);
    return year * 12 + number;
  };
  return count(other) - count(month);
}
