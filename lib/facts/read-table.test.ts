import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/errors';
import errors from '@/messages/en/errors.json';
import en from '@/messages/en/values.json';
import ru from '@/messages/ru/values.json';
import { decodeText } from './decode-text';
import { importRowsMax } from './import-input';
import { readTable } from './read-table';
import { toWindows1251 } from './testing/to-windows-1251';
import { writeCsv } from './write-csv';

const bytes = (text: string) => new TextEncoder().encode(text);
const faultOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error instanceof AppError ? error.fields.file : error;
  }
  return 'read';
};
const russian = 'Табельный номер;Показатель;Значение;Источник\r\n101;reviews;30,5;Отзывы №1\r\n';
const swapped = (little: Uint8Array) => Uint8Array.from(little, (_, index) => little[index ^ 1]!);

describe('whatever program saved it, a text file is read', () => {
  it.each([
    ['utf-8', bytes(russian)], ['utf-8', bytes(`\uFEFF${russian}`)], ['windows-1251', toWindows1251(russian)],
    ['utf-16le', Buffer.from(`\uFEFF${russian}`, 'utf16le')], ['utf-16be', swapped(Buffer.from(`\uFEFF${russian}`, 'utf16le'))],
    ['utf-16le', Buffer.from(russian.replace(/[а-яё]/gi, 'x'), 'utf16le')], ['utf-16be', swapped(Buffer.from(russian.replace(/[а-яё]/gi, 'x'), 'utf16le'))],
  ])('in %s', (encoding, content) => {
    const decoded = decodeText(Uint8Array.from(content));
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text.split(';')[1]).toMatch(/^(Показатель|xxxxxxxxxx)$/);
  });

  it.each([
    ['fileEmpty', new Uint8Array()], ['fileEmpty', bytes('  \n\n')], ['fileIsWorkbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['fileIsWorkbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])], ['fileNotText', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['fileNotText', Uint8Array.from({ length: 500 }, (_, index) => (index * 7919) % 256)],
    ['fileCutShort', bytes(russian).subarray(0, bytes('Табельный номе').length - 1)], ['fileCutShort', Buffer.from(`\uFEFF${russian}`, 'utf16le').subarray(0, 41)],
  ])('or refused: %s', (fault, content) => expect(faultOf(() => decodeText(content))).toBe(fault));
});

