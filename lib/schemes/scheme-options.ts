import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import type { SchemeOption } from './scheme-view';

/** Every scheme by name, for a list to choose from; nobody can be paid by one before `publishedFrom`. */
export async function schemeOptions(actor: Actor): Promise<SchemeOption[]> {
  authorize(actor, 'schemes.see');
  return inCompanyReading(
    actor,
    ({ db }) => db.$queryRaw<SchemeOption[]>`
      SELECT s.id AS value, s.name AS label, min(v.from_month)::text AS "publishedFrom"
      FROM schemes s
      LEFT JOIN scheme_versions v ON v.company_id = s.company_id AND v.scheme_id = s.id AND v.status = 'published'
      WHERE s.company_id = ${actor.companyId}::uuid
      GROUP BY s.id, s.name ORDER BY s.name, s.id`,
  );
}
