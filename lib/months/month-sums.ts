import { Prisma } from '@/lib/db/generated/client';
import type { Db } from '@/lib/db/in-company';
import type { LineEffect } from '@/lib/db/generated/enums';
import { addMonths } from '@/lib/format/month';
import type { LinePart, SchemeDoc } from '@/lib/kpi';
import type { EffectTotals, MonthOfHistory, PartTotal } from './month-view';
import type { PayoutKey } from './store-payouts';

/**
 * A condition on a row of payouts or of their lines: its person has no problem in that month, not in another scheme of it
 * either. A person's money counts whole or not at all.
 */
export const withoutProblem = (row: string): Prisma.Sql => Prisma.sql`NOT EXISTS (
  SELECT FROM month_problems troubled WHERE troubled.company_id = ${Prisma.raw(row)}.company_id AND troubled.month = ${Prisma.raw(row)}.month
    AND troubled.revision = ${Prisma.raw(row)}.revision AND troubled.employee_id = ${Prisma.raw(row)}.employee_id)`;

export interface SummedMonth extends EffectTotals {
  /** How many people the sums are of. */
  calculated: number;
  /** How many have a problem, and no money. */
  problems: number;
}

/** Exact sums by effect over everybody without a problem, minor units, and how many are in them and how many are not. */
export async function sumEffects(db: Db, { companyId, month, revision }: PayoutKey): Promise<SummedMonth> {
  const [sums] = await db.$queryRaw<SummedMonth[]>`
    SELECT coalesce(sum(paid_minor), 0)::text AS paid, coalesce(sum(reference_minor), 0)::text AS reference,
      coalesce(sum(shown_minor), 0)::text AS shown, count(DISTINCT employee_id)::int AS calculated,
      (SELECT count(DISTINCT employee_id)::int FROM month_problems WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${revision}) AS problems
    FROM payouts p WHERE company_id = ${companyId}::uuid AND month = ${month} AND revision = ${revision} AND status = 'ok' AND ${withoutProblem('p')}`;
  return sums ?? { paid: '0', reference: '0', shown: '0', calculated: 0, problems: 0 };
}

const parts: readonly LinePart[] = ['fixed', 'variable', 'commission', 'other'];
const effects: readonly LineEffect[] = ['paid', 'reference', 'shown'];

/** What the month's money is for: sums of its lines by the part that the scheme gives each line. */
export async function sumParts(db: Db, { companyId, month, revision }: PayoutKey): Promise<PartTotal[]> {
  const rows = await db.$queryRaw<{ versionId: string; lineKey: string; effect: LineEffect; sum: string }[]>`
    SELECT p.scheme_version_id AS "versionId", l.line_key AS "lineKey", l.effect::text AS effect, sum(l.amount_minor)::text AS sum
    FROM payout_lines l JOIN payouts p USING (company_id, month, revision, employee_id, assignment_id)
    WHERE l.company_id = ${companyId}::uuid AND l.month = ${month} AND l.revision = ${revision} AND l.unit = 'money'
      AND ${withoutProblem('p')} GROUP BY 1, 2, 3`;
  const versions = await db.schemeVersion.findMany({
    where: { companyId, id: { in: [...new Set(rows.map((row) => row.versionId))] } }, select: { id: true, document: true },
  });
  const partOf = new Map(versions.flatMap(({ id, document }) =>
    (document as unknown as SchemeDoc).components.map((component) => [`${id} ${component.key}`, component.part] as const)));
  const sums = new Map<string, bigint>();
  for (const { versionId, lineKey, effect, sum } of rows) {
    // The base that a shadow month pays in full is no line of the scheme: it is the fixed pay as it was.
    const key = `${partOf.get(`${versionId} ${lineKey}`) ?? 'fixed'} ${effect}`;
    sums.set(key, (sums.get(key) ?? 0n) + BigInt(sum));
  }
  return effects.flatMap((effect) => parts.flatMap((part) => {
    const sum = sums.get(`${part} ${effect}`);
    return sum === undefined ? [] : [{ part, effect, amountMinor: sum.toString() }];
  }));
}

/** Paid sums of the month and of up to five calculated ones before it, oldest first. */
export function loadPaidHistory(db: Db, { companyId, month }: { companyId: string; month: string }): Promise<MonthOfHistory[]> {
  return db.$queryRaw<MonthOfHistory[]>`
    SELECT m.month::text AS month, sum(p.paid_minor)::text AS "paidMinor",
      EXISTS (SELECT FROM month_problems b WHERE b.company_id = m.company_id AND b.month = m.month AND b.revision = m.revision) AS "isPartial"
    FROM months m
    LEFT JOIN payouts p ON p.company_id = m.company_id AND p.month = m.month AND p.revision = m.revision AND p.status = 'ok' AND ${withoutProblem('p')}
    WHERE m.company_id = ${companyId}::uuid AND m.month BETWEEN ${addMonths(month, -5)} AND ${month} AND m.status <> 'open'
    GROUP BY m.company_id, m.month, m.revision ORDER BY m.month`;
}

