import type { Db } from '@/lib/db/in-company';
import type { SchemeDoc } from '@/lib/kpi';
import { proveScheme, usualStage, type SchemeStage } from './proofs-view';

/** Pay that prices are quoted for where nobody is under the scheme yet, major units. */
const usualPay = 100_000n;

/** Fixed shares of the rollouts' stages: what a scheme without a share of its own may be paid in. */
export function loadStageShares(db: Db): Promise<SchemeStage[]> {
  return db.$queryRaw<SchemeStage[]>`
    SELECT DISTINCT trim_scale(fixed_share)::text AS "fixedShare", is_shadow AS "isShadow"
    FROM rollout_stages ORDER BY 1 DESC, 2 LIMIT 20`;
}

/**
 * The pay typical of the people under a scheme in a month: their median, to two digits;
 * minor units.
 */
export async function loadTypicalPay(db: Db, { companyId, schemeId, month }: { companyId: string; schemeId: string; month: string }): Promise<string> {
  const [row] = await db.$queryRaw<{ pay: string | null; digits: number }[]>`
    SELECT round(median, 2 - length(median::text))::text AS pay, digits FROM (
      SELECT c.currency_digits AS digits, (
        SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY t.base_pay_minor)::numeric
        FROM (SELECT DISTINCT ON (employee_id) employee_id, scheme_id FROM scheme_assignments
              WHERE company_id = ${companyId}::uuid AND from_month <= ${month} ORDER BY employee_id, from_month DESC, from_day DESC) held
        JOIN LATERAL (SELECT base_pay_minor FROM pay_terms
              WHERE company_id = ${companyId}::uuid AND employee_id = held.employee_id ORDER BY from_date DESC LIMIT 1) t ON true
        WHERE held.scheme_id = ${schemeId}::uuid AND t.base_pay_minor > 0) AS median
      FROM companies c WHERE c.company_id = ${companyId}::uuid) company`;
  return row?.pay ?? (usualPay * 10n ** BigInt(row?.digits ?? 2)).toString();
}

type Kpis = Parameters<typeof proveScheme>[1];

/** The proofs of a draft as publishing judges them: for the typical pay, in the usual stage. */
export async function proveDraft(db: Db, of: { companyId: string; schemeId: string; month: string; document: unknown; kpis: Kpis }) {
  const company = await db.company.findUniqueOrThrow({ where: { id: of.companyId }, select: { currency: true, currencyDigits: true } });
  const stage = usualStage(of.document as SchemeDoc, await loadStageShares(db));
  return proveScheme(of.document, of.kpis, {
    basePayMinor: await loadTypicalPay(db, of),
    currency: { code: company.currency, digits: company.currencyDigits },
    fixedShare: stage?.fixedShare ?? null,
  });
}
