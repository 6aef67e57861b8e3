// A sum of minor units: the same in small numbers, over the edge of safe integers, and back again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../properties/support';
import { MinorSum } from './minor-sum';
import { addMinorUnits, fromMinorUnits, parseMinorUnits, toMinorUnits } from './round';
import { rational } from './rational';
import { toText } from './text';

const sumOf = (...minors: string[]): string => {
  const sum = new MinorSum();
  for (const minor of minors) sum.add(minor);
  return sum.text();
};

describe('MinorSum', () => {
  it.each([
    [[], '0'],
    [['83300'], '83300'],
    [['1', '-1'], '0'], // and not −0
    [['9007199254740991', '1'], '9007199254740992'], // one above the largest safe integer
    [['9007199254740993', '-1'], '9007199254740992'],
    [['-5', '9007199254740993'], '9007199254740988'], // as floats 9007199254740987
    [['-9007199254740993', '9007199254740993', '5'], '5'],
    [['123456789012345678901234567890', '-123456789012345678901234567890'], '0'],
    [
      [
        '999999999999999',
        '999999999999999',
        '999999999999999',
        '999999999999999',
        '999999999999999',
        '999999999999999',
        '999999999999999',
        '999999999999999',
        '999999999999999',
        '999999999999999',
      ],
      '9999999999999990',
    ],
  ])('%j make %s', (minors, expected) => expect(sumOf(...minors)).toBe(expected));

  it('is the sum on bigint, whatever is added', () => {
    const minor = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n })).map(String);
    fc.assert(
      fc.property(fc.array(minor, { maxLength: 8 }), (minors) => sumOf(...minors) === minors.reduce((sum, each) => sum + BigInt(each), 0n).toString()),
      runs,
    );
  });
});

describe('minor units', () => {
  it.each([
    // amount, digits of the currency, minor units
    ['0.1', 2, '10'],
    ['833', 2, '83300'],
    ['0.005', 2, '1'], // half-up
    ['-0.005', 2, '-1'],
    ['-0.004', 2, '0'],
    ['12.3456', 3, '12346'],
    ['12.5', 0, '13'],
  ])('%s with %i digits is %s', (amount, digits, expected) => {
    const [whole = '', part = ''] = amount.replace('-', '').split('.');
    const exact = rational<'money'>(BigInt(`${amount.startsWith('-') ? '-' : ''}${whole}${part}`), 10n ** BigInt(part.length));
    expect(toMinorUnits(exact, digits, 'half-up').toString()).toBe(expected);
  });

  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 6 }), (minor, digits) => {
        const units = parseMinorUnits(minor.toString());
        return toMinorUnits(fromMinorUnits(units, digits), digits, 'half-even') === units;
      }),
      runs,
    );
  });

  it('are added as integers', () => {
    expect(addMinorUnits(parseMinorUnits('9007199254740993'), parseMinorUnits('1'))).toBe(9007199254740994n);
    expect(toText(fromMinorUnits(parseMinorUnits('-5'), 2))).toBe('-0.05');
  });
});
