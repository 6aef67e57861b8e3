import type { z } from 'zod';
import { identity, inIdentity } from '@/lib/db/identity';
import { AppError } from '@/lib/errors';
import type { changePasswordInput } from './account-input';
import { hashPassword, verifyPassword } from './password';
import type { PersonSession } from './read-session';
import { noteRightGuess, takeGuess } from './throttle';

/**
 * Sets a new password for who knows the current one; every other session of the person ends in the same transaction.
 * Errors: invalid (field `current`), tooManyAttempts: guessing from a stolen session is limited too.
 */
export async function changePassword(
  person: PersonSession,
  { current, password }: z.output<typeof changePasswordInput>,
  now = new Date(),
): Promise<{ endedSessions: number }> {
  const budget = `change:${person.userId}`;
  const attemptId = await takeGuess(budget, now);
  const { passwordHash } = await identity().user.findUniqueOrThrow({ where: { id: person.userId }, select: { passwordHash: true } });
  if (!(await verifyPassword({ passwordHash, password: current, lane: 'known' }))) {
    throw new AppError('invalid', { fields: { current: 'wrongPassword' } });
  }
  await noteRightGuess({ attemptId, budget, now });
  const newHash = await hashPassword(password);
  return inIdentity(async (db) => {
    // Only over the hash that was checked: of two changes at once, one wins and the other is told.
    const changed = await db.user.updateMany({ where: { id: person.userId, passwordHash }, data: { passwordHash: newHash, passwordChangedAt: now } });
    if (changed.count !== 1) throw new AppError('changedByOther');
    const { count } = await db.session.updateMany({
      where: { userId: person.userId, revokedAt: null, sidHash: { not: person.sidHash } },
      data: { revokedAt: now },
    });
    return { endedSessions: count };
  });
}
