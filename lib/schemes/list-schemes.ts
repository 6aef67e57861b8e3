import type { Actor } from '@/lib/auth/actor';
import { authorize, may } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import { companyDay } from '@/lib/people/company-day';
import type { SchemeList, SchemeListItem } from './scheme-view';

type Row = Pick<SchemeListItem, 'id' | 'name' | 'draftId' | 'peopleCount'> & {
  inForceNumber: number | null;
  inForceFrom: string | null;
  nextNumber: number | null;
  nextFrom: string | null;
};

/** All schemes of the company as they stand this month, by name. */
export async function listSchemes(actor: Actor): Promise<SchemeList> {
  authorize(actor, 'schemes.see');
  return inCompanyReading(actor, async ({ db }) => {
    const { month } = await companyDay(db);
    const rows = await db.$queryRaw<Row[]>`
      SELECT s.id, s.name,
        now_v.number AS "inForceNumber", now_v.from_month::text AS "inForceFrom",
        next_v.number AS "nextNumber", next_v.from_month::text AS "nextFrom",
        draft.id AS "draftId", coalesce(people.count, 0)::int AS "peopleCount"
      FROM schemes s
      LEFT JOIN LATERAL (SELECT v.number, v.from_month FROM scheme_versions v
        WHERE v.company_id = s.company_id AND v.scheme_id = s.id AND v.status = 'published' AND v.from_month <= ${month}
        ORDER BY v.from_month DESC LIMIT 1) now_v ON true
      LEFT JOIN LATERAL (SELECT v.number, v.from_month FROM scheme_versions v
        WHERE v.company_id = s.company_id AND v.scheme_id = s.id AND v.status = 'published' AND v.from_month > ${month}
        ORDER BY v.from_month LIMIT 1) next_v ON true
      LEFT JOIN scheme_versions draft ON draft.company_id = s.company_id AND draft.scheme_id = s.id AND draft.status = 'draft'
      LEFT JOIN (SELECT held.scheme_id, count(*) FROM (
          SELECT DISTINCT ON (a.employee_id) a.employee_id, a.scheme_id FROM scheme_assignments a
          WHERE a.from_month <= ${month} ORDER BY a.employee_id, a.from_month DESC, a.from_day DESC) held
        GROUP BY held.scheme_id) people ON people.scheme_id = s.id
      WHERE s.company_id = ${actor.companyId}::uuid
      ORDER BY s.name, s.id`;
    return {
      mayEdit: may(actor, 'schemes.edit'),
      schemes: rows.map(({ inForceNumber, inForceFrom, nextNumber, nextFrom, ...row }) => ({
        ...row,
        inForce: inForceNumber === null || inForceFrom === null ? null : { number: inForceNumber, fromMonth: inForceFrom },
        next: nextNumber === null || nextFrom === null ? null : { number: nextNumber, fromMonth: nextFrom },
      })),
    };
  });
}
