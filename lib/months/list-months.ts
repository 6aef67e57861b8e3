import { authorize, may } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompanyReadingPay } from '@/lib/db/in-company';
import type { MonthStatus } from '@/lib/db/generated/enums';
import { companyDay } from '@/lib/people/company-day';
import type { MonthsView } from './month-view';
import { nextMonthOf } from './next-month';

/** The company's months, newest first, with what each comes to. The last five years. Errors: forbidden. */
export async function listMonths(actor: Actor): Promise<MonthsView> {
  authorize(actor, 'months.see');
  const { companyId } = actor;
  return inCompanyReadingPay(actor, { action: 'month.list', subjectType: 'company', subjectId: companyId }, async ({ db }) => {
    const { currency, currencyDigits: digits, timeZone } = await db.company.findUniqueOrThrow({ where: { id: companyId } });
    const rows = await db.$queryRaw<{ month: string; status: MonthStatus; closedAt: Date | null; people: number; problems: number; paid: string; reference: string; shown: string }[]>`
      SELECT m.month::text AS month, m.status::text AS status, m.closed_at AS "closedAt", coalesce(p.people, 0) AS people, coalesce(b.problems, 0) AS problems,
        coalesce(p.paid, 0)::text AS paid, coalesce(p.reference, 0)::text AS reference, coalesce(p.shown, 0)::text AS shown
      FROM months m
      LEFT JOIN (SELECT month, revision, count(DISTINCT employee_id)::int AS people, sum(paid_minor) AS paid, sum(reference_minor) AS reference, sum(shown_minor) AS shown
        FROM payouts WHERE company_id = ${companyId}::uuid AND status = 'ok' GROUP BY month, revision) p USING (month, revision)
      LEFT JOIN (SELECT month, revision, count(DISTINCT employee_id)::int AS problems
        FROM month_problems WHERE company_id = ${companyId}::uuid GROUP BY month, revision) b USING (month, revision)
      WHERE m.company_id = ${companyId}::uuid ORDER BY m.month DESC LIMIT 60`;
    const today = await companyDay(db);
    return {
      currency, digits, timeZone,
      months: rows.map(({ month, status, closedAt, people, problems, ...totals }) => ({ month, status, people: people + problems, problems, totals, closedAt: closedAt?.toISOString() ?? null })),
      nextMonth: may(actor, 'months.calculate') ? nextMonthOf(rows[0]?.month ?? null, today.month) : null,
    };
  });
}
