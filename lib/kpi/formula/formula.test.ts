// A formula may compute; it may not reach outside, run for ever, or fail quietly.
import { describe, expect, it } from 'vitest';
import { compileScheme } from '../index';
import { amounts, kpi, pay } from '../golden/support';
import { parseFormula } from './parse-formula';

const kpis = [kpi('sales', { unit: 'money' }), kpi('units')];
const names = {
  sales: { kind: 'measure', kpi: 'sales', take: 'fact' },
  units: { kind: 'measure', kpi: 'units', take: 'fact' },
};
const docOf = (text: string, unit = 'money') => ({
  format: 1,
  components: [
    { key: 'x', name: 'X', part: 'other', effect: 'paid', unit: unit === 'money' ? 'money' : 'points', amount: { kind: 'formula', text, names, unit } },
  ],
});
const paid = (text: string, sales = '1000', units = '7') =>
  amounts(
    pay({
      doc: docOf(text),
      kpis,
      pay: '0',
      rows: [
        ['sales', null, sales],
        ['units', null, units],
      ],
    }),
  )['x'];
const points = (text: string) =>
  pay({
    doc: docOf(text, 'number'),
    kpis,
    pay: '0',
    rows: [
      ['sales', null, '1000'],
      ['units', null, '7'],
    ],
  }).cards[0]?.lines[0]?.amountMinor;
const why = (text: string) =>
  compileScheme(docOf(text), kpis).problems.map(({ code, params }) => `${code}: ${params['why'] ?? params['found']} @${params['at'] ?? ''}`);

describe('formula', () => {
  it.each([
    ['sales * 0.1 + sales / 4', '350.00'],
    ['sales × 0,1', undefined],
    ['100 / 3 * 3 * sales / 100', '1000.00'], // 100/3 is not 33
    ['if(units > 5 and sales >= 1000, sales, 0)', '1000.00'],
    ['if(not (units > 5), sales, sales / 2)', '500.00'],
    ['min(sales, 2 * sales, sales / 8)', '125.00'],
    ['max(sales * 0.1, sales * 0.2) - sales * 0.05', '150.00'],
    ['abs(0 - sales)', '1000.00'],
    ['round(sales / 3, 0)', '333.00'],
    ['sales * 2 ^ 3', '8000.00'],
    ['-sales * -1', '1000.00'],
    ['sales * (units = 7) + sales * (units != 7) * 5', '1000.00'],
    ['mean(sales, sales * 3)', '2000.00'],
  ])('%s', (text, expected) => (expected === undefined ? expect(why(text)).not.toEqual([]) : expect(paid(text)).toBe(expected)));

  it('binds as on paper', () => {
    expect(points('2 + 3 * 4 ^ 2')).toBe('50');
    expect(points('-2 ^ 2 + 10')).toBe('6');
    expect(points('20 - 5 - 3')).toBe('12');
    expect(points('48 / 4 / 3')).toBe('4');
  });

  it.each([
    ['process.exit(1)', 'formula-malformed: unexpected . @7'],
    ['constructor', 'formula-malformed: unknown name constructor @0'],
    ['__proto__', 'formula-malformed: unknown name __proto__ @0'],
    ['fetch(1)', 'formula-malformed: unknown function fetch @0'],
    ['sales +', 'formula-malformed: unexpected end @7'],
    ['sales sales', 'formula-malformed: unexpected sales @6'],
    ['(sales', 'formula-malformed: expected ) @6'],
    ['sales ^ 99', 'formula-malformed: a power must be a whole number from 1 to 10 @8'],
    ['if(sales, 1)', 'formula-malformed: if takes 3 values @0'],
    ['sales + units', 'unit-mismatch: money · number @'],
    ['sales * sales', 'unit-mismatch: money · money @'],
  ])('%s is refused with its place', (text, expected) => expect(why(text)[0]).toBe(expected));

  it('cannot be made to run for ever', () => {
    expect(why(`${'('.repeat(500)}1${')'.repeat(500)}`)[0]).toContain('too deep');
    expect(why(`${'-'.repeat(500)}1`)[0]).toContain('too deep');
    expect(why(`${'('.repeat(6)}sales^10${')^10'.repeat(6)}`)[0]).toContain('too long');
    expect(why(Array.from({ length: 1990 }, () => '1').join('+'))[0] ?? 'fine').not.toContain('exception');
  });

  it('a division by zero is a problem of the line', () => {
    const result = pay({
      doc: docOf('sales / (units - 7)'),
      kpis,
      pay: '0',
      rows: [
        ['sales', null, '1'],
        ['units', null, '7'],
      ],
    });
    expect(result.problems.map(({ code, lineKey }) => [code, lineKey])).toEqual([['division-by-zero', 'x']]);
  });

  it('reads signs of print and names in any language', () => {
    expect(parseFormula('выручка × 2 ≥ [new customers]').is).toBe('operation');
  });
});
