import type { PersonResult } from '@/lib/kpi';

/** What the month brings the person: what is paid here and what payroll already pays; null with a problem. */
export function totalOf(result: PersonResult): string | null {
  return result.totals && (BigInt(result.totals.paidMinor) + BigInt(result.totals.referenceMinor)).toString();
}
