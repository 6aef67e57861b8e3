import { paths } from '@/lib/paths';

export interface PeopleAsked {
  search?: string;
  sort?: 'change' | 'name';
  after?: string | null;
}

/** The address of the month's page that lists exactly these people; what is usual is left out. */
export function peopleHref(company: string, month: string, { search, sort, after }: PeopleAsked): string {
  const asked = new URLSearchParams();
  if (search?.trim()) asked.set('search', search.trim());
  if (sort === 'name') asked.set('sort', sort);
  if (after) asked.set('after', after);
  return asked.size === 0 ? paths.month(company, month) : `${paths.month(company, month)}?${asked.toString()}`;
}
