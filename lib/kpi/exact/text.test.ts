// A number on paper: what is a number at all, and the one shortest way to write each.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalFromZero, decimalText } from '../decimal-text';
import { runs } from '../properties/support';
import { equals } from './rational';
import { parseRational, toText } from './text';

describe('what is a number', () => {
  it.each(['0', '-0', '1', '-1', '0.5', '12.50', '007', '1/3', '-2/6', '5/01', '9'.repeat(64)])('%j is one', (text) =>
    expect(decimalText.safeParse(text).success).toBe(true),
  );

  it.each([
    '',
    '.',
    '.5',
    '5.',
    '+1',
    '1e3',
    '1E3',
    '0x1F',
    'NaN',
    'Infinity',
    '-',
    '1/0',
    '1/00',
    '1/-3',
    '1.5/2',
    '1 000',
    '1_000',
    '1,5',
    ' 1',
    '1\n',
    '١',
    '9'.repeat(65),
    1,
    null,
    true,
  ])('%j is none', (text) => expect(decimalText.safeParse(text).success).toBe(false));

  it('from zero on, nothing with a minus', () => {
    expect(['0', '1/3', '0.1'].every((text) => decimalFromZero.safeParse(text).success)).toBe(true);
    expect(['-1', '-0', '-1/3'].some((text) => decimalFromZero.safeParse(text).success)).toBe(false);
  });
});

describe('the shortest way to write it', () => {
  it.each([
    ['0.50', '0.5'],
    ['100', '100'],
    ['-0.0', '0'],
    ['10/4', '2.5'],
    ['10/3', '10/3'],
    ['20/6', '10/3'],
    ['-10/3', '-10/3'],
    ['7/7', '1'],
    ['1/1024', '0.0009765625'],
    ['1/3000000000000000000000', '1/3000000000000000000000'],
    ['99999999999999999999.99', '99999999999999999999.99'],
    ['1/128', '0.0078125'],
    ['123456789/1000000000', '0.123456789'],
  ])('%s is %s', (text, shortest) => expect(toText(parseRational(text))).toBe(shortest));

  it('every decimal is read as itself, and written without an end of zeros', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }), (n, digits) => {
        const figures = (n < 0n ? -n : n).toString().padStart(digits + 1, '0');
        const text = `${n < 0n ? '-' : ''}${figures.slice(0, figures.length - digits)}${digits > 0 ? `.${figures.slice(-digits)}` : ''}`;
        const short = toText(parseRational(text));
        return equals(parseRational(short), parseRational(text)) && !/\.\d*0$|\.$|^-0$/.test(short);
      }),
      runs,
    );
  });

  it('equal numbers have one text, so that equal results have the same bytes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        (n, d, by) => toText(parseRational(`${n}/${d}`)) === toText(parseRational(`${n * by}/${d * by}`)),
      ),
      runs,
    );
  });
});
