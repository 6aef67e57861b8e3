import { expect, it } from 'vitest';
import { writeCsv } from './write-csv';

// The attack: a cell of an uploaded file comes back in a download and runs when a spreadsheet opens it.
it('makes what begins like a formula text, and leaves numbers numbers', () => {
  const cells = ['=cmd|x', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '-5', '-5,25', 'plain; "quoted"', ' edge '];
  expect(writeCsv([cells], 'ru')).toBe(`\uFEFF'=cmd|x;'+1+1;'-1+1;'@SUM(A1);"'\t=1";-5;-5,25;"plain; ""quoted""";" edge "\r\n`.replace(`"'\t=1"`, `'\t=1`));
  expect(writeCsv([['a,b', 'c']], 'en')).toBe('\uFEFF"a,b",c\r\n');
});
