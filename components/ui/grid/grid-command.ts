import { placeAfterKey, type GridSize } from './grid-range';
import type { GridPlace } from './grid-types';
import type { GridEditing } from './use-grid-editing';

/** What a key asks of the grid. */
export type GridCommand =
  | { do: 'go'; to: GridPlace; isExtending?: boolean; isCommitting?: boolean; tabStart: number | null }
  | { do: 'leave' | 'cancel' | 'clear' | 'all' | 'undo' | 'redo' }
  | { do: 'begin'; mode: GridEditing['mode']; text?: string };

export interface GridKey {
  key: string;
  /** The key's place, for letters that differ by keyboard layout: KeyZ is «я» on a Russian one. */
  code: string;
  isFar: boolean;
  isShift: boolean;
  isAlt: boolean;
}

export interface GridMoment {
  at: GridPlace;
  size: GridSize;
  pageRows: number;
  editing: GridEditing['mode'] | null;
  /** Where a walk with Tab began: Enter returns under it. */
  tabStart: number | null;
  isOpen: boolean;
}

/** Keys as in a spreadsheet, except that Tab leaves the grid at the end of a row: the keyboard is never trapped. */
export function commandOf(pressed: GridKey, now: GridMoment): GridCommand | null {
  const { key, isFar, isShift } = pressed;
  const { at, size, editing, tabStart } = now;
  if (key === 'Tab') {
    const column = at.column + (isShift ? -1 : 1);
    if (column < 0 || column >= size.columns) return { do: 'leave' };
    return { do: 'go', to: { row: at.row, column }, isCommitting: true, tabStart: tabStart ?? at.column };
  }
  if (key === 'Enter') {
    if (editing === null && !isShift && tabStart === null && now.isOpen) return { do: 'begin', mode: 'edit' };
    return { do: 'go', to: { row: at.row + (isShift ? -1 : 1), column: tabStart ?? at.column }, isCommitting: true, tabStart: null };
  }
  if (editing !== null) return commandInText(pressed, now);
  const to = placeAfterKey(at, { key, isFar, pageRows: now.pageRows }, size);
  if (to) return { do: 'go', to, isExtending: isShift, tabStart: null };
  if (key === 'F2') return { do: 'begin', mode: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { do: 'clear' };
  if (isFar) return commandWithCtrl(pressed);
  return key.length === 1 && key !== ' ' && !pressed.isAlt ? { do: 'begin', mode: 'replace', text: key } : null;
}

function commandInText({ key }: GridKey, { at, size, editing }: GridMoment): GridCommand | null {
  if (key === 'Escape') return { do: 'cancel' };
  if (editing !== 'replace' || !key.startsWith('Arrow')) return null;
  const to = placeAfterKey(at, { key, isFar: false, pageRows: 1 }, size);
  return to ? { do: 'go', to, isCommitting: true, tabStart: null } : null;
}

function commandWithCtrl({ code, isShift }: GridKey): GridCommand | null {
  if (code === 'KeyA') return { do: 'all' };
  if (code === 'KeyY' || (code === 'KeyZ' && isShift)) return { do: 'redo' };
  return code === 'KeyZ' ? { do: 'undo' } : null;
}
