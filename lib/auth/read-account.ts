import { identity } from '@/lib/db/identity';
import type { AccountView } from './account-view';
import { describeBrowser } from './describe-browser';
import { idleHours, type PersonSession } from './read-session';

/** The person's own account with the browsers that are signed in to it now, the latest first. */
export async function readAccount(person: PersonSession, now = new Date()): Promise<AccountView> {
  const user = await identity().user.findUniqueOrThrow({
    where: { id: person.userId },
    select: {
      email: true,
      name: true,
      language: true,
      theme: true,
      passwordChangedAt: true,
      sessions: {
        where: { revokedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: new Date(now.getTime() - idleHours * 3_600_000) } },
        orderBy: { lastSeenAt: 'desc' },
        take: 50,
        select: { sidHash: true, userAgent: true, createdAt: true, lastSeenAt: true },
      },
    },
  });
  return {
    email: user.email,
    name: user.name,
    language: user.language,
    theme: user.theme,
    passwordChangedAt: user.passwordChangedAt?.toISOString() ?? null,
    readAt: now.toISOString(),
    sessions: user.sessions.map((session) => ({
      sidHash: session.sidHash,
      isCurrent: session.sidHash === person.sidHash,
      browser: describeBrowser(session.userAgent),
      createdAt: session.createdAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
    })),
  };
}
