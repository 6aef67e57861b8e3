import { paths } from '@/lib/paths';

export interface KpisAsked {
  search?: string;
  state?: 'current' | 'archived';
  after?: string | null;
}

/** The address of the catalogue that asks exactly this; what is not asked is left out. */
export function kpiAddress(company: string, { search, state, after }: KpisAsked): string {
  const asked = new URLSearchParams();
  if (search?.trim()) asked.set('search', search.trim());
  if (state === 'archived') asked.set('state', state);
  if (after) asked.set('after', after);
  return asked.size === 0 ? paths.kpis(company) : `${paths.kpis(company)}?${asked.toString()}`;
}
