import { addMonths } from '@/lib/format/month';
import type { KpiScope, KpiValue, SchemeRead } from '@/lib/kpi';
import type { CurrentValue } from '@/lib/plans/load-current-values';

/** By month, indicator and subject. */
export interface Values {
  plans: ReadonlyMap<string, CurrentValue>;
  facts: ReadonlyMap<string, CurrentValue>;
}

/** Windows whose figure is entered whole; the books keep months only, so nobody can enter one. */
export function isKept({ period }: Pick<SchemeRead, 'period'>): boolean {
  return monthOf('2000-01', period) !== null;
}

/** The months a reading needs, seen from `month`: its own, those of its window, and the one before for a baseline. */
export function monthsRead(month: string, reads: readonly SchemeRead[]): string[] {
  const found = reads.flatMap(({ period, takes }) => {
    const of = monthOf(month, period);
    return of === null ? [] : takes.includes('baseline') ? [of, addMonths(of, -1)] : [of];
  });
  return [...new Set([month, ...found])].sort();
}

interface Wanted {
  month: string;
  reads: readonly SchemeRead[];
  kpiIdByCode: ReadonlyMap<string, string>;
  subjects: Record<KpiScope, string>;
}

/** What a card's scheme looks at, each value with the row it comes from. The baseline of a month is the fact of the month before. */
export function cardValues({ month, reads, kpiIdByCode, subjects }: Wanted, { plans, facts }: Values): KpiValue[] {
  return reads.flatMap(({ kpi, scope, period, takes }): KpiValue[] => {
    const of = monthOf(month, period);
    if (of === null) return [];
    const subjectId = subjects[scope];
    const cell = (at: string) => `${at} ${kpiIdByCode.get(kpi)} ${subjectId}`;
    const plan = plans.get(cell(of));
    const fact = facts.get(cell(of));
    const before = takes.includes('baseline') ? facts.get(cell(addMonths(of, -1))) : undefined;
    return [{
      kpi,
      scope,
      subjectId,
      ...(of === month ? {} : { period: of }),
      plan: plan ? { value: plan.value, ref: plan.ref } : null,
      fact: fact ? { value: fact.value, ref: fact.ref, source: fact.source, recordedAt: fact.recordedAt.toISOString() } : null,
      ...(before ? { baseline: { value: before.value, ref: before.ref } } : {}),
    }];
  });
}

/** '' is the month itself, "-2" two before it; null for a figure supplied whole. */
function monthOf(month: string, period: string): string | null {
  if (period === '') return month;
  return /^-\d+$/.test(period) ? addMonths(month, Number(period)) : null;
}
