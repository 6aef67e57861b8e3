import { paths } from '@/lib/paths';

export interface PeopleAsked {
  search?: string;
  departmentId?: string | null;
  state?: 'now' | 'left';
  after?: string | null;
}

/** The address of the list of people that asks exactly this; what is not asked is left out. */
export function peopleAddress(company: string, { search, departmentId, state, after }: PeopleAsked): string {
  const asked = new URLSearchParams();
  if (search?.trim()) asked.set('search', search.trim());
  if (departmentId) asked.set('departmentId', departmentId);
  if (state === 'left') asked.set('state', state);
  if (after) asked.set('after', after);
  return asked.size === 0 ? paths.people(company) : `${paths.people(company)}?${asked.toString()}`;
}
