import { Prisma } from '@/lib/db/generated/client';
import type { ValueScope } from '@/lib/db/generated/enums';
import type { Db } from '@/lib/db/in-company';
import type { Asking } from './load-askings';
import type { Need } from './needed-values';
import { placementsIn } from './placements-in';

/**
 * A subquery (month, employee_id, department_id, scheme_id): whoever works in one of the months, at their last place in
 * it, with each scheme they are under on any day of it: two, when it changes within the month.
 */
export function schemesHeld(companyId: string, months: readonly string[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join([...new Set(months)].map((month) => Prisma.sql`
    SELECT ${month}::text AS month, p.employee_id, p.department_id, a.scheme_id
    FROM ${placementsIn(month)} p
    JOIN scheme_assignments a ON a.company_id = ${companyId}::uuid AND a.employee_id = p.employee_id AND a.from_month <= ${month} AND a.scheme_id IS NOT NULL
    WHERE NOT EXISTS (
      SELECT FROM scheme_assignments next WHERE next.company_id = a.company_id AND next.employee_id = a.employee_id
        AND (next.from_month, next.from_day) > (a.from_month, a.from_day)
        AND (next.from_month < ${month} OR (next.from_month = ${month} AND next.from_day = 1)))`), ' UNION ALL ')})`;
}

export interface Askers {
  companyId: string;
  scope: ValueScope;
  askings: readonly Asking[];
}

/** A subquery (subject_id, asking): whom each asking is about; `asking` counts them from 1. */
export function askedSubjects({ companyId, scope, askings }: Askers): Prisma.Sql {
  if (askings.length === 0) return Prisma.sql`(SELECT NULL::uuid AS subject_id, 0 AS asking WHERE false)`;
  const subject = { person: Prisma.sql`held.employee_id`, department: Prisma.sql`held.department_id`, company: Prisma.sql`${companyId}::uuid` }[scope];
  return Prisma.sql`(
    SELECT DISTINCT ${subject} AS subject_id, asking.at::int AS asking
    FROM ${schemesHeld(companyId, askings.map(({ month }) => month))} held
    JOIN unnest(${askings.map(({ month }) => month)}::text[], ${askings.map(({ schemeId }) => schemeId)}::uuid[]) WITH ORDINALITY AS asking(month, scheme_id, at)
      ON asking.month = held.month AND asking.scheme_id = held.scheme_id)`;
}

/** By subject, the KPIs that a scheme asks of them in the month, in the order the schemes name them. */
export type AskedCells = ReadonlyMap<string, ReadonlyMap<string, Need>>;

/** What is asked of these people, departments or the company. */
export async function loadAskedCells(db: Db, { subjectIds, ...askers }: Askers & { subjectIds: readonly string[] }): Promise<AskedCells> {
  if (askers.askings.length === 0 || subjectIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ subjectId: string; asking: number }[]>`
    SELECT subject_id AS "subjectId", asking FROM ${askedSubjects(askers)} asked
    WHERE subject_id = ANY (${[...new Set(subjectIds)]}::uuid[]) ORDER BY asking`;
  const asked = new Map<string, Map<string, Need>>();
  for (const { subjectId, asking } of rows) {
    const needs = asked.get(subjectId) ?? new Map<string, Need>();
    for (const [kpiId, need] of askers.askings[asking - 1]?.needs ?? []) {
      const known = needs.get(kpiId) ?? { plan: false, fact: false };
      needs.set(kpiId, { plan: known.plan || need.plan, fact: known.fact || need.fact });
    }
    asked.set(subjectId, needs);
  }
  return asked;
}

/** Whether somebody has a KPI in a month at all: a scheme asks for it, or something was ever written there. What has not is hatched, and nothing is taken for it. */
export function hasCell({ need, plan, fact }: { need: Need | undefined; plan: unknown; fact: unknown }): boolean {
  return Boolean(need ?? plan ?? fact);
}
