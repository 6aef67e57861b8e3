import type { Db } from '@/lib/db/in-company';
import type { KpiUse } from './kpi-view';

/**
 * Which schemes name each of the given codes, wherever in their documents, by scheme name. A scheme stands once per
 * code, as published if any of its published versions names it. One query for all.
 */
export async function loadKpiUses(db: Db, companyId: string, codes: readonly string[]): Promise<Map<string, KpiUse[]>> {
  const rows = await db.$queryRaw<(KpiUse & { code: string })[]>`
    SELECT named.code #>> '{}' AS code, s.id AS "schemeId", s.name AS scheme, bool_or(v.status = 'published') AS "isPublished"
    FROM scheme_versions v
    JOIN schemes s ON s.company_id = v.company_id AND s.id = v.scheme_id
    CROSS JOIN LATERAL jsonb_path_query(v.document, 'strict $.**.kpi', silent => true) AS named(code)
    WHERE v.company_id = ${companyId}::uuid AND named.code #>> '{}' = ANY (${codes}::text[])
    GROUP BY 1, s.id, s.name ORDER BY s.name`;
  const uses = new Map<string, KpiUse[]>(codes.map((code) => [code, []]));
  for (const { code, ...use } of rows) uses.get(code)?.push(use);
  return uses;
}
