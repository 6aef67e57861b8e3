import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReading } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { tableOf } from '@/lib/plans/current-rows';
import { loadSubjects } from '@/lib/plans/load-subjects';
import type { HistoryInput } from './grid-input';
import type { ValueRevision } from './grid-view';

const revisionsMax = 100;

/** What was written into a cell, by whom and when, newest first; a hundred at most. Errors: forbidden, notFound. */
export async function loadValueHistory(actor: Actor, { month, kind, kpiId, subjectId }: HistoryInput): Promise<ValueRevision[]> {
  authorize(actor, 'values.see');
  return inCompanyReading(actor, async ({ db }) => {
    const kpi = await db.kpi.findUnique({ where: { companyId_id: { companyId: actor.companyId, id: kpiId } }, select: { scope: true } });
    const subjects = kpi && (await loadSubjects(db, actor, { permission: 'values.see', month, scope: kpi.scope, ids: [subjectId] }));
    if (!subjects?.has(subjectId)) throw new AppError('notFound');
    return db.$queryRaw<ValueRevision[]>`
      SELECT v.revision, trim_scale(v.value)::text AS value, ${kind === 'fact' ? Prisma.raw('v.source') : Prisma.raw('NULL')} AS source, v.comment, m.name AS "writtenBy",
        to_char(v.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt"
      FROM ${tableOf(kind)} v LEFT JOIN memberships m ON m.company_id = v.company_id AND m.id = v.recorded_by
      WHERE v.company_id = ${actor.companyId}::uuid AND v.month = ${month} AND v.kpi_id = ${kpiId}::uuid AND v.subject_id = ${subjectId}::uuid
      ORDER BY v.revision DESC LIMIT ${revisionsMax}`;
  });
}
