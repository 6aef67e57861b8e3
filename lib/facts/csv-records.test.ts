import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvRecords } from './csv-records';

const read = (text: string, separator = ';', columnsMax = 50) => [...csvRecords(text, { separator, columnsMax })];

it('reads every well-formed file as the usual parser does', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ж', '"', ';', ',', '\n', ' ', '1'), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(table, fc.constantFrom(';', ',', '\t'), (rows, separator) => {
    const text = Papa.unparse(rows, { delimiter: separator, newline: '\n', quotes: true });
    expect(read(text, separator)).toEqual(rows.map((cells) => ({ cells, hasBrokenQuotes: false })));
    expect(read(text, separator).map(({ cells }) => cells)).toEqual(Papa.parse(text, { delimiter: separator }).data);
  }));
});

it('keeps the shape of plain lines: empty cells, empty lines, no line after the last', () => {
  expect(read('a;b;\n\n;c\n').map(({ cells }) => cells)).toEqual([['a', 'b', ''], [''], ['', 'c']]);
  expect(read('a').map(({ cells }) => cells)).toEqual([['a']]);
  expect(read('')).toEqual([]);
});

it('says which record has broken quotes, and loses no line before it', () => {
  expect(read('a;b\n"c"x;d\ne;"f\ng;h').map(({ hasBrokenQuotes }) => hasBrokenQuotes)).toEqual([false, true, true]);
  expect(read('"a" ;b')).toEqual([{ cells: ['a', 'b'], hasBrokenQuotes: false }]);
});

// The attack: five megabytes of one sign, which make a parser that keeps an error per fault fill the memory.
it('keeps of a hostile line no more than its columns', () => {
  for (const sign of ['"', ';', '"a"b', '" "x;', '"\n', 'a"b;']) {
    const kept = read(sign.repeat(Math.floor(1_000_000 / sign.length))).slice(0, 3);
    expect(kept.every(({ cells }) => cells.length <= 50), sign).toBe(true);
  }
});
