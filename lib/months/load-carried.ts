import type { Db } from '@/lib/db/in-company';
import { addMonths } from '@/lib/format/month';
import { storedLedgerPaths } from '@/lib/kpi';
import type { AssignedRow } from './load-month';
import type { MonthRules } from './load-rules';

export interface Carried {
  /** Balances in minor units by account; key: employee id. */
  balances: ReadonlyMap<string, Record<string, string>>;
  /** An earlier month that may still change what is carried; null when all are closed. */
  openMonth: string | null;
}

const nothing: Carried = { balances: new Map(), openMonth: null };

/**
 * What earlier months carry into this one: per person and account, the closing balance of the last closed month that
 * touched it. Shadow months carry nothing: nobody was paid by them. Asks nothing where no scheme keeps an account.
 */
export async function loadCarried(db: Db, rules: MonthRules, assigned: readonly Pick<AssignedRow, 'employeeId' | 'schemeId'>[]): Promise<Carried> {
  const { companyId, month } = rules;
  const keeping = assigned.filter(({ schemeId }) => (rules.versions.get(schemeId)?.accounts.length ?? 0) > 0).map(({ employeeId }) => employeeId);
  if (keeping.length === 0) return nothing;
  const rows = await db.$queryRaw<{ employeeId: string; account: string; closingMinor: string }[]>`
    SELECT DISTINCT ON (p.employee_id, entry ->> 'account') p.employee_id AS "employeeId", entry ->> 'account' AS account, entry ->> 'closingMinor' AS "closingMinor"
    FROM payouts p
    JOIN months m ON m.company_id = p.company_id AND m.month = p.month AND m.revision = p.revision AND m.status = 'closed'
    JOIN scheme_assignments a ON a.company_id = p.company_id AND a.id = p.assignment_id
    CROSS JOIN LATERAL jsonb_path_query(p.result::jsonb, (${JSON.stringify(storedLedgerPaths)}::jsonb ->> (p.result::jsonb ->> 'format'))::jsonpath) entry
    WHERE p.company_id = ${companyId}::uuid AND p.month < ${month} AND p.status = 'ok' AND NOT p.is_shadow AND p.employee_id = ANY (${keeping}::uuid[])
    ORDER BY p.employee_id, entry ->> 'account', p.month DESC, a.from_month DESC, a.from_day DESC`;
  const balances = new Map<string, Record<string, string>>();
  for (const { employeeId, account, closingMinor } of rows) balances.set(employeeId, { ...balances.get(employeeId), [account]: closingMinor });
  const open = await db.month.findFirst({
    where: { companyId, month: { lt: month }, OR: [{ status: { in: ['calculated', 'approved'] } }, { status: 'open', month: addMonths(month, -1) }] },
    orderBy: { month: 'asc' }, select: { month: true },
  });
  return { balances, openMonth: open?.month ?? null };
}
