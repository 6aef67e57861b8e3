import type { Actor } from '@/lib/auth/actor';
import type { Db } from '@/lib/db/in-company';
import type { ActivityEntry } from './activity-view';
import { compareValues } from './compare-values';
import type { EntryRow } from './entry-row';
import { isId, nameIds } from './name-ids';

const changesMax = 12;

/**
 * Entries as the screen receives them: names for ids (looked up together, not row by row), and what changed. An id of
 * nothing that has a name is left out, never shown.
 */
export async function describeEntries(db: Db, actor: Actor, rows: readonly EntryRow[], { withPay }: { withPay: boolean }): Promise<ActivityEntry[]> {
  const compared = rows.map((row) => compareValues(row.before, row.after, { withPay }));
  const mentioned = compared.flat().flatMap((change) => [...change.path, change.before, change.after]);
  const names = await nameIds(db, actor, [...rows.map((row) => row.subjectId), ...mentioned]);
  const nameOf = (part: string) => names.get(part) ?? (isId(part) ? null : part);
  const called = (text: string | null) => (text === null ? null : text.split(', ').map(nameOf).filter((part) => part !== null).join(', ') || null);
  return rows.map(({ before: _before, after: _after, at, ...row }, index) => {
    const changes = (compared[index] ?? [])
      .map((change) => ({ ...change, path: change.path.map(nameOf).filter((step) => step !== null), before: called(change.before), after: called(change.after) }))
      .filter(({ before, after, isHidden }) => isHidden || before !== null || after !== null);
    return {
      ...row,
      at: at.toISOString(),
      subjectName: names.get(row.subjectId) ?? null,
      changes: changes.slice(0, withPay ? undefined : changesMax),
      changesMore: withPay ? 0 : Math.max(0, changes.length - changesMax),
      hasHiddenPay: changes.some((change) => change.isHidden),
    };
  });
}
