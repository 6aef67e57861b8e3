import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReadingPay, type Db } from '@/lib/db/in-company';
import { byName, findPage } from '@/lib/paging/find-page';
import type { PageAsked } from '@/lib/paging/page-asked';
import { findRollout } from './find-rollout';
import type { ShadowMonth } from './rollout-view';

export interface CompareShadowMonthInput extends PageAsked {
  rolloutId: string;
  /** `YYYY-MM`, a shadow month of the rollout. */
  month: string;
}

interface Row {
  employeeId: string;
  name: string;
  number: string;
  index: string | null;
  isWhole: boolean;
  before: bigint;
  would: bigint;
}

const order = byName<Row>('e', 50, (row) => row.employeeId);

/**
 * What each person of a rollout would have earned in a shadow month, against what the month paid: shown lines against
 * paid and reference ones, as the last calculation stored them. Reads pay. Errors: forbidden, notFound.
 */
export async function compareShadowMonth(actor: Actor, { rolloutId, month, ...asked }: CompareShadowMonthInput): Promise<ShadowMonth> {
  authorize(actor, 'pay.see');
  authorize(actor, 'rollouts.see');
  return inCompanyReadingPay(actor, { action: 'rollout.readShadowMonth', subjectType: 'rollout', subjectId: rolloutId, after: { month } }, async ({ db }) => {
    const rollout = await findRollout(db, rolloutId);
    const company = await db.company.findUniqueOrThrow({ where: { id: actor.companyId } });
    const { rows, pages } = await findPage(asked, order, ({ beyond, tail }) => db.$queryRaw<Row[]>`
      SELECT e.id AS "employeeId", e.name, e.number, s.index_value AS index, s.is_whole AS "isWhole", s.before, s.would
      FROM (${personSums({ rolloutId: rollout.id, month })}) s
      JOIN employees e ON e.company_id = s.company_id AND e.id = s.employee_id
      WHERE ${beyond} ${tail}`);
    return {
      month,
      currency: { code: company.currency, digits: company.currencyDigits },
      people: rows.map(({ isWhole, before, would, ...person }) => ({
        ...person,
        amounts: isWhole ? { beforeMinor: String(before), wouldMinor: String(would), differenceMinor: String(would - before) } : null,
      })),
      pages,
      totals: await loadTotals(db, { rolloutId: rollout.id, month }),
    };
  });
}

/** One row per person: two assignments in a month (a transfer) are added up; the index is then nobody's alone. */
function personSums({ rolloutId, month }: { rolloutId: string; month: string }): Prisma.Sql {
  return Prisma.sql`
    SELECT p.company_id, p.employee_id, bool_and(p.status = 'ok') AS is_whole,
      CASE WHEN count(*) = 1 THEN min(p.index_value) END AS index_value,
      sum(p.paid_minor + p.reference_minor)::bigint AS before, sum(p.shown_minor)::bigint AS would
    FROM payouts p
    JOIN months m ON m.company_id = p.company_id AND m.month = p.month AND m.revision = p.revision
    JOIN scheme_assignments a ON a.company_id = p.company_id AND a.id = p.assignment_id
    WHERE a.rollout_id = ${rolloutId}::uuid AND p.month = ${month} AND p.is_shadow
    GROUP BY p.company_id, p.employee_id`;
}

async function loadTotals(db: Db, of: { rolloutId: string; month: string }): Promise<ShadowMonth['totals']> {
  const [sum] = await db.$queryRaw<{ people: number; problems: number; before: bigint; would: bigint; gain: number; lose: number }[]>`
    SELECT count(*)::int AS people, (count(*) FILTER (WHERE NOT is_whole))::int AS problems,
      coalesce(sum(before) FILTER (WHERE is_whole), 0)::bigint AS before, coalesce(sum(would) FILTER (WHERE is_whole), 0)::bigint AS would,
      (count(*) FILTER (WHERE is_whole AND would > before))::int AS gain, (count(*) FILTER (WHERE is_whole AND would < before))::int AS lose
    FROM (${personSums(of)}) s`;
  const { people = 0, problems = 0, before = 0n, would = 0n, gain = 0, lose = 0 } = sum ?? {};
  return { people, problems, beforeMinor: String(before), wouldMinor: String(would), differenceMinor: String(would - before), gain, lose };
}
