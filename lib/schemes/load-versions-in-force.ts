import type { Db } from '@/lib/db/in-company';
import { schemeDocSchema, type SchemeDoc } from '@/lib/kpi';

/** The version by which a scheme pays in a month. */
export interface VersionInForce {
  schemeId: string;
  schemeName: string;
  versionId: string;
  number: number;
  fromMonth: string;
  /** SHA-256 over the canonical document, hex. */
  hash: string;
  document: SchemeDoc;
}

/**
 * Per scheme, the published version with the greatest from-month not after `month` (`YYYY-MM`); a scheme whose first
 * version begins later is not in the map. One query for the whole company. Key: scheme id.
 */
export async function loadVersionsInForce(db: Db, companyId: string, month: string): Promise<Map<string, VersionInForce>> {
  const rows = await db.$queryRaw<(Omit<VersionInForce, 'document'> & { document: unknown })[]>`
    SELECT DISTINCT ON (v.scheme_id)
      v.scheme_id AS "schemeId", s.name AS "schemeName", v.id AS "versionId", v.number,
      v.from_month::text AS "fromMonth", v.hash, v.document
    FROM scheme_versions v
    JOIN schemes s ON s.company_id = v.company_id AND s.id = v.scheme_id
    WHERE v.company_id = ${companyId}::uuid AND v.status = 'published' AND v.from_month <= ${month}
    ORDER BY v.scheme_id, v.from_month DESC`;
  return new Map(rows.map((row) => [row.schemeId, { ...row, document: schemeDocSchema.parse(row.document) }]));
}

/** Published versions that begin after one month and not after another, oldest first. */
export async function loadVersionsFrom(db: Db, companyId: string, { after, until }: { after: string; until: string }): Promise<Pick<VersionInForce, 'schemeId' | 'fromMonth' | 'document'>[]> {
  const rows = await db.$queryRaw<{ schemeId: string; fromMonth: string; document: unknown }[]>`
    SELECT scheme_id AS "schemeId", from_month::text AS "fromMonth", document FROM scheme_versions
    WHERE company_id = ${companyId}::uuid AND status = 'published' AND from_month > ${after} AND from_month <= ${until} ORDER BY from_month`;
  return rows.map((row) => ({ ...row, document: schemeDocSchema.parse(row.document) }));
}
