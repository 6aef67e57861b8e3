export interface DateFormat {
  /** 'long' 5 October 2026 · 'short' 5 Oct 2026, 5 окт. 2026 · 'day' 5 October. */
  style?: 'long' | 'short' | 'day';
}

/** A civil date in words: '2026-10-05' → '5 October 2026', '5 октября 2026'. No time zone is involved. */
export function formatDate(date: string, locale: string, { style = 'long' }: DateFormat = {}): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`not a date: ${date}`);
  return writeDate(new Date(`${date}T00:00:00Z`), { locale, timeZone: 'UTC', style });
}

/** The civil date of an instant where the company lives. */
export function formatDateOf(instant: Date | string, { locale, timeZone, style = 'long' }: InstantFormat & DateFormat): string {
  return writeDate(new Date(instant), { locale, timeZone, style });
}

export interface InstantFormat {
  locale: string;
  /** IANA name of the company's time zone. */
  timeZone: string;
}

/** The clock where the company lives: '14:02'. */
export function formatTime(instant: Date | string, { locale, timeZone }: InstantFormat): string {
  return new Intl.DateTimeFormat(toTag(locale), { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));
}

/** Day and clock where the company lives: '5 Oct 2026, 14:02'. */
export function formatDateTime(instant: Date | string, { locale, timeZone }: InstantFormat): string {
  return `${formatDateOf(instant, { locale, timeZone, style: 'short' })}, ${formatTime(instant, { locale, timeZone })}`;
}

function writeDate(at: Date, { locale, timeZone, style }: { locale: string; timeZone: string; style: 'long' | 'short' | 'day' }): string {
  const width = style === 'short' ? 'short' : 'long';
  const parts = new Intl.DateTimeFormat(toTag(locale), { timeZone, day: 'numeric', month: width, year: 'numeric' }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const day = `${part('day')} ${part('month')}`;
  return style === 'day' ? day : `${day} ${part('year')}`;
}

function toTag(locale: string): string {
  return locale.startsWith('ru') ? 'ru-RU' : 'en-GB';
}
