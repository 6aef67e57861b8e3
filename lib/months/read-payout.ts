import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompanyReadingPay } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { KpiDef } from '@/lib/kpi';
import { daysWorked } from './days-worked';
import { joinCards, openPayout } from './join-cards';
import type { CalculationProblem } from './problem-view';
import type { PayoutInput } from './month-input';
import type { PayoutView } from './month-view';

/** What one person gets in a month and why, down to the facts, as it was stored. Errors: forbidden, notFound. */
export async function readPayout(actor: Actor, { month, employeeId }: PayoutInput): Promise<PayoutView> {
  authorize(actor, 'months.see');
  const { companyId } = actor;
  return inCompanyReadingPay(actor, { action: 'payout.read', subjectType: 'employee', subjectId: employeeId, after: { month } }, async ({ db }) => {
    const row = await db.month.findUnique({ where: { companyId_month: { companyId, month } }, select: { status: true, revision: true } });
    const employee = await db.employee.findUnique({ where: { companyId_id: { companyId, id: employeeId } }, select: { id: true, name: true, number: true } });
    if (!row || !employee) throw new AppError('notFound');
    const where = { companyId, month, revision: row.revision, employeeId };
    const payouts = await db.payout.findMany({
      where, orderBy: [{ assignment: { fromMonth: 'asc' } }, { assignment: { fromDay: 'asc' } }],
      include: { run: { select: { kpis: true } }, schemeVersion: { select: { id: true, number: true, scheme: { select: { id: true, name: true } } } } },
    });
    const payout = payouts.at(-1);
    const problems = await db.monthProblem.findMany({ where, select: { details: true }, orderBy: { id: 'asc' } });
    if (!payout && problems.length === 0) throw new AppError('notFound');
    const company = await db.company.findUniqueOrThrow({ where: { id: companyId }, select: { currency: true, currencyDigits: true, timeZone: true } });
    const department = payout ? await db.department.findUnique({ where: { companyId_id: { companyId, id: payout.departmentId } }, select: { name: true } }) : null;
    const version = payout?.schemeVersion;
    const whole = payouts.length === 0 ? null : joinCards(payouts.map(openPayout));
    return {
      month, status: row.status, employee,
      currency: company.currency, digits: company.currencyDigits, timeZone: company.timeZone,
      department: department?.name ?? null,
      position: payout?.position ?? null,
      scheme: version ? { schemeId: version.scheme.id, versionId: version.id, name: version.scheme.name, number: version.number } : null,
      isShadow: payout?.isShadow ?? false,
      cards: whole?.input.cards.map((card) => ({ values: card.values, days: daysWorked(month, card) })) ?? [],
      kpis: payout ? (JSON.parse(payout.run.kpis) as KpiDef[]) : [],
      result: whole?.result ?? null,
      proofs: payouts.map(({ hash, salt, computedAt }) => ({ hash, salt, computedAt: computedAt.toISOString() })),
      problems: problems.map(({ details }) => details as unknown as CalculationProblem),
    };
  });
}
