// Where two JSON values part: an auditor wants the place, not only the fact.

/** JSON path of the first place that differs, keys in order; null when nothing does. */
export function firstDifference(a: unknown, b: unknown, path = '$'): string | null {
  if (Object.is(a, b)) return null;
  if (!isTree(a) || !isTree(b) || Array.isArray(a) !== Array.isArray(b)) return path;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key of [...new Set([...Object.keys(left), ...Object.keys(right)])].sort(byPlace)) {
    const inner = Array.isArray(a) ? `${path}[${key}]` : `${path}.${key}`;
    if (!Object.hasOwn(left, key) || !Object.hasOwn(right, key)) return inner;
    const found = firstDifference(left[key], right[key], inner);
    if (found !== null) return found;
  }
  return null;
}

const isTree = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Numbers of a list by size, keys by letter. */
const byPlace = (a: string, b: string): number => (/^\d+$/.test(a) && /^\d+$/.test(b) ? Number(a) - Number(b) : a < b ? -1 : 1);
