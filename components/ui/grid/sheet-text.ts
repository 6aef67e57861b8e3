/** A block as spreadsheets put it on the clipboard: tabs between cells, line ends between rows, quotes around what holds either. */
export function readSheetText(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => { rows.at(-1)?.push(cell); cell = ''; };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (isQuoted) {
      if (letter === '"' && text[at + 1] === '"') { cell += '"'; at += 1; }
      else if (letter === '"') isQuoted = false;
      else cell += letter;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === '\t') endCell();
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at += 1;
      endCell();
      rows.push([]);
    } else cell += letter;
  }
  endCell();
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

/** The same the other way: numbers carry the decimal mark of the person's spreadsheet and no thousands. */
export function writeSheetText(rows: readonly (readonly (string | null)[])[], decimalMark: string): string {
  return rows.map((row) => row.map((cell) => (cell ?? '').replace('.', decimalMark)).join('\t')).join('\n');
}
