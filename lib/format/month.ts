import { capitalise } from './capitalise';

export interface MonthFormat {
  /** 'long' October 2026 · 'short' Oct 2026 · 'name' October · 'initial' Oct. */
  style?: 'long' | 'short' | 'name' | 'initial';
  /** Russian months are written small; a title starts with a capital. */
  isTitle?: boolean;
}

/** A pay month in words: '2026-10' → 'October 2026', 'октябрь 2026'. */
export function formatMonth(month: string, locale: string, { style = 'long', isTitle = false }: MonthFormat = {}): string {
  const { year, index } = readMonth(month);
  const at = new Date(Date.UTC(year, index, 1));
  const width = style === 'long' || style === 'name' ? 'long' : 'short';
  const name = new Intl.DateTimeFormat(locale, { month: width, timeZone: 'UTC' }).format(at);
  const words = style === 'name' ? name : style === 'initial' ? name.replace(/\.$/, '') : `${name} ${year}`;
  return isTitle ? capitalise(words) : words;
}

/** The month `step` months later (earlier when negative): '2026-12', 1 → '2027-01'. */
export function addMonths(month: string, step: number): string {
  const { year, index } = readMonth(month);
  const total = year * 12 + index + step;
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`;
}

function readMonth(month: string): { year: number; index: number } {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (!match) throw new RangeError(`not a month: ${month}`);
  return { year: Number(match[1]), index: Number(match[2]) - 1 };
}
