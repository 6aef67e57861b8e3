import { inIdentity } from '@/lib/db/identity';
import { AppError } from '@/lib/errors';

/** Evaluated guesses per budget within the window; the budget is an account's, or a known device's own. */
export const guessesMax = 10;
export const windowMinutes = 15;

const refuseAgainMs = 3_000;
const refusedUntil = new Map<string, number>();
const turns = new Map<string, Promise<unknown>>();

/**
 * Takes one guess out of a budget before it is evaluated, so that parallel guesses cannot overspend it; answers
 * the id of the attempt. Errors: tooManyAttempts.
 */
export async function takeGuess(budget: string, now = new Date()): Promise<string> {
  if ((refusedUntil.get(budget) ?? 0) > now.getTime()) throw new AppError('tooManyAttempts');
  // One after another per budget within the process: a flood on one account holds one connection, not all of them.
  const turn = (turns.get(budget) ?? Promise.resolve()).catch(() => undefined).then(() => spend(budget, now));
  turns.set(budget, turn);
  try {
    return await turn;
  } finally {
    if (turns.get(budget) === turn) turns.delete(budget);
  }
}

/** The guess was right: it no longer counts, and what is long past is swept away. */
export async function noteRightGuess({ attemptId, budget, now = new Date() }: { attemptId: string; budget: string; now?: Date }): Promise<void> {
  await inIdentity(async (db) => {
    await db.signInAttempt.deleteMany({ where: { OR: [{ id: attemptId }, { at: { lt: new Date(now.getTime() - 86_400_000) } }] } });
    await db.signInAttempt.create({ data: { budget, at: now, succeeded: true } });
  });
}

async function spend(budget: string, now: Date): Promise<string> {
  if ((refusedUntil.get(budget) ?? 0) > now.getTime()) throw new AppError('tooManyAttempts');
  const attemptId = await inIdentity(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${budget}, 0))`;
    const since = new Date(now.getTime() - windowMinutes * 60_000);
    const spent = await db.signInAttempt.count({ where: { budget, succeeded: false, at: { gt: since } } });
    if (spent >= guessesMax) return null;
    const attempt = await db.signInAttempt.create({ data: { budget, at: now, succeeded: false }, select: { id: true } });
    return attempt.id;
  });
  if (attemptId) return attemptId;
  if (refusedUntil.size > 10_000) refusedUntil.clear();
  refusedUntil.set(budget, now.getTime() + refuseAgainMs);
  throw new AppError('tooManyAttempts');
}
