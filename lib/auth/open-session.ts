import { identity } from '@/lib/db/identity';
import { lifeDays } from './read-session';
import { hashToken, makeToken } from './token';

/** Writes down a new signed-in browser and answers its random sid, which only the cookie will hold. */
export async function openSession({ userId, userAgent }: { userId: string; userAgent: string | null }, now = new Date()): Promise<string> {
  const sid = makeToken();
  await identity().session.create({
    data: {
      sidHash: hashToken(sid),
      userId,
      userAgent: userAgent?.slice(0, 300) ?? null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + lifeDays * 86_400_000),
    },
  });
  return sid;
}
