import type { MonthPageInput } from '@/lib/months/month-input';
import { paths } from '@/lib/paths';

export type MonthAsked = Partial<Omit<MonthPageInput, 'month'>>;

/** The address of the month's page that lists exactly these people and problems; what is usual is left out. */
export function monthHref(company: string, month: string, { search, sort, ...rest }: MonthAsked): string {
  const asked = new URLSearchParams();
  if (search?.trim()) asked.set('search', search.trim());
  if (sort === 'name') asked.set('sort', sort);
  for (const [key, value] of Object.entries(rest)) if (value) asked.set(key, value);
  return asked.size === 0 ? paths.month(company, month) : `${paths.month(company, month)}?${asked.toString()}`;
}
