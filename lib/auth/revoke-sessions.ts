import { identity } from '@/lib/db/identity';

export interface SessionsToRevoke {
  userId?: string;
  /** Only this one. */
  sidHash?: string;
  /** All but this one. */
  exceptSidHash?: string;
}

/** Ends sessions at once: their next request is signed out. The rows stay as a record. Answers how many ended. */
export async function revokeSessions({ userId, sidHash, exceptSidHash }: SessionsToRevoke, now = new Date()): Promise<number> {
  if (!userId && !sidHash) throw new Error('Say whose sessions to end');
  const { count } = await identity().session.updateMany({
    where: { userId, revokedAt: null, sidHash: { equals: sidHash, not: exceptSidHash } },
    data: { revokedAt: now },
  });
  return count;
}
