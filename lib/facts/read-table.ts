import { csvRecords } from './csv-records';
import { importRowsMax } from './import-input';
import { importColumns, type FileReading, type ImportColumn } from './import-view';
import { unreadable } from './unreadable';

export interface TableRow {
  /** As a spreadsheet counts them: the header is row 1. */
  row: number;
  cells: Record<ImportColumn, string>;
  /** Why the row cannot be cut into these cells for certain; `text` is the cell that tells. */
  fault: RowFault | null;
}

export interface RowFault {
  /** 'strayCell': a cell under no heading; 'splitNumber': the same, or a number for a source, where a decimal comma cuts a number in two. */
  reason: 'brokenQuotes' | 'strayCell' | 'splitNumber';
  text?: string;
}

export interface Table {
  separator: FileReading['separator'];
  ignoredColumns: string[];
  rows: TableRow[];
}

const columnsMax = 50;
const separators = [';', ',', '\t'] as const;

/** What people call the columns, in both languages, without case, dots and ё; № is read as no. */
const headings: Record<ImportColumn, readonly string[]> = {
  employee: ['personnel number', 'personnel no', 'employee number', 'employee no', 'табельный номер', 'табельный no', 'таб номер', 'таб no'],
  department: ['department', 'department or company', 'подразделение', 'отдел', 'подразделение или компания'],
  kpi: ['kpi code', 'kpi', 'indicator', 'indicator code', 'показатель', 'код показателя', 'код kpi'],
  value: ['value', 'значение'],
  source: ['source', 'источник'],
  comment: ['comment', 'комментарий', 'примечание'],
};
const headingsByKind = { plan: ['plan', 'план'], fact: ['fact', 'факт'] } as const;

/**
 * The rows of a CSV by the meaning of their columns; blank lines are passed over. Rows come as arrays, never as objects
 * keyed by the file's own words. Errors: fileUnreadable (no header, a column twice, too many rows or columns).
 */
export function readTable(given: string, kind: 'plan' | 'fact'): Table {
  const text = given.replace(/\r\n?/g, '\n');
  const firstLine = text.slice(0, 10_000).split('\n').findIndex((line) => line.trim() !== '' && !/^sep=.$/i.test(line.trim()));
  if (firstLine < 0) throw unreadable('headerMissing');
  const candidates = separators.map((separator) => ({ separator, found: findColumns(headerOf(text, firstLine, separator), kind) }));
  const { separator, found } = candidates.reduce((best, next) => (next.found.index.size > best.found.index.size ? next : best));
  checkHeader(found);
  const faultOf = faultFinder(found, separator);

  const rows: TableRow[] = [];
  let row = 0;
  for (const { cells: record, hasBrokenQuotes } of csvRecords(text, { separator, columnsMax })) {
    row += 1;
    if (row <= firstLine + 1) continue;
    // Blank lines count too: a file of nothing else is not read to its end.
    if (row > firstLine + 1 + 2 * importRowsMax || rows.length > importRowsMax) throw unreadable('fileTooManyRows', { max: importRowsMax });
    if (!hasBrokenQuotes && record.every((cell) => cell.trim() === '')) continue;
    const cells = Object.fromEntries(importColumns.map((column) => [column, record[found.index.get(column) ?? -1]?.trim() ?? ''])) as TableRow['cells'];
    rows.push({ row, cells, fault: hasBrokenQuotes ? { reason: 'brokenQuotes' } : faultOf(record) });
  }
  if (rows.length > importRowsMax) throw unreadable('fileTooManyRows', { max: importRowsMax });
  return { separator, ignoredColumns: found.ignored, rows };
}

interface FoundColumns {
  header: readonly string[];
  index: Map<ImportColumn, number>;
  ignored: string[];
  twice: boolean;
  forbidden: boolean;
}

/** A cell that no heading names shows that the row was cut elsewhere than its header: nothing of it can be trusted. */
function faultFinder({ header, index }: FoundColumns, separator: string): (record: readonly string[]) => RowFault | null {
  const afterValue = (index.get('value') ?? 0) + 1;
  const isFreeText = index.get('source') === afterValue || index.get('comment') === afterValue;
  return (record) => {
    const stray = record.find((cell, at) => cell.trim() !== '' && !header[at]?.trim())?.trim().slice(0, 60);
    if (stray !== undefined) return { reason: separator === ',' ? 'splitNumber' : 'strayCell', text: stray };
    const [value = '', next = ''] = record.slice(afterValue - 1, afterValue + 1).map((cell) => cell.trim());
    return separator === ',' && isFreeText && /\d$/.test(value) && /^\d+\s?%?$/.test(next) ? { reason: 'splitNumber', text: next } : null;
  };
}

function headerOf(text: string, firstLine: number, separator: string): string[] {
  let line = 0;
  for (const { cells } of csvRecords(text.slice(0, 20_000), { separator, columnsMax: columnsMax + 1 })) {
    if (line === firstLine) return cells;
    line += 1;
  }
  return [];
}

function findColumns(header: readonly string[], kind: 'plan' | 'fact'): FoundColumns {
  const found: FoundColumns = { header, index: new Map(), ignored: [], twice: false, forbidden: false };
  header.slice(0, columnsMax).forEach((heading, at) => {
    const words = heading.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/[.*:"]/g, ' ').replace(/\s+/g, ' ').trim();
    if (['__proto__', 'constructor', 'prototype'].includes(words)) found.forbidden = true;
    const column = importColumns.find((each) => headings[each].includes(words) || (each === 'value' && (headingsByKind[kind] as readonly string[]).includes(words)));
    if (column && found.index.has(column)) found.twice = true;
    else if (column) found.index.set(column, at);
    else if (words !== '') found.ignored.push(heading.trim().slice(0, 60));
  });
  return found;
}

function checkHeader({ header, index, twice, forbidden }: FoundColumns): void {
  if (forbidden) throw unreadable('headerForbidden');
  if (header.length > columnsMax) throw unreadable('fileTooManyColumns', { max: columnsMax });
  if (twice) throw unreadable('headerTwice');
  const has = { whose: index.has('employee') || index.has('department'), kpi: index.has('kpi'), value: index.has('value') };
  if (has.whose && has.kpi && has.value) return;
  const found = header.map((heading) => heading.trim()).filter((heading) => heading !== '').slice(0, 10).map((heading) => heading.slice(0, 40)).join(' | ');
  throw unreadable('headerMissing', { whose: String(has.whose), kpi: String(has.kpi), value: String(has.value), found: found || '—' });
}
