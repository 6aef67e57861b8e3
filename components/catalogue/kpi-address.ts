import { hrefWith } from '@/lib/paging/page-hrefs';
import { paths } from '@/lib/paths';

export interface KpisAsked {
  search?: string;
  state?: 'current' | 'archived';
  after?: string | null;
  before?: string | null;
}

/** The address of the catalogue that asks exactly this; what is not asked is left out. */
export function kpiAddress(company: string, { search, state, after, before }: KpisAsked): string {
  return hrefWith(paths.kpis(company), { search: search?.trim(), state: state === 'archived' ? state : null, after, before });
}
