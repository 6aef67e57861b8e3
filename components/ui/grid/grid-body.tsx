import { useRef, useState, type RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { GridRowView } from './grid-row-view';
import type { GridCell, GridColumn, GridRow } from './grid-types';
import type { useGridEditing } from './use-grid-editing';
import type { useGridFocus } from './use-grid-focus';

export interface GridBodyProps {
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  cellAt: (rowKey: string, columnKey: string) => GridCell;
  scroller: RefObject<HTMLDivElement | null>;
  rowHeight: number;
  template: string;
  hasPlan: boolean;
  locale: string;
  messageId: string;
  inputLabel: string;
  edit: ReturnType<typeof useGridEditing>;
  focus: ReturnType<typeof useGridFocus>;
}

/** The rows in sight and the one with the focus, wherever it is: focus must not vanish by scrolling. */
export function GridBody({ rows, columns, cellAt, scroller, rowHeight, template, hasPlan, locale, messageId, inputLabel, edit, focus }: GridBodyProps) {
  const { at, bounds } = focus;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    initialRect: { width: 0, height: 600 },
    rangeExtractor: (seen) => [...new Set([...defaultRangeExtractor(seen), at.row])].filter((row) => row >= 0 && row < rows.length).sort((a, b) => a - b),
  });
  const latest = useRef(() => {});
  latest.current = () => edit.commit(at);
  const [onLeave] = useState(() => () => latest.current());

  return (
    <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index];
        if (!row) return null;
        const isIn = item.index >= bounds.top && item.index <= bounds.bottom;
        const isHere = item.index === at.row;
        return (
          <div
            key={row.key}
            role="row"
            aria-rowindex={item.index + 2}
            className="absolute inset-x-0 top-0 grid"
            style={{ gridTemplateColumns: template, height: rowHeight, transform: `translateY(${item.start}px)` }}
          >
            <GridRowView
              {...{ row, columns, cellAt, hasPlan, locale, messageId, inputLabel, onLeave }}
              onType={edit.type}
              unread={edit.unread}
              rowIndex={item.index}
              selectedFrom={isIn ? bounds.left : -1}
              selectedTo={isIn ? bounds.right : -2}
              focused={isHere ? at.column : null}
              editing={isHere ? edit.editing : null}
            />
          </div>
        );
      })}
    </div>
  );
}
