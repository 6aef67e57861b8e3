// RFC 8785 for the plain trees the law makes: keys in order, no spaces, strings and numbers as JavaScript writes them.

const quotedKeys = new Map<string, string>();
const keysMax = 1000;

/** Canonical JSON of strings, finite numbers, booleans, null, lists and plain objects; what is undefined is left out. */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return textOfString(value);
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

/** Most strings are short and have nothing to escape. */
export function textOfString(text: string): string {
  if (text.length > 64) return JSON.stringify(text);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || code === 34 || code === 92 || code >= 0xd800) return JSON.stringify(text);
  }
  return `"${text}"`;
}

/** By UTF-16 code units, as the standard asks; most objects come in order already. */
function sortedKeys(object: Record<string, unknown>): string[] {
  const keys = Object.keys(object);
  for (let i = 1; i < keys.length; i++) if ((keys[i - 1] as string) > (keys[i] as string)) return keys.sort();
  return keys;
}

/** JSON text of a word that repeats for ever: keys, rules, names. What is foreign may come among them, so the memory is bounded. */
export function quoted(key: string): string {
  const seen = quotedKeys.get(key);
  if (seen !== undefined) return seen;
  const text = JSON.stringify(key);
  if (quotedKeys.size < keysMax) quotedKeys.set(key, text);
  return text;
}
