import { describe, expect, it } from 'vitest';
import { commandOf, type GridMoment } from './grid-command';
import { boundsOf, placeAfterKey } from './grid-range';
import { placeBlock } from './place-block';
import { readSheetText, writeSheetText } from './sheet-text';

const size = { rows: 4, columns: 3 };
const corner = { top: 1, bottom: 1, left: 1, right: 1 };
const target = { size, selection: corner, locale: 'ru', isOpen: () => true };

describe('a block from a spreadsheet', () => {
  it('is read with its quotes, line ends and empty cells', () => {
    expect(readSheetText('1\t2\r\n3\t\r\n')).toEqual([['1', '2'], ['3', '']]);
    expect(readSheetText('"a\tb"\t"say ""x"""\n"two\nlines"\t1')).toEqual([['a\tb', 'say "x"'], ['two\nlines', '1']]);
    expect(readSheetText('5')).toEqual([['5']]);
    expect(readSheetText('')).toEqual([['']]);
  });

  it('is written back with the decimal mark of the person', () => {
    expect(writeSheetText([['1.5', null], ['-20', '3']], ',')).toBe('1,5\t\n-20\t3');
  });

  it('takes a decimal comma, thin spaces and a long minus', () => {
    const placed = placeBlock([['1\u202F234,5', '−2']], target);
    expect(placed.cells).toEqual([{ row: 1, column: 1, value: '1234.5' }, { row: 1, column: 2, value: '-2' }]);
  });

  it('counts what does not fit, may not change or is no number, and drops nothing in silence', () => {
    const placed = placeBlock([['1', 'x', '9'], ['2', '', '9'], ['3'], ['4']], { ...target, isOpen: (place) => !(place.row === 2 && place.column === 1) });
    expect(placed.cells).toEqual([{ row: 1, column: 1, value: '1' }, { row: 2, column: 2, value: null }, { row: 3, column: 1, value: '3' }]);
    expect(placed.unread).toEqual([{ row: 1, column: 2, text: 'x' }]);
    expect(placed).toMatchObject({ closedCount: 1, outsideCount: 3, bounds: { top: 1, bottom: 3, left: 1, right: 2 } });
  });

  it('fills a selection with one value', () => {
    const placed = placeBlock([['7']], { ...target, selection: { top: 0, bottom: 1, left: 0, right: 1 } });
    expect(placed.cells).toHaveLength(4);
  });
});

describe('keys', () => {
  it('never lead out of the grid', () => {
    const move = (key: string, isFar = false) => placeAfterKey({ row: 1, column: 1 }, { key, isFar, pageRows: 10 }, size);
    expect(move('ArrowUp')).toEqual({ row: 0, column: 1 });
    expect(move('PageDown')).toEqual({ row: 3, column: 1 });
    expect(move('End', true)).toEqual({ row: 3, column: 2 });
    expect(move('Home')).toEqual({ row: 1, column: 0 });
    expect(move('a')).toBeNull();
  });

  it('never trap Tab: it walks along the row and leaves at its end', () => {
    const now: GridMoment = { at: { row: 1, column: 1 }, size, pageRows: 10, editing: null, tabStart: null, isOpen: true };
    const press = (key: string, moment: Partial<GridMoment> = {}, code = '') =>
      commandOf({ key, code, isFar: code !== '', isShift: false, isAlt: false }, { ...now, ...moment });
    expect(press('Tab')).toMatchObject({ do: 'go', to: { row: 1, column: 2 }, tabStart: 1 });
    expect(press('Tab', { at: { row: 1, column: 2 } })).toEqual({ do: 'leave' });
    expect(press('Enter', { at: { row: 1, column: 2 }, tabStart: 0 })).toMatchObject({ do: 'go', to: { row: 2, column: 0 }, tabStart: null });
    expect(press('7')).toEqual({ do: 'begin', mode: 'replace', text: '7' });
    expect(press('ArrowLeft', { editing: 'edit' })).toBeNull();
    expect(press('я', {}, 'KeyZ')).toEqual({ do: 'undo' });
  });

  it('select in any direction', () => {
    expect(boundsOf({ anchor: { row: 3, column: 2 }, head: { row: 1, column: 0 } })).toEqual({ top: 1, bottom: 3, left: 0, right: 2 });
  });
});
