import type { ClipboardEvent } from 'react';
import { useTranslations } from 'next-intl';
import { separatorsOf } from '@/lib/format/separators';
import { placesIn, type GridBounds } from './grid-range';
import type { GridRange } from './grid-types';
import { placeBlock } from './place-block';
import { readSheetText, writeSheetText } from './sheet-text';
import type { GridSource, useGridEditing } from './use-grid-editing';

export interface GridClipboard {
  source: GridSource;
  edit: ReturnType<typeof useGridEditing>;
  bounds: GridBounds;
  select: (range: GridRange) => void;
  say: (text: string) => void;
}

/** Blocks to and from a spreadsheet, by the browser's own copy, cut and paste: no permission is asked. */
export function useGridClipboard({ source, edit, bounds, select, say }: GridClipboard) {
  const t = useTranslations('ui.grid');
  const { rows, columns, cellAt, locale } = source;

  const onCopy = (event: ClipboardEvent) => {
    if (edit.editing) return;
    event.preventDefault();
    const block = rows.slice(bounds.top, bounds.bottom + 1)
      .map((row) => columns.slice(bounds.left, bounds.right + 1).map((column) => cellAt(row.key, column.key).value));
    event.clipboardData.setData('text/plain', writeSheetText(block, separatorsOf(locale).decimal));
    say(t('copied', { count: block.length * (block[0]?.length ?? 0) }));
    if (event.type === 'cut') edit.clear(placesIn(bounds));
  };

  const onPaste = (event: ClipboardEvent) => {
    if (edit.editing) return;
    event.preventDefault();
    const block = readSheetText(event.clipboardData.getData('text/plain'));
    const placed = placeBlock(block, { size: { rows: rows.length, columns: columns.length }, selection: bounds, locale, isOpen: edit.isOpen });
    edit.put(placed);
    select({ anchor: { row: placed.bounds.bottom, column: placed.bounds.right }, head: { row: placed.bounds.top, column: placed.bounds.left } });
    say([
      t('pasted', { count: placed.cells.length }),
      placed.unread.length > 0 ? t('pastedUnread', { count: placed.unread.length }) : '',
      placed.closedCount > 0 ? t('pastedClosed', { count: placed.closedCount }) : '',
      placed.outsideCount > 0 ? t('pastedOutside', { count: placed.outsideCount }) : '',
    ].filter(Boolean).join(' · '));
  };

  return { onCopy, onCut: onCopy, onPaste };
}
