import { z } from 'zod';
import type { Db } from '@/lib/db/in-company';
import type { PublicationRecord } from './scheme-view';

const recorded = z.object({ isConfirmed: z.boolean().default(false), confirmed: z.array(z.string()).default([]) });

/** How the audit trail remembers the publication of a version; null for one that nobody published here (a planted company's). */
export async function loadPublication(db: Db, versionId: string): Promise<PublicationRecord | null> {
  const entry = await db.auditEntry.findFirst({ where: { subjectType: 'schemeVersion', subjectId: versionId, action: 'scheme.publish' } });
  if (!entry) return null;
  const { isConfirmed, confirmed } = recorded.parse(entry.after);
  return { by: entry.actorName, at: entry.at.toISOString(), isConfirmed, words: confirmed };
}
