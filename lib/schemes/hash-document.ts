import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { SchemeDoc } from '@/lib/kpi';

/** SHA-256 (hex) over the canonical text (RFC 8785) of a scheme's document: the same rules always have the same hash. */
export function hashDocument(document: SchemeDoc): string {
  const text = canonicalize(document);
  if (text === undefined) throw new Error('A scheme document has no canonical text');
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
