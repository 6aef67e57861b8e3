// A misspelt key is not left unread in silence: what a reader dropped is found by comparing what was given with what was read.

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The first key, from the outside in, that was given and not read; null when everything was. */
export function firstUnknown(given: unknown, read: unknown, path: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; key: string } | null {
  if (!isTree(given) || !isTree(read)) return null;
  const keys = Object.keys(given);
  const key = keys.find((each) => !Object.hasOwn(read, each));
  if (key !== undefined) return { path, key };
  for (const each of keys) {
    const found = firstUnknown(given[each], read[each], [...path, Array.isArray(given) ? Number(each) : each]);
    if (found) return found;
  }
  return null;
}
