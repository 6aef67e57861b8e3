import type { Db } from '@/lib/db/in-company';
import type { KpiUse } from './kpi-view';

/**
 * Which schemes name each of the given codes, wherever in their documents, by scheme name. A scheme stands once per
 * code, as published if any of its published versions names it; a KPI that a formula reads is used where its result is.
 */
export async function loadKpiUses(db: Db, companyId: string, codes: readonly string[]): Promise<Map<string, KpiUse[]>> {
  const derived = await db.kpi.findMany({ where: { companyId, formula: { not: null } }, select: { code: true, formula: true } });
  const readersOf = new Map(codes.map((code) => [code, readers(code, derived)]));
  const asked = [...new Set([...readersOf.values()].flatMap((each) => [...each]))];
  const rows = await db.$queryRaw<(KpiUse & { code: string })[]>`
    SELECT named.code #>> '{}' AS code, s.id AS "schemeId", s.name AS scheme, bool_or(v.status = 'published') AS "isPublished"
    FROM scheme_versions v
    JOIN schemes s ON s.company_id = v.company_id AND s.id = v.scheme_id
    CROSS JOIN LATERAL jsonb_path_query(v.document, 'strict $.**.kpi', silent => true) AS named(code)
    WHERE v.company_id = ${companyId}::uuid AND named.code #>> '{}' = ANY (${asked}::text[])
    GROUP BY 1, s.id, s.name ORDER BY s.name`;
  return new Map(codes.map((code) => [code, merged(rows.filter((row) => readersOf.get(code)?.has(row.code)))]));
}

/** The code itself and every KPI whose formula reads it, through other formulas too. */
function readers(code: string, derived: readonly { code: string; formula: string | null }[]): Set<string> {
  const found = new Set([code]);
  for (const each of found) for (const { code: reader, formula } of derived) if (new RegExp(`(?<![a-z0-9_])${each}(?![a-z0-9_])`, 'i').test(formula ?? '')) found.add(reader);
  return found;
}

/** Each scheme once. */
function merged(rows: readonly (KpiUse & { code: string })[]): KpiUse[] {
  const uses = new Map<string, KpiUse>();
  for (const { code: _code, ...use } of rows) uses.set(use.schemeId, { ...use, isPublished: use.isPublished || (uses.get(use.schemeId)?.isPublished ?? false) });
  return [...uses.values()];
}
