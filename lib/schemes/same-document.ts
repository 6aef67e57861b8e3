import canonicalize from 'canonicalize';

/** Whether two scheme documents say the same, whatever the order of their keys. */
export function sameDocument(one: unknown, other: unknown): boolean {
  return canonicalize(one) === canonicalize(other);
}
