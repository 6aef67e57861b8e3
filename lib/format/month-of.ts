import { formatDate } from './date';

/** A pay month as it stands after “from” or “until”: '2026-04' → 'April 2026', in Russian 'апреля 2026' (с апреля 2026). */
export function formatMonthOf(month: string, locale: string): string {
  return formatDate(`${month}-01`, locale).replace(/^1\s/, '');
}
