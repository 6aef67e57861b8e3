import type { Actor } from '@/lib/auth/actor';
import type { Db } from '@/lib/db/in-company';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const instant = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';

/** Whether a text is an id: it says nothing to a reader. */
export const isId = (text: string): boolean => uuid.test(text);

/**
 * What the things behind ids are called now, in one query for all kinds; a calculation and an entry of this log are
 * called by their instant (ISO). Ids of nothing here are left out.
 */
export async function nameIds(db: Db, actor: Actor, texts: readonly (string | null)[]): Promise<Map<string, string>> {
  const ids = [...new Set(texts.flatMap((text) => (text ?? '').split(', ')).filter(isId))];
  if (ids.length === 0) return new Map();
  const { companyId } = actor;
  const rows = await db.$queryRaw<{ id: string; name: string }[]>`
    WITH wanted AS (SELECT ${companyId}::uuid AS company_id, unnest(${ids}::uuid[]) AS id)
    SELECT id, name FROM employees JOIN wanted USING (company_id, id)
    UNION ALL SELECT id, name FROM departments JOIN wanted USING (company_id, id)
    UNION ALL SELECT id, name FROM kpis JOIN wanted USING (company_id, id)
    UNION ALL SELECT id, name FROM schemes JOIN wanted USING (company_id, id)
    UNION ALL SELECT v.id, s.name || ' · ' || v.number FROM scheme_versions v JOIN wanted w ON w.company_id = v.company_id AND w.id = v.id
      JOIN schemes s ON s.company_id = v.company_id AND s.id = v.scheme_id
    UNION ALL SELECT id, name FROM rollouts JOIN wanted USING (company_id, id)
    UNION ALL SELECT id, name FROM memberships JOIN wanted USING (company_id, id)
    UNION ALL SELECT id, name FROM invitations JOIN wanted USING (company_id, id)
    UNION ALL SELECT id, file_name FROM imports JOIN wanted USING (company_id, id)
    UNION ALL SELECT id, file_name FROM exports JOIN wanted USING (company_id, id)
    UNION ALL SELECT id, to_char(coalesce(snapshot_at, requested_at) AT TIME ZONE 'UTC', ${instant}) FROM calculation_runs JOIN wanted USING (company_id, id)
    UNION ALL SELECT id, to_char(at AT TIME ZONE 'UTC', ${instant}) FROM audit_entries JOIN wanted USING (company_id, id)
    UNION ALL SELECT c.company_id, c.name FROM companies c JOIN wanted w ON w.company_id = c.company_id AND w.id = c.company_id`;
  return new Map(rows.map((row) => [row.id, row.name]));
}
