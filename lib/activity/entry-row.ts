import type { Prisma } from '@/lib/db/generated/client';

/** One audit entry as it lies in the books. */
export interface EntryRow {
  id: string;
  at: Date;
  actorName: string;
  action: string;
  subjectType: string;
  subjectId: string;
  before: Prisma.JsonValue;
  after: Prisma.JsonValue;
  reason: string | null;
}
