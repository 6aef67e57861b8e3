import { createHash, randomBytes } from 'node:crypto';

/** A secret nobody can guess, fit for a URL: 256 random bits. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** How a token rests in the database: its SHA-256 in hex, so that a stolen copy of the table opens nothing. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
