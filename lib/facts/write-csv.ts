/**
 * A CSV that spreadsheets of the language open as a table: with a mark of UTF-8, semicolons where the comma is decimal.
 * A cell that begins like a formula becomes text by a leading apostrophe; a plain number stays a number.
 */
export function writeCsv(rows: readonly (readonly string[])[], language: 'en' | 'ru'): string {
  const separator = language === 'ru' ? ';' : ',';
  return `\uFEFF${rows.map((row) => row.map((cell) => quoted(harmless(cell), separator)).join(separator)).join('\r\n')}\r\n`;
}

function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\n\r]/.test(cell) || /^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
