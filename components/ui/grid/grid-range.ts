import type { GridPlace, GridRange } from './grid-types';

export interface GridSize {
  rows: number;
  columns: number;
}

export interface GridBounds {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A block's edges, all inclusive. */
export function boundsOf({ anchor, head }: GridRange): GridBounds {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
}

/** Every place inside a block, row by row. */
export function placesIn({ top, bottom, left, right }: GridBounds): GridPlace[] {
  const places: GridPlace[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) places.push({ row, column });
  }
  return places;
}

/** The same place, or the nearest one inside the grid. */
export function clampPlace({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  return { row: Math.max(0, Math.min(row, rows - 1)), column: Math.max(0, Math.min(column, columns - 1)) };
}

export interface MoveKey {
  key: string;
  isFar: boolean;
  pageRows: number;
}

/** Where a key leads, or null when it is not a key of movement. `isFar` is Ctrl or ⌘. */
export function placeAfterKey(from: GridPlace, { key, isFar, pageRows }: MoveKey, size: GridSize): GridPlace | null {
  const to = (row: number, column: number) => clampPlace({ row, column }, size);
  switch (key) {
    case 'ArrowUp': return to(isFar ? 0 : from.row - 1, from.column);
    case 'ArrowDown': return to(isFar ? size.rows - 1 : from.row + 1, from.column);
    case 'ArrowLeft': return to(from.row, isFar ? 0 : from.column - 1);
    case 'ArrowRight': return to(from.row, isFar ? size.columns - 1 : from.column + 1);
    case 'Home': return to(isFar ? 0 : from.row, 0);
    case 'End': return to(isFar ? size.rows - 1 : from.row, size.columns - 1);
    case 'PageUp': return to(from.row - pageRows, from.column);
    case 'PageDown': return to(from.row + pageRows, from.column);
    default: return null;
  }
}
