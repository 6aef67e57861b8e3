'use client';

import { useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { clsx } from 'clsx';
import { separatorsOf } from '@/lib/format/separators';
import { commandOf, type GridCommand } from './grid-command';
import { GridBody } from './grid-body';
import { GridHead } from './grid-head';
import { placesIn } from './grid-range';
import type { GridCell, GridChange, GridColumn, GridPlace, GridRow } from './grid-types';
import { useGridClipboard } from './use-grid-clipboard';
import { cellId, useGridEditing, type GridEditing } from './use-grid-editing';
import { useGridFocus } from './use-grid-focus';

export interface ValueGridProps {
  /** What the grid is, for those who do not see it. */
  label: string;
  /** Head of the first column: 'Employee'. */
  rowHead: string;
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  /** Keep it stable between renders (useCallback): lines are drawn again when it changes. */
  cellAt: (rowKey: string, columnKey: string) => GridCell;
  /** All cells changed by one act: a typed number, a paste, a clearing, an undo. */
  onChange: (changes: GridChange[]) => void;
  /** Cells that hold something typed which is no number: a refusal of what they held before is over. */
  onUnread?: (places: Omit<GridChange, 'value'>[]) => void;
  onFocusCell?: (rowKey: string, columnKey: string) => void;
  /** Plans stand above the values; false for a grid of the plans themselves. */
  hasPlan?: boolean;
  maxHeight?: string;
}

const NAME_WIDTH = 'clamp(8.5rem, 26vw, 16rem)';
const COLUMN_WIDTH_REM = 6.5;

/** Plans or facts as a spreadsheet: typed, pasted, copied, cleared and undone with the keyboard, thousands of rows at once. */
export function ValueGrid({ label, rowHead, rows, columns, cellAt, onChange, onUnread, onFocusCell, hasPlan = true, maxHeight = 'calc(100dvh - 13rem)' }: ValueGridProps) {
  const t = useTranslations('ui.grid');
  const locale = useLocale();
  const messageId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const tabStart = useRef<number | null>(null);
  const [note, setNote] = useState('');
  const size = { rows: rows.length, columns: columns.length };
  const source = { rows, columns, cellAt, onChange, onUnread, locale };
  const edit = useGridEditing(source);
  const focus = useGridFocus(scroller, { size, isEditing: edit.editing !== null });
  const clipboard = useGridClipboard({ source, edit, bounds: focus.bounds, select: focus.setRange, say: setNote });
  const { at } = focus;
  const rowHeight = hasPlan ? 44 : 36;
  const [row, column] = [rows[at.row], columns[at.column]];
  const unread = row && column ? edit.unread.get(cellId(row.key, column.key)) : undefined;

  const go = (to: GridPlace, isExtending = false) => {
    const place = focus.go(to, isExtending);
    setNote('');
    const [nextRow, nextColumn] = [rows[place.row], columns[place.column]];
    if (nextRow && nextColumn) onFocusCell?.(nextRow.key, nextColumn.key);
  };
  const begin = (mode: GridEditing['mode'], text?: string) => {
    if (!row || !column) return;
    if (!edit.isOpen(at)) { setNote(t('closed')); return; }
    edit.begin(at, mode, text ?? unread ?? cellAt(row.key, column.key).value?.replace('.', separatorsOf(locale).decimal) ?? '');
  };
  const run = (command: GridCommand) => {
    switch (command.do) {
      case 'go':
        if (command.isCommitting) edit.commit(at);
        tabStart.current = command.tabStart;
        go(command.to, command.isExtending);
        return;
      case 'leave':
        edit.commit(at);
        tabStart.current = null;
        focus.isInside.current = false;
        return;
      case 'begin': begin(command.mode, command.text); return;
      case 'cancel': edit.cancel(); return;
      case 'clear': edit.clear(placesIn(focus.bounds)); return;
      case 'all': focus.setRange({ anchor: { row: size.rows - 1, column: size.columns - 1 }, head: { row: 0, column: 0 } }); return;
      case 'undo': setNote(t('undone', { count: edit.undo() })); return;
      case 'redo': setNote(t('redone', { count: edit.redo() })); return;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(
      { key: event.key, code: event.code, isFar: event.ctrlKey || event.metaKey, isShift: event.shiftKey, isAlt: event.altKey },
      {
        at, size, editing: edit.editing?.mode ?? null, tabStart: tabStart.current, isOpen: edit.isOpen(at),
        pageRows: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2),
      },
    );
    if (!command) return;
    if (command.do !== 'leave') event.preventDefault();
    run(command);
  };
  const onMouseDown = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place || event.button !== 0 || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const isAgain = focus.isInside.current && place.row === at.row && place.column === at.column;
    focus.isInside.current = true;
    tabStart.current = null;
    if (edit.editing) edit.commit(at);
    else if (isAgain && !event.shiftKey) { begin('edit'); return; }
    focus.isDragging.current = true;
    go(place, event.shiftKey);
    (event.target as HTMLElement).closest<HTMLElement>('[data-place]')?.focus({ preventScroll: true });
  };
  const onMouseOver = (event: MouseEvent) => {
    const place = focus.isDragging.current ? placeOf(event.target) : null;
    if (place) focus.setRange((now) => ({ ...now, head: place }));
  };

  const template = `${NAME_WIDTH} repeat(${columns.length}, minmax(${COLUMN_WIDTH_REM}rem, 1fr))`;
  const message = unread !== undefined ? t('notANumber', { text: unread }) : row && column ? cellAt(row.key, column.key).message : undefined;
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div
        ref={scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        {...clipboard}
        {...{ onKeyDown, onMouseDown, onMouseOver }}
        onFocus={() => { focus.isInside.current = true; }}
        onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) focus.isInside.current = false; }}
        style={{ maxHeight, scrollPaddingTop: 80, scrollPaddingLeft: NAME_WIDTH }}
        className="relative select-none overflow-auto border-y border-rule text-sm print:overflow-visible"
      >
        <div style={{ minWidth: `calc(${NAME_WIDTH} + ${columns.length * COLUMN_WIDTH_REM}rem)` }}>
          <GridHead rowHead={rowHead} columns={columns} template={template} focusedColumn={at.column} />
          <GridBody {...{ rows, columns, cellAt, hasPlan, locale, messageId, scroller, rowHeight, template, edit, focus }} inputLabel={t('input')} />
        </div>
      </div>
      <div className="flex min-h-5 flex-wrap justify-between gap-x-6 text-xs text-muted">
        <p id={messageId} className={clsx(message && 'font-medium text-problem')}>{message ?? (row && column ? cellAt(row.key, column.key).note : undefined) ?? ''}</p>
        <p role="status">{note || (edit.unread.size > 0 ? t('unread', { count: edit.unread.size }) : '')}</p>
      </div>
    </div>
  );
}

function placeOf(target: EventTarget): GridPlace | null {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset.place : undefined;
  const [row, column] = (place ?? '').split(':').map(Number);
  return row === undefined || column === undefined || Number.isNaN(row) ? null : { row, column };
}
