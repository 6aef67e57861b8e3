import { parseDecimal } from '@/lib/format/parse-decimal';
import type { GridBounds, GridSize } from './grid-range';
import type { GridPlace } from './grid-types';

export interface PlacedCell extends GridPlace {
  /** Decimal string, null to empty the cell. */
  value: string | null;
}

export interface PlacedBlock {
  cells: PlacedCell[];
  /** What could not be read as a number, as it was pasted. */
  unread: (GridPlace & { text: string })[];
  /** Cells that may not be changed. */
  closedCount: number;
  /** Pasted values that lie outside the grid. */
  outsideCount: number;
  bounds: GridBounds;
}

export interface BlockTarget {
  size: GridSize;
  selection: GridBounds;
  locale: string;
  isOpen: (place: GridPlace) => boolean;
}

/**
 * Lays a pasted block over the grid from the corner of the selection. One value fills the whole selection,
 * as spreadsheets do; nothing is guessed, dropped or cut without being counted.
 */
export function placeBlock(block: readonly (readonly string[])[], { size, selection, locale, isOpen }: BlockTarget): PlacedBlock {
  const isFill = block.length === 1 && block[0]?.length === 1;
  const heightRows = isFill ? selection.bottom - selection.top + 1 : block.length;
  const widthColumns = isFill ? selection.right - selection.left + 1 : Math.max(1, ...block.map((row) => row.length));
  const placed: PlacedBlock = {
    cells: [], unread: [], closedCount: 0, outsideCount: 0,
    bounds: {
      top: selection.top, left: selection.left,
      bottom: Math.min(selection.top + heightRows, size.rows) - 1,
      right: Math.min(selection.left + widthColumns, size.columns) - 1,
    },
  };
  for (let down = 0; down < heightRows; down += 1) {
    for (let across = 0; across < widthColumns; across += 1) {
      const text = (isFill ? block[0]?.[0] : block[down]?.[across])?.trim();
      if (text === undefined) continue;
      const place = { row: selection.top + down, column: selection.left + across };
      if (place.row >= size.rows || place.column >= size.columns) placed.outsideCount += 1;
      else if (!isOpen(place)) placed.closedCount += 1;
      else if (text === '') placed.cells.push({ ...place, value: null });
      else {
        const value = parseDecimal(text, { locale });
        if (value === null) placed.unread.push({ ...place, text });
        else placed.cells.push({ ...place, value });
      }
    }
  }
  return placed;
}
