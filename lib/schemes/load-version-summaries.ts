import type { Db } from '@/lib/db/in-company';
import { draftDocumentSchema } from './draft-document-input';
import type { VersionSummary } from './scheme-view';

/** Versions of one scheme, newest first, with the names of those who made and published them. */
export async function loadVersionSummaries(db: Db, schemeId: string, only: { versionId?: string } = {}): Promise<VersionSummary[]> {
  const rows = await db.schemeVersion.findMany({
    where: { schemeId, ...(only.versionId === undefined ? {} : { id: only.versionId }) },
    orderBy: { number: 'desc' },
  });
  const authors = new Set(rows.flatMap((row) => [row.createdBy, row.publishedBy]).filter((each) => each !== null));
  const members = await db.membership.findMany({ where: { id: { in: [...authors] } }, select: { id: true, name: true } });
  const nameOf = new Map(members.map((member) => [member.id, member.name]));
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    status: row.status,
    fromMonth: row.fromMonth,
    hash: row.hash,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    publishedBy: row.publishedBy === null ? null : (nameOf.get(row.publishedBy) ?? null),
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy === null ? null : (nameOf.get(row.createdBy) ?? null),
    revision: row.revision,
    document: draftDocumentSchema.parse(row.document),
  }));
}
