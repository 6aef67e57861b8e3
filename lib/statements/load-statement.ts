import type { Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { addMonths } from '@/lib/format/month';
import { daysToEnd } from '@/lib/months/days-to-end';
import { daysWorked } from '@/lib/months/days-worked';
import { groupBy } from '@/lib/months/group-by';
import { daysOf } from '@/lib/months/people-in-month';
import { companyDay } from '@/lib/people/company-day';
import { loadResults } from './load-results';
import { payAtPlan } from './pay-at-plan';
import type { StatementMonth, StatementView } from './statement-view';

const historyMonthsMax = 7;

interface Wish {
  companyId: string;
  month: string;
  employeeId: string;
}

/**
 * One person's month: the stored result once the month has been calculated, otherwise the same law over plans and
 * facts as they stand. Errors: notFound when there is no such person.
 */
export async function loadStatement(db: Db, { companyId, month, employeeId }: Wish): Promise<StatementView> {
  const employee = await db.employee.findUnique({ where: { companyId_id: { companyId, id: employeeId } }, select: { id: true, name: true, number: true } });
  if (!employee) throw new AppError('notFound');
  const monthRow = await db.month.findUnique({ where: { companyId_month: { companyId, month } }, select: { status: true, sealHash: true } });
  const { rules, kpis, results } = await loadResults(db, { companyId, month, employeeIds: [employeeId] });
  const loaded = results.get(employeeId);
  const input = loaded?.input ?? null;
  const department = loaded
    ? await db.department.findUnique({ where: { companyId_id: { companyId, id: loaded.departmentId } }, select: { name: true } })
    : null;
  const values = input?.cards.flatMap((card) => card.values) ?? [];
  const { today } = await companyDay(db);
  const { timeZone } = await db.company.findUniqueOrThrow({ where: { id: companyId }, select: { timeZone: true } });
  return {
    month,
    status: monthRow?.status ?? 'open',
    ...(await neighbours(db, { companyId, month, employeeId }, today.slice(0, 7))),
    person: { ...employee, position: loaded?.position ?? null, department: department?.name ?? null },
    currency: rules.currency,
    timeZone,
    calculatedAt: loaded?.computedAt?.toISOString() ?? null,
    factsTo: values.reduce<string | null>((latest, { fact }) => (fact && (!latest || fact.recordedAt > latest) ? fact.recordedAt : latest), null),
    result: loaded?.result ?? null,
    atPlanMinor: input && payAtPlan(input, rules.schemes),
    basePayMinor: input?.cards.at(-1)?.basePayMinor ?? null,
    fixedShare: input?.cards.at(-1)?.stage?.fixedShare ?? null,
    cards: input?.cards.map((card) => ({ values: card.values, days: daysWorked(month, card) })) ?? [],
    kpis: kpis.filter(({ code }) => values.some(({ kpi }) => kpi === code)),
    history: await loadHistory(db, { companyId, month, employeeId }),
    daysLeft: daysLeft(month, today),
    sealHash: monthRow?.sealHash ?? null,
  };
}

/** The months up to this one that were calculated for the person, oldest first; two schemes in a month are one month. */
async function loadHistory(db: Db, { companyId, month, employeeId }: Wish): Promise<StatementMonth[]> {
  const rows = await db.payout.findMany({
    where: { companyId, employeeId, month: { lte: month } },
    orderBy: { month: 'desc' },
    take: 2 * historyMonthsMax,
    select: { month: true, indexValue: true, status: true, isShadow: true, paidMinor: true, referenceMinor: true, monthRow: { select: { status: true } } },
  });
  return [...groupBy(rows, (row) => row.month).values()].slice(0, historyMonthsMax).reverse().flatMap((cards) => {
    const [row] = cards;
    if (!row) return [];
    const isWhole = cards.every(({ status }) => status === 'ok');
    return [{
      month: row.month,
      status: row.monthRow.status,
      index: cards.length === 1 ? row.indexValue : null,
      earnedMinor: isWhole ? cards.reduce((sum, { paidMinor, referenceMinor }) => sum + paidMinor + referenceMinor, 0n).toString() : null,
      isShadow: row.isShadow,
    }];
  });
}

async function neighbours(db: Db, { companyId, month, employeeId }: Wish, thisMonth: string): Promise<Pick<StatementView, 'previousMonth' | 'nextMonth'>> {
  const first = await db.schemeAssignment.findFirst({ where: { companyId, employeeId }, orderBy: { fromMonth: 'asc' }, select: { fromMonth: true } });
  const lastPlanned = await db.month.findFirst({ where: { companyId }, orderBy: { month: 'desc' }, select: { month: true } });
  const last = [thisMonth, lastPlanned?.month ?? thisMonth].sort().at(-1)!;
  return {
    previousMonth: first && month > first.fromMonth ? addMonths(month, -1) : null,
    nextMonth: month < last ? addMonths(month, 1) : null,
  };
}

function daysLeft(month: string, today: string): number | null {
  return today < daysOf(month).first ? null : daysToEnd(month, today) || null;
}

