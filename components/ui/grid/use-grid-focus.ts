import { useEffect, useRef, useState, type RefObject } from 'react';
import { boundsOf, clampPlace, type GridSize } from './grid-range';
import type { GridPlace, GridRange } from './grid-types';

const CORNER: GridRange = { anchor: { row: 0, column: 0 }, head: { row: 0, column: 0 } };

/** One cell has the focus, a block around it is selected; the real focus of the browser follows. */
export function useGridFocus(scroller: RefObject<HTMLElement | null>, { size, isEditing }: { size: GridSize; isEditing: boolean }) {
  const [range, setRange] = useState<GridRange>(CORNER);
  const isInside = useRef(false);
  const isDragging = useRef(false);
  const at = clampPlace(range.head, size);
  const bounds = boundsOf({ anchor: clampPlace(range.anchor, size), head: at });

  useEffect(() => {
    if (!isInside.current || isEditing) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-place="${at.row}:${at.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [scroller, at.row, at.column, isEditing]);
  useEffect(() => {
    const end = () => { isDragging.current = false; };
    window.addEventListener('mouseup', end);
    return () => window.removeEventListener('mouseup', end);
  }, []);

  return {
    at, bounds, isInside, isDragging, setRange,
    go: (head: GridPlace, isExtending = false) => {
      const place = clampPlace(head, size);
      setRange((now) => ({ anchor: isExtending ? now.anchor : place, head: place }));
      return place;
    },
  };
}
