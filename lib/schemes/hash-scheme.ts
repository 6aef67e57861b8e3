import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { SchemeDoc } from '@/lib/kpi';

/** SHA-256 (hex) over the canonical JSON (RFC 8785) of a scheme document: the same rules always have the same hash. */
export function hashScheme(doc: SchemeDoc): string {
  const text = canonicalize(doc);
  if (text === undefined) throw new Error('A scheme document is always JSON');
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
