import { useCallback, useRef, useState } from 'react';
import { compareDecimals } from '@/lib/format/decimal';
import { parseDecimal } from '@/lib/format/parse-decimal';
import type { GridCell, GridChange, GridColumn, GridPlace, GridRow } from './grid-types';
import type { PlacedBlock } from './place-block';

export interface GridEditing {
  /** 'replace': typing over a cell, arrows leave it; 'edit': inside the text, arrows move in it. */
  mode: 'replace' | 'edit';
  text: string;
}

export interface GridSource {
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  cellAt: (rowKey: string, columnKey: string) => GridCell;
  onChange: (changes: GridChange[]) => void;
  /** What was typed or pasted into these cells is no number: it stands there, unread, instead of any value. */
  onUnread?: (places: Omit<GridChange, 'value'>[]) => void;
  locale: string;
}

export const cellId = (rowKey: string, columnKey: string) => `${rowKey}\u0000${columnKey}`;

/** What is typed, what could not be read, and the way back. Values themselves belong to the page. */
export function useGridEditing({ rows, columns, cellAt, onChange, onUnread, locale }: GridSource) {
  const [editing, setEditing] = useState<GridEditing | null>(null);
  const [unread, setUnread] = useState<ReadonlyMap<string, string>>(new Map());
  const undone = useRef<GridChange[][]>([]);
  const done = useRef<GridChange[][]>([]);

  const keysAt = (place: GridPlace) => {
    const row = rows[place.row];
    const column = columns[place.column];
    return row && column ? { rowKey: row.key, columnKey: column.key } : null;
  };
  const isOpen = (place: GridPlace) => {
    const keys = keysAt(place);
    return keys !== null && (cellAt(keys.rowKey, keys.columnKey).kind ?? 'editable') === 'editable';
  };
  const currentOf = (changes: readonly GridChange[]): GridChange[] =>
    changes.map(({ rowKey, columnKey }) => ({ rowKey, columnKey, value: cellAt(rowKey, columnKey).value }));

  const send = (changes: GridChange[]) => {
    const real = changes.filter((change) => isDifferent(change.value, cellAt(change.rowKey, change.columnKey).value));
    if (real.length === 0) return;
    done.current.push(currentOf(real));
    undone.current = [];
    onChange(real);
  };
  const step = (from: React.RefObject<GridChange[][]>, to: React.RefObject<GridChange[][]>): number => {
    const changes = from.current.pop();
    if (!changes) return 0;
    to.current.push(currentOf(changes));
    setUnread(without(unread, changes));
    onChange(changes);
    return changes.length;
  };

  const type = useCallback((text: string) => setEditing((now) => (now ? { ...now, text } : now)), []);

  return {
    editing,
    unread,
    isOpen,
    begin: (place: GridPlace, mode: GridEditing['mode'], text: string) => { if (isOpen(place)) setEditing({ mode, text }); },
    type,
    cancel: () => setEditing(null),
    /** Keeps what was typed: a number goes to the page, anything else stays in the cell and is marked. */
    commit: (place: GridPlace) => {
      const keys = keysAt(place);
      if (!editing || !keys) return;
      setEditing(null);
      const text = editing.text.trim();
      const value = text === '' ? null : parseDecimal(text, { locale });
      const rest = without(unread, [keys]);
      if (value === null && text !== '') {
        setUnread(new Map(rest).set(cellId(keys.rowKey, keys.columnKey), text));
        onUnread?.([keys]);
        return;
      }
      if (unread.size !== rest.size) setUnread(rest);
      send([{ ...keys, value }]);
    },
    clear: (places: readonly GridPlace[]) => {
      const keys = places.filter(isOpen).map(keysAt).filter((each) => each !== null);
      setUnread(without(unread, keys));
      send(keys.map((each) => ({ ...each, value: null })));
    },
    put: (block: PlacedBlock) => {
      const changes = block.cells.flatMap((cell) => { const keys = keysAt(cell); return keys ? [{ ...keys, value: cell.value }] : []; });
      const rest = new Map(without(unread, changes));
      for (const cell of block.unread) {
        const keys = keysAt(cell);
        if (keys) rest.set(cellId(keys.rowKey, keys.columnKey), cell.text);
      }
      setUnread(rest);
      onUnread?.(block.unread.flatMap((cell) => keysAt(cell) ?? []));
      send(changes);
    },
    undo: () => step(done, undone),
    redo: () => step(undone, done),
  };
}

function isDifferent(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a !== b : compareDecimals(a, b) !== 0;
}

function without(texts: ReadonlyMap<string, string>, keys: readonly { rowKey: string; columnKey: string }[]): ReadonlyMap<string, string> {
  if (texts.size === 0) return texts;
  const rest = new Map(texts);
  for (const key of keys) rest.delete(cellId(key.rowKey, key.columnKey));
  return rest;
}
