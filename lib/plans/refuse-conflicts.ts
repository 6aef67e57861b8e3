import { AppError } from '@/lib/errors';
import type { CellNow } from './load-cells-now';
import { cellKey, type CellInput } from './value-input';

interface Conflict {
  now: ReadonlyMap<string, CellNow>;
  /** Person and KPI of a cell, as people call them. */
  nameOf: (cell: CellInput) => string;
}

// A message that names a hundred cells has been read by nobody.
const namedMax = 100;

/** Throws changedByOther when any cell has moved on since the editor looked. */
export function refuseConflicts(moved: readonly CellInput[], conflict: Conflict): void {
  if (moved.length > 0) throw describeConflicts(moved, conflict);
}

/** The refusal: by cell key, `Person · KPI: value (who)`; a removed value is a dash. */
export function describeConflicts(moved: readonly CellInput[], { now, nameOf }: Conflict): AppError {
  const fields = moved.slice(0, namedMax).map((cell) => {
    const other = now.get(cellKey(cell));
    const who = other?.writtenBy ? ` (${other.writtenBy})` : '';
    return [cellKey(cell), `${nameOf(cell)}: ${other?.value ?? '—'}${who}`] as const;
  });
  return new AppError('changedByOther', { fields: Object.fromEntries(fields), params: { count: moved.length } });
}
