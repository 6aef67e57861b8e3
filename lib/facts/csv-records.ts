export interface CsvRecord {
  cells: string[];
  /** A quotation mark that never closes, or text after the one that does. */
  hasBrokenQuotes: boolean;
}

export interface CsvShape {
  separator: string;
  /** Cells beyond these are passed over, so that a line of a million separators costs nothing. */
  columnsMax: number;
}

// More than any column takes; what is longer is refused for its length whatever the rest says.
const cellMax = 2_000;

/**
 * The records of a CSV one by one, lines ending in \n. Each character is looked at a bounded number of times and nothing
 * is kept of what was yielded, whatever the file: parsers that collect an error per fault can be made to fill the memory.
 */
export function* csvRecords(text: string, { separator, columnsMax }: CsvShape): Generator<CsvRecord> {
  const separatorFrom = finder(text, separator);
  const lineEndFrom = finder(text, '\n');
  const plainEnd = (from: number) => Math.min(separatorFrom(from), lineEndFrom(from));
  let at = 0;
  while (at < text.length) {
    const record: CsvRecord = { cells: [], hasBrokenQuotes: false };
    for (let isMore = true; isMore;) {
      const start = at;
      const quoted = text[at] === '"' ? closingQuote(text, at + 1) : null;
      at = plainEnd(quoted === null ? at : Math.min(quoted + 1, text.length));
      if (quoted !== null && (quoted === text.length || text.slice(quoted + 1, at).trim() !== '')) record.hasBrokenQuotes = true;
      if (record.cells.length < columnsMax) {
        record.cells.push(quoted === null ? text.slice(start, Math.min(at, start + cellMax)) : text.slice(start + 1, Math.min(quoted, start + 1 + cellMax)).replaceAll('""', '"'));
      }
      isMore = text[at] === separator;
      if (isMore) at += 1;
    }
    at += 1;
    yield record;
  }
}

/** Where the next such letter is, or the end; asked with rising places, it never searches a stretch twice. */
function finder(text: string, letter: string): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known < from) {
      const found = text.indexOf(letter, from);
      known = found < 0 ? text.length : found;
    }
    return known;
  };
}

/** The quotation mark that ends the cell begun before `from`; the end of the text when none does. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return text.length;
}
