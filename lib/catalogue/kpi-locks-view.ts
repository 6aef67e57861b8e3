import type { KpiUse } from './kpi-view';

/** What a scheme or an entered value takes for granted about a KPI. */
interface Promised {
  code: string;
  unit: string;
  direction: string;
  scope: string;
  formula: string | null;
  additive: boolean;
}

/**
 * Which of the promised fields are fixed by now, each with the key of its reason (`errors.field.…`): a published
 * scheme fixes unit, direction, scope, formula and whether months sum; entered values fix what they measure; any scheme or value fixes the code.
 */
export function kpiLocks({ uses, hasValues }: { uses: readonly KpiUse[]; hasValues: boolean }): Partial<Record<keyof Promised, string>> {
  const isPublished = uses.some((use) => use.isPublished);
  return {
    ...(isPublished ? { unit: 'kpiPublished', direction: 'kpiPublished', scope: 'kpiPublished', formula: 'kpiPublished', additive: 'kpiPublished' } : hasValues ? { unit: 'kpiHasValues', scope: 'kpiHasValues' } : {}),
    ...(uses.length > 0 ? { code: 'kpiCodeUsed' } : hasValues ? { code: 'kpiHasValues' } : {}),
  };
}

/** The fields of a change that may not be changed any more, each with the key of its reason. */
export function refusedKpiChanges({ before, after, ...dependants }: { before: Promised; after: Promised; uses: readonly KpiUse[]; hasValues: boolean }): Record<string, string> {
  const locks = Object.entries(kpiLocks(dependants)) as [keyof Promised, string][];
  return Object.fromEntries(locks.filter(([field]) => before[field] !== after[field]));
}
