// RFC 8785 for the plain trees the law makes: keys in order, no spaces, strings and numbers as JavaScript writes them.

const quotedKeys = new Map<string, string>();
const keysMax = 1000;

/** Canonical JSON of strings, finite numbers, booleans, null, lists and plain objects; what is undefined is left out. */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  let text = '';
  const object = value as Record<string, unknown>;
  for (const key of sortedKeys(object)) {
    const inner = object[key];
    if (inner !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalText(inner)}`;
  }
  return `{${text}}`;
}

/** By UTF-16 code units, as the standard asks; most objects come in order already. */
function sortedKeys(object: Record<string, unknown>): string[] {
  const keys = Object.keys(object);
  for (let i = 1; i < keys.length; i++) if ((keys[i - 1] as string) > (keys[i] as string)) return keys.sort();
  return keys;
}

/** Keys repeat for ever; names of accounts and pools are few but foreign, so the memory is bounded. */
function quoted(key: string): string {
  const seen = quotedKeys.get(key);
  if (seen !== undefined) return seen;
  const text = JSON.stringify(key);
  if (quotedKeys.size < keysMax) quotedKeys.set(key, text);
  return text;
}
