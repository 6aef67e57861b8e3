// Rounding inside a rule: this mode, so many digits, and it says what was there before.
import { describe, expect, it } from 'vitest';
import { combine, fact, money, number, refused, told, worth } from './support';

const round = (digits: number | 'minor', mode?: string, of: object = fact('sales')) => ({ kind: 'round', of, rounding: { digits, ...(mode ? { mode } : {}) } });
const at = (node: object, sales: string, digits = 2) => worth(node, { rows: [['sales', null, sales]], digits });

describe('round', () => {
  it.each([
    // value, digits: half-up, half-even, up, down
    ['2.5', 0, ['3', '2', '3', '2']],
    ['-2.5', 0, ['-3', '-2', '-3', '-2']],
    ['0.125', 2, ['0.13', '0.12', '0.13', '0.12']],
    ['1.1375', 3, ['1.138', '1.138', '1.138', '1.137']],
    ['1250', -2, ['1300', '1200', '1300', '1200']],
    ['-0.4', 0, ['0', '0', '-1', '0']], // no minus zero
    ['7', 2, ['7', '7', '7', '7']],
  ])('%s to %i digits', (value, digits, expected) => {
    expect(['half-up', 'half-even', 'up', 'down'].map((mode) => at(round(digits, mode), value))).toEqual(expected);
  });

  it('is half-up, away from zero, unless said otherwise', () => expect(at(round(0), '-0.5')).toBe('-1'));

  it.each([
    // digits of the currency: yen, roubles, dinars
    [0, '33'],
    [2, '33.33'],
    [3, '33.333'],
  ])('to the smallest unit of a currency with %i digits', (digits, expected) =>
    expect(at(round('minor', 'down', combine('quotient', fact('sales'), number('3'))), '100', digits)).toBe(expected),
  );

  it('cuts where it stands, not later: a third cut to 2 digits, three times, is 0.99', () => {
    const third = combine('quotient', fact('sales'), number('3'));
    expect(at(combine('product', number('3'), round(2, 'down', third)), '1')).toBe('0.99');
    expect(at(round(2, 'down', combine('product', number('3'), third)), '1')).toBe('1');
  });

  it('tells the exact value it cut, and nothing when it cut nothing', () => {
    const reasons = (sales: string) => told(round(0, 'up'), { rows: [['sales', null, sales]] }).step.reasons;
    expect(reasons('2.1')).toEqual([{ code: 'rounded', params: { exact: '2.1', mode: 'up', digits: '0' } }]);
    expect(reasons('2')).toBeUndefined();
  });

  it('keeps money money, and refuses modes and digits it does not know', () => {
    expect(refused(combine('sum', round(0), money('1')))).toEqual([]);
    expect(refused(round(0, 'sideways'))).toEqual(['scheme-malformed $.components[0].amount.rounding.mode']);
    expect(refused(round(19))).toEqual(['scheme-malformed $.components[0].amount.rounding.digits']);
    expect(refused(round(0.5))).toEqual(['scheme-malformed $.components[0].amount.rounding.digits']);
  });
});
