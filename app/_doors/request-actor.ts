import { cache } from 'react';
import type { Actor } from '@/lib/auth/actor';
import { findActor } from '@/lib/auth/find-actor';
import { currentSession } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';

/**
 * The actor of this request in the company of the URL; null when nobody is signed in.
 * Read anew on each request: a right taken away is gone at the next click. Errors: notFound for a company that
 * does not exist or is not theirs, alike.
 */
export const requestActor = cache(async (company: string): Promise<Actor | null> => {
  const session = await currentSession();
  if (!session) return null;
  const actor = await findActor(session.userId, company);
  if (!actor) throw new AppError('notFound');
  return actor;
});
