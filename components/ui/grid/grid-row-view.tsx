import { memo } from 'react';
import { clsx } from 'clsx';
import { GridCellView } from './grid-cell-view';
import type { GridCell, GridColumn, GridRow } from './grid-types';
import { cellId, type GridEditing } from './use-grid-editing';

export interface GridRowViewProps {
  row: GridRow;
  rowIndex: number;
  columns: readonly GridColumn[];
  cellAt: (rowKey: string, columnKey: string) => GridCell;
  unread: ReadonlyMap<string, string>;
  /** Columns of this row inside the selection, and the one with the focus. */
  selectedFrom: number;
  selectedTo: number;
  focused: number | null;
  editing: GridEditing | null;
  hasPlan: boolean;
  locale: string;
  messageId: string;
  inputLabel: string;
  onType: (text: string) => void;
  onLeave: () => void;
}

/** One person's line. Drawn again only when something in it changes. */
export const GridRowView = memo(function GridRowView(props: GridRowViewProps) {
  const { row, rowIndex, columns, cellAt, unread, selectedFrom, selectedTo, focused, editing, hasPlan, locale, messageId, inputLabel, onType, onLeave } = props;
  return (
    <>
      <div role="rowheader" aria-colindex={1} className="sticky left-0 z-10 flex flex-col justify-center border-r border-b border-line bg-paper pr-2">
        <span className="truncate" title={row.title}>{row.title}</span>
        {row.note ? <span className="truncate text-xs text-muted">{row.note}</span> : null}
      </div>
      {columns.map((column, index) => {
        const cell = cellAt(row.key, column.key);
        const kind = cell.kind ?? 'editable';
        const typed = unread.get(cellId(row.key, column.key));
        const isFocused = focused === index;
        const isSelected = index >= selectedFrom && index <= selectedTo;
        const isWrong = typed !== undefined || Boolean(cell.message);
        return (
          <div
            key={column.key}
            role="gridcell"
            aria-colindex={index + 2}
            aria-selected={isSelected}
            aria-readonly={kind === 'editable' ? undefined : true}
            aria-invalid={isWrong || undefined}
            aria-describedby={(isWrong || cell.note) && isFocused ? messageId : undefined}
            title={cell.note}
            tabIndex={isFocused ? 0 : -1}
            data-place={`${rowIndex}:${index}`}
            className={clsx(
              'figures relative flex cursor-cell flex-col justify-center border-r border-b border-line px-2 text-right outline-none',
              'focus:z-[5] focus:outline-2 focus:-outline-offset-2 focus:outline-accent',
              isSelected ? 'bg-accent-wash' : isWrong ? 'bg-problem-wash' : kind === 'computed' ? 'bg-well' : kind === 'none' && 'hatched text-line',
            )}
          >
            {isFocused && editing ? (
              <input
                autoFocus
                aria-label={`${inputLabel}: ${row.title}, ${column.title}`}
                inputMode="decimal"
                autoComplete="off"
                value={editing.text}
                onChange={(event) => onType(event.target.value)}
                onFocus={(event) => { if (editing.mode === 'edit') event.target.select(); }}
                onBlur={onLeave}
                className="figures absolute inset-0 z-10 bg-sheet px-2 text-right outline-2 -outline-offset-2 outline-accent pointer-coarse:text-base"
              />
            ) : null}
            <GridCellView cell={cell} column={column} locale={locale} unread={typed} hasPlan={hasPlan} />
          </div>
        );
      })}
    </>
  );
});
