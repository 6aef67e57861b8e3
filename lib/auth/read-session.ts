import type { Language, Theme } from '@/lib/db/generated/enums';
import { translateDatabaseError } from '@/lib/db/errors';
import { identity } from '@/lib/db/identity';
import { hashToken } from './token';

/** Who is signed in, as the server's own record says. */
export interface PersonSession {
  userId: string;
  sidHash: string;
  /** The language the person chose; null until they choose. */
  language: Language | null;
  theme: Theme;
}

/** A session nobody used for this long is over. */
export const idleHours = 12;
/** A session is over after this long, used or not. */
export const lifeDays = 7;

const noteEveryMinutes = 5;

/**
 * The session behind a random sid, read with its user on each request: revoked, idle for 12 hours, past 7 days or
 * of a disabled user is null. Errors: databaseDown.
 */
export async function readSession(sid: string, now = new Date()): Promise<PersonSession | null> {
  const sidHash = hashToken(sid);
  try {
    const row = await identity().session.findUnique({
      where: { sidHash },
      select: {
        userId: true,
        lastSeenAt: true,
        expiresAt: true,
        revokedAt: true,
        user: { select: { language: true, theme: true, disabledAt: true } },
      },
    });
    if (!row || row.revokedAt || row.user.disabledAt || row.expiresAt <= now) return null;
    const idleMs = now.getTime() - row.lastSeenAt.getTime();
    if (idleMs > idleHours * 3_600_000) return null;
    if (idleMs > noteEveryMinutes * 60_000) {
      await identity().session.updateMany({ where: { sidHash, revokedAt: null }, data: { lastSeenAt: now } });
    }
    return { userId: row.userId, sidHash, language: row.user.language, theme: row.user.theme };
  } catch (error) {
    throw translateDatabaseError(error);
  }
}
