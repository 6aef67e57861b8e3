import type { MonthPageInput } from '@/lib/months/month-input';
import { hrefWith } from '@/lib/paging/page-hrefs';
import { paths } from '@/lib/paths';

export type MonthAsked = Partial<Omit<MonthPageInput, 'month'>>;

/** The address of the month's page that lists exactly these people and problems; what is usual is left out. */
export function monthHref(company: string, month: string, { search, sort, ...rest }: MonthAsked): string {
  return hrefWith(paths.month(company, month), { search: search?.trim(), sort: sort === 'name' ? sort : null, ...rest });
}
