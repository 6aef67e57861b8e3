import { identity } from '@/lib/db/identity';
import { AppError } from '@/lib/errors';
import type { Actor } from './actor';
import { verifyPassword } from './password';
import { noteRightGuess, takeGuess } from './throttle';

/**
 * Asks once more who is there, before what cannot be taken back. Premia itself has no password and is not asked.
 * Errors: invalid (field `password`), tooManyAttempts: guessing from a stolen session is limited too.
 */
export async function confirmPassword(actor: Actor, password: string, now = new Date()): Promise<void> {
  if (actor.kind === 'system') return;
  if (!actor.userId) throw new AppError('unauthenticated');
  const budget = `confirm:${actor.userId}`;
  const attemptId = await takeGuess(budget, now);
  const { passwordHash } = await identity().user.findUniqueOrThrow({ where: { id: actor.userId }, select: { passwordHash: true } });
  if (!(await verifyPassword({ passwordHash, password, lane: 'known' }))) {
    throw new AppError('invalid', { fields: { password: 'wrongPassword' } });
  }
  await noteRightGuess({ attemptId, budget, now });
}
