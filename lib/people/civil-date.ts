/** Whether the text is a day of the calendar, `YYYY-MM-DD`, between 1950 and 2149: 2026-02-30 is not. */
export function isCivilDate(text: string): boolean {
  if (!/^(19[5-9]|20\d|21[0-4])\d-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

/** A civil date as the books' driver wants it, and back. */
export function toDateColumn(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function fromDateColumn(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** The day `step` days later (earlier when negative). */
export function addDays(day: string, step: number): string {
  const at = toDateColumn(day);
  at.setUTCDate(at.getUTCDate() + step);
  return fromDateColumn(at);
}

/** The pay month a day lies in. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}
