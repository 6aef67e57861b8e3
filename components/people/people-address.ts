import { hrefWith } from '@/lib/paging/page-hrefs';
import { paths } from '@/lib/paths';

export interface PeopleAsked {
  search?: string;
  departmentId?: string | null;
  state?: 'now' | 'left';
  after?: string | null;
  before?: string | null;
}

/** The address of the list of people that asks exactly this; what is not asked is left out. */
export function peopleAddress(company: string, { search, departmentId, state, after, before }: PeopleAsked): string {
  return hrefWith(paths.people(company), { search: search?.trim(), departmentId, state: state === 'left' ? state : null, after, before });
}
