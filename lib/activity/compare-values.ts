import type { ActivityChange } from './activity-view';

type Leaf = string | null;

/** Keys whose values are somebody's pay; by the house's rule, sums of money end in `Minor`. */
const payKey = /Minor$/;

/**
 * What differs between two recorded states, leaf by leaf: `document.lines.bonus.weight: 0.5 → 0.4`. Elements of lists
 * are known by their own name where they have one. A field that only the first state records did not change: it is told
 * once, as it stands. Pay is left out unless `withPay`, and marked.
 */
export function compareValues(before: unknown, after: unknown, { withPay }: { withPay: boolean }): ActivityChange[] {
  const was = leavesOf(before);
  const is = leavesOf(after);
  const paths = [...new Set([...was.keys(), ...is.keys()])];
  return paths
    .filter((path) => was.get(path) !== is.get(path))
    .map((path) => {
      const [first, last] = standsIn(after, path) ? [null, was.get(path)] : [was.get(path), is.get(path)];
      const isPay = payKey.test(path.split(separator).at(-1) ?? '');
      const isHidden = isPay && !withPay;
      return {
        path: path.split(separator).filter(Boolean),
        before: isHidden ? null : (first ?? null),
        after: isHidden ? null : (last ?? null),
        isHidden,
      };
    });
}

const separator = '\u0000';

/** Whether the later state says nothing about the field a leaf is in. */
function standsIn(after: unknown, path: string): boolean {
  return typeof after === 'object' && after !== null && !Array.isArray(after) && !Object.hasOwn(after, path.split(separator)[0] ?? '');
}

function leavesOf(value: unknown): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  collect(value, [], leaves);
  return leaves;
}

function collect(value: unknown, path: string[], leaves: Map<string, Leaf>): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object' || each === null)) {
    if (value.length > 0) leaves.set(path.join(separator), value.map(String).join(', '));
    return;
  }
  if (Array.isArray(value)) {
    value.forEach((each: unknown, index) => collect(each, [...path, nameOf(each) ?? String(index + 1)], leaves));
    return;
  }
  if (typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) collect(part, [...path, key], leaves);
    return;
  }
  leaves.set(path.join(separator), String(value));
}

/** How an element of a list calls itself, so that reordering is no change and a changed element is found again. */
function nameOf(element: unknown): string | null {
  if (typeof element !== 'object' || element === null) return null;
  const names = ['key', 'cell', 'code', 'name', 'id', 'departmentId'].map((key) => (element as Record<string, unknown>)[key]);
  const name = names.find((each) => typeof each === 'string' && each !== '');
  return typeof name === 'string' ? name : null;
}
