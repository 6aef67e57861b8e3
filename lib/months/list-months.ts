import { authorize, may } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompanyReadingPay } from '@/lib/db/in-company';
import type { MonthStatus } from '@/lib/db/generated/enums';
import { companyDay } from '@/lib/people/company-day';
import { countUncalculated } from './count-uncalculated';
import { withoutProblem } from './month-sums';
import type { MonthsView, MonthSummary } from './month-view';
import { nextMonthOf } from './next-month';

/** The company's months, newest first, with what each comes to. The last five years. Errors: forbidden. */
export async function listMonths(actor: Actor): Promise<MonthsView> {
  authorize(actor, 'months.see');
  const { companyId } = actor;
  return inCompanyReadingPay(actor, { action: 'month.list', subjectType: 'company', subjectId: companyId }, async ({ db }) => {
    const { currency, currencyDigits: digits, timeZone } = await db.company.findUniqueOrThrow({ where: { id: companyId } });
    const rows = await db.$queryRaw<{ month: string; revision: number; status: MonthStatus; closedAt: Date | null; calculated: number; problems: number; paid: string; reference: string; shown: string }[]>`
      SELECT m.month::text AS month, m.revision, m.status::text AS status, m.closed_at AS "closedAt", coalesce(p.people, 0) AS calculated, coalesce(b.problems, 0) AS problems,
        coalesce(p.paid, 0)::text AS paid, coalesce(p.reference, 0)::text AS reference, coalesce(p.shown, 0)::text AS shown
      FROM months m
      LEFT JOIN (SELECT month, revision, count(DISTINCT employee_id)::int AS people, sum(paid_minor) AS paid, sum(reference_minor) AS reference, sum(shown_minor) AS shown
        FROM payouts WHERE company_id = ${companyId}::uuid AND status = 'ok' AND ${withoutProblem('payouts')} GROUP BY month, revision) p USING (month, revision)
      LEFT JOIN (SELECT month, revision, count(DISTINCT employee_id)::int AS problems
        FROM month_problems WHERE company_id = ${companyId}::uuid GROUP BY month, revision) b USING (month, revision)
      WHERE m.company_id = ${companyId}::uuid ORDER BY m.month DESC LIMIT 60`;
    const today = await companyDay(db);
    const months: MonthSummary[] = [];
    for (const { month, revision, status, closedAt, calculated, problems, ...totals } of rows) {
      // From the approval on nobody can come in.
      const missing = status === 'calculated' ? await countUncalculated(db, { companyId, month, revision }) : 0;
      months.push({ month, status, people: calculated + problems + missing, calculated, problems, totals, closedAt: closedAt?.toISOString() ?? null });
    }
    return {
      currency, digits, timeZone, months,
      nextMonth: may(actor, 'months.calculate') ? nextMonthOf(rows[0]?.month ?? null, today.month) : null,
    };
  });
}
