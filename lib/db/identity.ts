import type { Db } from './in-company';
import { translateDatabaseError } from './errors';
import { unscoped } from './unscoped';

/** The tables of identity, which stand outside the companies. */
export type IdentityDb = Pick<Db, 'user' | 'session' | 'signInAttempt' | '$queryRaw' | '$executeRaw'>;

/** One statement at a time over users, sessions and sign-in attempts. Only lib/auth may import this (the import rule says so). */
export function identity(): IdentityDb {
  return unscoped().prisma;
}

/** Several statements over the tables of identity as one: all or nothing. Database errors come out as AppError. */
export async function inIdentity<T>(work: (db: IdentityDb) => Promise<T>): Promise<T> {
  try {
    return await unscoped().prisma.$transaction((db) => work(db), { maxWait: 10_000, timeout: 10_000 });
  } catch (error) {
    throw translateDatabaseError(error);
  }
}
