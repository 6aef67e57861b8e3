import { Prisma } from '@/lib/db/generated/client';
import type { ValueKind, ValueScope } from '@/lib/db/generated/enums';

export interface CurrentRowsFilter {
  companyId: string;
  /** `YYYY-MM`, one or several. */
  month: string | readonly string[];
  /** Only these people, departments or the company; all without it. */
  subjectIds?: readonly string[];
  kpiIds?: readonly string[];
  scope?: ValueScope;
}

const tables = { plan: Prisma.raw('plans'), fact: Prisma.raw('facts') } as const;

/** The table in which values of a kind stand. */
export function tableOf(kind: ValueKind): Prisma.Sql {
  return tables[kind];
}

/**
 * A subquery of whole rows: the highest revision of each cell, removed ones (null value) included, because the
 * next writer has to stand above them too.
 */
export function currentRows(kind: ValueKind, { companyId, month, subjectIds, kpiIds, scope }: CurrentRowsFilter): Prisma.Sql {
  const narrowed = [
    subjectIds ? Prisma.sql`AND subject_id = ANY (${[...subjectIds]}::uuid[])` : Prisma.empty,
    kpiIds ? Prisma.sql`AND kpi_id = ANY (${[...kpiIds]}::uuid[])` : Prisma.empty,
    scope ? Prisma.sql`AND scope = ${scope}::"ValueScope"` : Prisma.empty,
  ];
  const inMonth = typeof month === 'string' ? Prisma.sql`month = ${month}` : Prisma.sql`month = ANY (${[...month]}::text[])`;
  return Prisma.sql`(
    SELECT DISTINCT ON (month, kpi_id, subject_id) * FROM ${tableOf(kind)}
    WHERE company_id = ${companyId}::uuid AND ${inMonth} ${Prisma.join(narrowed, ' ')}
    ORDER BY month, kpi_id, subject_id, revision DESC)`;
}
