import { authorize, may } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import type { Permission } from '@/lib/auth/permissions';
import type { MonthStatus } from '@/lib/db/generated/enums';
import { inCompanyReadingPay, type Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { addMonths } from '@/lib/format/month';
import { companyDay } from '@/lib/people/company-day';
import { countUncalculated } from './count-uncalculated';
import { countWithoutScheme } from './count-without-scheme';
import { daysToEnd } from './days-to-end';
import { loadMonthState } from './load-month-state';
import type { MonthInput } from './month-input';
import { refusalOf, type MonthMove } from './month-status';
import { loadPaidHistory, sumEffects, sumParts } from './month-sums';
import type { MonthView } from './month-view';
import { loadLatestRun } from './load-latest-run';
import type { PayoutKey } from './store-payouts';
import { withHashJoins } from './with-hash-joins';

const permissionOf: Record<MonthMove | 'verify', Permission> = {
  calculate: 'months.calculate', send: 'months.calculate', approve: 'months.approve', reject: 'months.approve',
  withdraw: 'months.approve', close: 'months.close', export: 'months.export', verify: 'months.verify',
};

/** The page of a month: where it stands, what it comes to, what may be done next and why not yet. Errors: forbidden, notFound. */
export async function readMonth(actor: Actor, { month }: MonthInput): Promise<MonthView> {
  authorize(actor, 'months.see');
  return inCompanyReadingPay(actor, { action: 'month.read', subjectType: 'month', subjectId: month }, ({ db }) => withHashJoins(db, () => view(db, actor, month)));
}

async function view(db: Db, actor: Actor, month: string): Promise<MonthView> {
  const { companyId } = actor;
  const row = await db.month.findUnique({ where: { companyId_month: { companyId, month } } });
  if (!row) throw new AppError('notFound');
  const { revision, status } = row;
  const company = await db.company.findUniqueOrThrow({ where: { id: companyId }, select: { currency: true, currencyDigits: true, timeZone: true } });
  const state = await loadMonthState(db, actor, month);
  const { calculated, problems, ...totals } = await sumEffects(db, { companyId, month, revision });
  const missing = status === 'calculated' ? await countUncalculated(db, { companyId, month, revision }) : 0;
  const previousMonth = addMonths(month, -1);
  const around = await db.month.findMany({ where: { companyId, month: { in: [previousMonth, addMonths(month, 1)] } }, select: { month: true, status: true, revision: true } });
  const before = around.find((each) => each.month === previousMonth);
  const events = await db.monthEvent.findMany({ where: { companyId, month }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 50 });
  const moves = Object.keys(permissionOf).filter((move): move is MonthMove => move !== 'verify');
  return {
    month, status, revision,
    currency: company.currency, digits: company.currencyDigits, timeZone: company.timeZone,
    runId: row.runId,
    calculatedAt: row.calculatedAt?.toISOString() ?? null,
    factsAt: await loadFactsAt(db, { companyId, month, calculatedAt: row.calculatedAt }),
    isSent: state.isSent,
    isPreparer: state.isPreparer,
    counts: { people: calculated + problems + missing, calculated, problems, changed: state.changedCount, withoutScheme: await countWithoutScheme(db, { companyId, month }) },
    totals,
    previous: before ? await loadWhole(db, { companyId, ...before }) : null,
    daysLeft: daysToEnd(month, (await companyDay(db)).today),
    parts: await sumParts(db, { companyId, month, revision }),
    history: await loadPaidHistory(db, { companyId, month }),
    latestRun: await loadLatestRun(db, { companyId, month }),
    events: events.map(({ id, kind, at, actorName, note }) => ({ id, kind, at: at.toISOString(), actorName, note })),
    sealHash: row.sealHash,
    engineVersion: row.engineVersion,
    may: Object.fromEntries(Object.entries(permissionOf).map(([move, permission]) => [move, may(actor, permission)])) as MonthView['may'],
    refusals: Object.fromEntries(moves.map((move) => [move, refusalOf(move, state)])) as MonthView['refusals'],
    neighbours: { previous: before?.month ?? null, next: around.find((each) => each.month > month)?.month ?? null },
  };
}

/** What a month came to that was calculated for everybody; null for any other. */
async function loadWhole(db: Db, { companyId, month, revision, status }: PayoutKey & { status: MonthStatus }): Promise<MonthView['previous']> {
  if (status === 'open') return null;
  const { calculated, problems, ...totals } = await sumEffects(db, { companyId, month, revision });
  const isWhole = calculated > 0 && problems === 0 && (status !== 'calculated' || (await countUncalculated(db, { companyId, month, revision })) === 0);
  return isWhole ? { month, totals } : null;
}

async function loadFactsAt(db: Db, { companyId, month, calculatedAt }: { companyId: string; month: string; calculatedAt: Date | null }): Promise<string | null> {
  const { _max } = await db.fact.aggregate({ where: { companyId, month, ...(calculatedAt ? { recordedAt: { lte: calculatedAt } } : {}) }, _max: { recordedAt: true } });
  return _max.recordedAt?.toISOString() ?? null;
}
