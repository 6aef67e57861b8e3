// A statement's hash: SHA-256 over its canonical JSON (RFC 8785) without the hash itself.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

export function statementHash(statement: Record<string, unknown>): string {
  const { hash: _, ...sealed } = statement;
  return createHash('sha256')
    .update(canonicalize(sealed) ?? '')
    .digest('hex');
}
