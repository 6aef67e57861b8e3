import type { Db } from '@/lib/db/in-company';

/** People under a scheme in a month or assigned to it later, without those who have left before it begins. */
export async function countPeopleAffected(db: Db, { schemeId, fromMonth }: { schemeId: string; fromMonth: string }): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT a.employee_id)::int AS count
    FROM scheme_assignments a
    WHERE a.scheme_id = ${schemeId}::uuid
      AND NOT EXISTS (SELECT 1 FROM scheme_assignments later
        WHERE later.company_id = a.company_id AND later.employee_id = a.employee_id
          AND later.from_month > a.from_month AND later.from_month <= ${fromMonth})
      AND NOT EXISTS (SELECT 1 FROM (SELECT p.is_active, p.from_date FROM placements p
          WHERE p.company_id = a.company_id AND p.employee_id = a.employee_id ORDER BY p.from_date DESC LIMIT 1) last
        WHERE NOT last.is_active AND last.from_date <= ${`${fromMonth}-01`}::date)`;
  return row?.count ?? 0;
}
