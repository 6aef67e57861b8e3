import { paths } from '@/lib/paths';
import type { ValueKind } from './values-source';

export interface ValuesAsked {
  month: string;
  scope: 'person' | 'department' | 'company';
  kind: ValueKind;
  departmentId: string | null;
  search: string;
  after?: string | null;
}

/** The address of the grid that asks exactly this; what is not asked is left out. */
export function valuesAddress(company: string, { month, scope, kind, departmentId, search, after }: ValuesAsked): string {
  const asked = new URLSearchParams({ scope });
  if (kind === 'plan') asked.set('kind', kind);
  if (departmentId) asked.set('departmentId', departmentId);
  if (search.trim()) asked.set('search', search.trim());
  if (after) asked.set('after', after);
  return `${paths.values(company, month)}?${asked.toString()}`;
}