describe('the header', () => {
  it.each([[';', ';'], [',', ','], ['\t', '\t']])('tells the separator %j', (separator) => {
    const table = readTable(['KPI code', 'Value', 'Personnel number'].join(separator) + '\n' + ['reviews', '"1,5"', '101'].join(separator), 'fact');
    expect(table.separator).toBe(separator);
    expect(table.rows).toEqual([{ row: 2, fault: null, cells: { employee: '101', department: '', kpi: 'reviews', value: '1,5', source: '', comment: '' } }]);
  });

  it('may stand below blank lines and Excel’s own sep= line, in any case, with ё or a dot; other columns are named', () => {
    const table = readTable('sep=;\n\nТаб. №;ФИО;Показатель;Факт;План;Комментарий\n101;Мира;reviews;30;20;поздно', 'fact');
    expect(table.ignoredColumns).toEqual(['ФИО', 'План']);
    expect(table.rows[0]).toMatchObject({ row: 4, cells: { employee: '101', value: '30', comment: 'поздно' } });
    expect(readTable('KPI,Plan,Fact,Department\nx,1,2,company', 'plan').rows[0]?.cells.value).toBe('1');
  });

  it.each([['en', en], ['ru', ru]] as const)('of our own template is understood in %s', (language, { import: { column } }) => {
    const head = [column.employee, column.name, column.department, column.kpi, column.kpiName, column.value, column.source, column.comment];
    const table = readTable(decodeText(bytes(writeCsv([head, ['101', 'Mira', '', 'reviews', 'Reviews', '1', 'web', 'late']], language))).text, 'plan');
    expect(table.rows[0]?.cells).toEqual({ employee: '101', department: '', kpi: 'reviews', value: '1', source: 'web', comment: 'late' });
    expect(table.ignoredColumns).toEqual([column.name, column.kpiName]);
  });

  it.each([
    ['headerMissing', 'a,b,c\n1,2,3'], ['headerMissing', '101;reviews;30'], ['headerMissing', 'KPI code;Value\nreviews;30'], ['headerMissing', 'sep=;\n'],
    ['headerTwice', 'KPI;Value;Fact;Personnel number\nreviews;1;2;101'], ['headerForbidden', 'Personnel number;KPI;Value;__proto__\n101;reviews;30;x'],
    ['headerForbidden', 'Personnel number;KPI;Value;constructor\n101;reviews;30;x'], ['fileTooManyColumns', `KPI;Value;Personnel number${';x'.repeat(60)}\n`],
  ])('is refused: %s in %j', (fault, text) => {
    expect(faultOf(() => readTable(text, 'fact'))).toBe(fault);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

it.each([
  ['a;b;c\n1;2;3', { whose: 'false', kpi: 'false', value: 'false', found: 'a | b | c' }],
  ['Personnel number;Index;Value\n101;reviews;30', { whose: 'true', kpi: 'false', value: 'true', found: 'Personnel number | Index | Value' }],
  ['KPI code;Value\nreviews;30', { whose: 'false', kpi: 'true', value: 'true', found: 'KPI code | Value' }],
])('a header that lacks a column says which, and what it has: %j', (text, params) => {
  expect(() => readTable(text, 'fact')).toThrow(expect.objectContaining({ fields: { file: 'headerMissing' }, params }));
  const words = createTranslator({ locale: 'en', messages: errors })('field.headerMissing', params);
  expect(words.includes('“KPI code” is missing')).toBe(params.kpi === 'false');
  expect(words).toContain(`It says: ${params.found}.`);
});

describe('rows', () => {
  it('keep the numbers a spreadsheet shows; blank ones are passed over, short ones have empty cells', () => {
    const table = readTable('Personnel number;KPI;Value\n101;reviews;1\n;;\n\n102\n"103";"re""views";"2"\n', 'fact');
    expect(table.rows.map(({ row, cells }) => [row, cells.employee, cells.kpi, cells.value])).toEqual([[2, '101', 'reviews', '1'], [5, '102', '', ''], [6, '103', 're"views', '2']]);
  });

  it('with a quote that never closes are said to be broken', () => {
    const table = readTable('Personnel number;KPI;Value\n101;reviews;1\n102;"reviews;2\n103;reviews;3', 'fact');
    expect(table.rows.map(({ row, fault }) => [row, fault?.reason])).toEqual([[2, undefined], [3, 'brokenQuotes']]);
  });

  it.each([
    // A decimal comma between commas: 800 000,50 comes as two cells, and the second stands under no heading.
    ['Personnel number,KPI code,Value', '102,sales_volume,800000,50', 'splitNumber 50'],
    ['Personnel number,KPI code,Value,', '101,reviews,29,5', 'splitNumber 5'],
    ['Personnel number,KPI code,Value,Source,Comment', '101,reviews,29,5,Web,late', 'splitNumber late'],
    // With a source after the value nothing stands over, but a source of mere digits is the fraction.
    ['Personnel number,KPI code,Value,Source', '102,sales_volume,800000,50', 'splitNumber 50'],
    ['Personnel number,KPI code,Value,Comment', '101,reviews,29,5 %', 'splitNumber 5 %'],
    ['Personnel number;KPI code;Value', '101;reviews;29;5', 'strayCell 5'],
    ['Personnel number;KPI code;Value;Source', '101;reviews;29,5;2026', undefined],
    ['Personnel number,KPI code,Value,Source', '102,sales_volume,"800000,50",Web 2', undefined],
    ['Personnel number,KPI code,Value,Plan', '101,reviews,29,20', undefined],
    ['Personnel number,KPI code,Value', '101,reviews,29, ,,', undefined],
  ])('under %s say why %s cannot be told apart: %s', (header, line, fault) => {
    const [row] = readTable(`${header}\n${line}\n`, 'fact').rows;
    expect(row?.fault ? `${row.fault.reason} ${row.fault.text}` : undefined).toBe(fault);
  });

  it('are bounded in number before any is judged', () => {
    const many = (count: number) => `Personnel number;KPI;Value\n${'101;reviews;1\n'.repeat(count)}`;
    expect(readTable(many(importRowsMax), 'fact').rows.length).toBe(importRowsMax);
    expect(faultOf(() => readTable(many(importRowsMax + 1), 'fact'))).toBe('fileTooManyRows');
    expect(faultOf(() => readTable(`Personnel number;KPI;Value\n${'\n'.repeat(1_000_000)}`, 'fact'))).toBe('fileTooManyRows');
  });
});
