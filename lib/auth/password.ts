import { hash, verify } from '@node-rs/argon2';
import { inPasswordLane } from './password-lane';
import { makeToken } from './token';

// Argon2id (the library's default algorithm) at 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The form in which a password rests in the database. Errors: tooManyAttempts when too many passwords wait to be hashed. */
export function hashPassword(password: string): Promise<string> {
  return inPasswordLane('known', () => hash(password, cost));
}

export interface PasswordGuess {
  /** What is stored, or null when there is nobody to compare with: the same work is done all the same. */
  passwordHash: string | null;
  password: string;
  /** Guesses from devices that once signed in go before those of strangers. */
  lane: 'known' | 'stranger';
}

let nobodysHash: Promise<string> | undefined;

/** Whether the password is the one stored. Takes equally long when nothing is stored. Errors: tooManyAttempts. */
export async function verifyPassword({ passwordHash, password, lane }: PasswordGuess): Promise<boolean> {
  nobodysHash ??= hash(makeToken(), cost);
  const nobodys = await nobodysHash;
  const matches = await inPasswordLane(lane, () => verify(passwordHash ?? nobodys, password));
  return passwordHash !== null && matches;
}
