// Two documents are the same when their canonical text is.
import canonicalize from 'canonicalize';

/** Equality of JSON values, whatever the order of keys. */
export const sameJson = (a: unknown, b: unknown): boolean => canonicalize(a) === canonicalize(b);
