import { hrefWith } from '@/lib/paging/page-hrefs';
import { paths } from '@/lib/paths';
import type { ValueKind } from './values-source';

export interface ValuesAsked {
  month: string;
  scope: 'person' | 'department' | 'company';
  kind: ValueKind;
  departmentId: string | null;
  search: string;
  after?: string | null;
  before?: string | null;
}

/** The address of the grid that asks exactly this; what is not asked is left out. */
export function valuesAddress(company: string, { month, scope, kind, departmentId, search, after, before }: ValuesAsked): string {
  return hrefWith(paths.values(company, month), { scope, kind: kind === 'plan' ? kind : null, departmentId, search: search.trim(), after, before });
}
