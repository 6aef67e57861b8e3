'use client';

import { useEffect, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { clsx } from 'clsx';
import { separatorsOf } from '@/lib/format/separators';
import { boundsOf, clampPlace, placeAfterKey } from './grid-range';
import { GridHead } from './grid-head';
import { GridRowView } from './grid-row-view';
import type { GridCell, GridChange, GridColumn, GridPlace, GridRange, GridRow } from './grid-types';
import { placeBlock } from './place-block';
import { readSheetText, writeSheetText } from './sheet-text';
import { cellId, useGridEditing } from './use-grid-editing';

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
  onFocusCell?: (rowKey: string, columnKey: string) => void;
  /** Plans stand above the values; false for a grid of the plans themselves. */
  hasPlan?: boolean;
  maxHeight?: string;
}

/** Plans or facts as a spreadsheet: typed, pasted, copied, cleared and undone with the keyboard, thousands of rows at once. */
export function ValueGrid({ label, rowHead, rows, columns, cellAt, onChange, onFocusCell, hasPlan = true, maxHeight = 'calc(100dvh - 13rem)' }: ValueGridProps) {
  const t = useTranslations('ui.grid');
  const locale = useLocale();
  const messageId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);
  const drag = useRef(false);
  const tabStart = useRef<number | null>(null);
  const [range, setRange] = useState<GridRange>({ anchor: { row: 0, column: 0 }, head: { row: 0, column: 0 } });
  const [note, setNote] = useState('');
  const edit = useGridEditing({ rows, columns, cellAt, onChange, locale });
  const size = { rows: rows.length, columns: columns.length };
  const at = clampPlace(range.head, size);
  const bounds = boundsOf({ anchor: clampPlace(range.anchor, size), head: at });
  const rowHeight = hasPlan ? 44 : 36;

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    initialRect: { width: 0, height: 600 },
    rangeExtractor: (seen) => [...new Set([...defaultRangeExtractor(seen), at.row])].filter((row) => row >= 0 && row < rows.length).sort((a, b) => a - b),
  });

  const isEditing = edit.editing !== null;
  useEffect(() => {
    if (!isInside.current || isEditing) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-place="${at.row}:${at.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at.row, at.column, isEditing]);

  const go = (head: GridPlace, isExtending = false) => {
    const place = clampPlace(head, size);
    setRange((now) => ({ anchor: isExtending ? now.anchor : place, head: place }));
    setNote('');
    const [row, column] = [rows[place.row], columns[place.column]];
    if (row && column) onFocusCell?.(row.key, column.key);
  };
  const begin = (mode: 'replace' | 'edit', text?: string) => {
    const [row, column] = [rows[at.row], columns[at.column]];
    if (!row || !column) return;
    if (!edit.isOpen(at)) { setNote(t('closed')); return; }
    const known = edit.unread.get(cellId(row.key, column.key)) ?? cellAt(row.key, column.key).value?.replace('.', separatorsOf(locale).decimal) ?? '';
    edit.begin(at, mode, text ?? known);
  };
  const places = () => {
    const list: GridPlace[] = [];
    for (let row = bounds.top; row <= bounds.bottom; row += 1) for (let column = bounds.left; column <= bounds.right; column += 1) list.push({ row, column });
    return list;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const isFar = event.ctrlKey || event.metaKey;
    const stop = () => event.preventDefault();
    if (event.key === 'Tab') {
      const next = at.column + (event.shiftKey ? -1 : 1);
      if (isEditing) edit.commit(at);
      if (next < 0 || next >= size.columns) { tabStart.current = null; isInside.current = false; return; }
      stop();
      tabStart.current ??= at.column;
      go({ row: at.row, column: next });
      return;
    }
    if (event.key === 'Enter') {
      stop();
      if (!isEditing && !event.shiftKey && tabStart.current === null && edit.isOpen(at)) { begin('edit'); return; }
      edit.commit(at);
      go({ row: at.row + (event.shiftKey ? -1 : 1), column: tabStart.current ?? at.column });
      tabStart.current = null;
      return;
    }
    if (isEditing) {
      if (event.key === 'Escape') { stop(); edit.cancel(); }
      const away = edit.editing?.mode === 'replace' && event.key.startsWith('Arrow') ? placeAfterKey(at, { key: event.key, isFar: false, pageRows: 1 }, size) : null;
      if (away) { stop(); edit.commit(at); go(away); }
      return;
    }
    const next = placeAfterKey(at, { key: event.key, isFar, pageRows: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2) }, size);
    if (next) { stop(); tabStart.current = null; go(next, event.shiftKey); return; }
    if (event.key === 'F2') { stop(); begin('edit'); return; }
    if (event.key === 'Delete' || event.key === 'Backspace') { stop(); edit.clear(places()); return; }
    if (isFar && event.code === 'KeyA') { stop(); setRange({ anchor: { row: size.rows - 1, column: size.columns - 1 }, head: { row: 0, column: 0 } }); return; }
    if (isFar && (event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey))) { stop(); setNote(t('redone', { count: edit.redo() })); return; }
    if (isFar && event.code === 'KeyZ') { stop(); setNote(t('undone', { count: edit.undo() })); return; }
    if (event.key.length === 1 && !isFar && !event.altKey && event.key !== ' ') { stop(); begin('replace', event.key); }
  };

  const onCopy = (event: ClipboardEvent) => {
    if (isEditing) return;
    event.preventDefault();
    const block = rows.slice(bounds.top, bounds.bottom + 1)
      .map((row) => columns.slice(bounds.left, bounds.right + 1).map((column) => cellAt(row.key, column.key).value));
    event.clipboardData.setData('text/plain', writeSheetText(block, separatorsOf(locale).decimal));
    setNote(t('copied', { count: block.length * (block[0]?.length ?? 0) }));
    if (event.type === 'cut') edit.clear(places());
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isEditing) return;
    event.preventDefault();
    const placed = placeBlock(readSheetText(event.clipboardData.getData('text/plain')), { size, selection: bounds, locale, isOpen: edit.isOpen });
    edit.put(placed);
    setRange({ anchor: { row: placed.bounds.bottom, column: placed.bounds.right }, head: { row: placed.bounds.top, column: placed.bounds.left } });
    setNote([
      t('pasted', { count: placed.cells.length }),
      placed.unread.length > 0 ? t('pastedUnread', { count: placed.unread.length }) : '',
      placed.closedCount > 0 ? t('pastedClosed', { count: placed.closedCount }) : '',
      placed.outsideCount > 0 ? t('pastedOutside', { count: placed.outsideCount }) : '',
    ].filter(Boolean).join(' · '));
  };

  const onMouseDown = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place || event.button !== 0 || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const isAgain = isInside.current && place.row === at.row && place.column === at.column;
    isInside.current = true;
    tabStart.current = null;
    if (isEditing) edit.commit(at);
    if (isAgain && !isEditing && !event.shiftKey) { begin('edit'); return; }
    drag.current = true;
    go(place, event.shiftKey);
    (event.target as HTMLElement).closest<HTMLElement>('[data-place]')?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const end = () => { drag.current = false; };
    window.addEventListener('mouseup', end);
    return () => window.removeEventListener('mouseup', end);
  }, []);

  const steady = useRef({ type: edit.type, leave: () => {} });
  steady.current = { type: edit.type, leave: () => edit.commit(at) };
  const [onType] = useState(() => (text: string) => steady.current.type(text));
  const [onLeave] = useState(() => () => steady.current.leave());

  const template = `clamp(8.5rem, 26vw, 16rem) repeat(${columns.length}, minmax(6.5rem, 1fr))`;
  const focusedRow = rows[at.row];
  const focusedColumn = columns[at.column];
  const message = focusedRow && focusedColumn
    ? (edit.unread.has(cellId(focusedRow.key, focusedColumn.key)) ? t('notANumber', { text: edit.unread.get(cellId(focusedRow.key, focusedColumn.key)) ?? '' }) : cellAt(focusedRow.key, focusedColumn.key).message)
    : undefined;

  return (
    <div className="flex flex-col gap-2">
      <div
        ref={scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onCut={onCopy}
        onPaste={onPaste}
        onMouseDown={onMouseDown}
        onMouseOver={(event) => { const place = drag.current ? placeOf(event.target) : null; if (place) setRange((now) => ({ ...now, head: place })); }}
        onFocus={() => { isInside.current = true; }}
        onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) isInside.current = false; }}
        style={{ maxHeight, scrollPaddingTop: 56, scrollPaddingLeft: 'clamp(8.5rem, 26vw, 16rem)' }}
        className="relative select-none overflow-auto border-y border-rule text-sm"
      >
        <div style={{ minWidth: `calc(clamp(8.5rem, 26vw, 16rem) + ${columns.length * 6.5}rem)` }}>
          <GridHead rowHead={rowHead} columns={columns} template={template} focusedColumn={at.column} />
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
                    {...{ row, columns, cellAt, hasPlan, locale, messageId, onType, onLeave }}
                    unread={edit.unread}
                    rowIndex={item.index}
                    selectedFrom={isIn ? bounds.left : -1}
                    selectedTo={isIn ? bounds.right : -2}
                    focused={isHere ? at.column : null}
                    editing={isHere ? edit.editing : null}
                    inputLabel={t('input')}
                  />
                </div>
              );
            })}
          </div>
        </div>
      </div>
      <div className="flex min-h-5 flex-wrap justify-between gap-x-6 text-xs text-muted">
        <p id={messageId} className={clsx(message && 'font-medium text-problem')}>{message ?? ''}</p>
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
