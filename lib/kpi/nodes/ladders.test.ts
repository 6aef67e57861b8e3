// Ladders and tables: what each stretch pays, at its bounds and beside them.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { calculatePerson, compileScheme } from '../index';
import type { Node } from '../index';
import { amounts, kpi, pay, personOf } from '../golden/support';
import { runs } from '../properties/support';

const kpis = [kpi('sales', { unit: 'money' }), kpi('units'), kpi('quality', { unit: 'ratio' })];
const fact = (code: string): Node => ({ kind: 'measure', kpi: code, scope: 'person', take: 'fact' });
const docOf = (amount: object) => ({ format: 1, components: [{ key: 'x', name: 'X', part: 'other', effect: 'paid', amount }] });
const paid = (amount: object, sales: string, units = '0', quality = '1') =>
  amounts(
    pay({
      doc: docOf(amount),
      kpis,
      pay: '0',
      rows: [
        ['sales', null, sales],
        ['units', null, units],
        ['quality', null, quality],
      ],
    }),
  )['x'];
const rate = (from: string, text: string) => ({ from, pay: { by: 'rate', rate: text } });
const lump = (from: string, amount: string) => ({ from, pay: { by: 'lump', amount } });

describe('bands', () => {
  const bands = [rate('0', '0.01'), rate('100000', '0.02'), rate('200000', '0.03')];
  it.each([
    // sales, marginal, whole
    ['50000', '500.00', '500.00'],
    ['99999', '999.99', '999.99'],
    ['100000', '1000.00', '2000.00'], // exactly at the bound: already the upper band
    ['150000', '2000.00', '3000.00'], // 1 000 + 50 000 × 2 %; or 150 000 × 2 %
    ['250000', '4500.00', '7500.00'], // 1 000 + 2 000 + 50 000 × 3 %
    ['-5', '0.00', '0.00'],
  ])('%s: marginal %s, whole %s', (sales, marginal, whole) => {
    expect(paid({ kind: 'bands', of: fact('sales'), mode: 'marginal', bands }, sales)).toBe(marginal);
    expect(paid({ kind: 'bands', of: fact('sales'), mode: 'whole', bands }, sales)).toBe(whole);
  });

  it('a bound may belong to the band below', () => {
    const exclusive = bands.map((band) => ({ ...band, inclusive: false }));
    expect(paid({ kind: 'bands', of: fact('sales'), mode: 'whole', bands: exclusive }, '100000')).toBe('1000.00');
  });

  it('sums: of each band reached, or of the last', () => {
    const sums = [lump('100000', '1000'), lump('200000', '2000')];
    const node = { kind: 'bands', of: fact('sales'), mode: 'whole', bands: sums };
    expect(['99999', '100000', '200000'].map((sales) => paid({ ...node, lumps: 'last' }, sales))).toEqual(['0.00', '1000.00', '2000.00']);
    expect(paid({ ...node, lumps: 'each' }, '200000')).toBe('3000.00');
  });

  it('whole blocks and an offset: 50 for each full 10 units above 20', () => {
    const node = { kind: 'bands', of: fact('units'), mode: 'marginal', bands: [{ from: '0', pay: { by: 'price', price: '5' } }], block: '10', offset: '20' };
    expect(['20', '29', '30', '49', '50'].map((units) => paid(node, '0', units))).toEqual(['0.00', '0.00', '50.00', '100.00', '150.00']);
  });

  it('with one band from zero, marginal and whole are the same', () => {
    const one = (mode: string) => compileScheme(docOf({ kind: 'bands', of: fact('sales'), mode, bands: [rate('0', '0.0123')] }), kpis);
    const schemes = [one('marginal'), one('whole')];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (sales) => {
        const person = personOf({ pay: '0', rows: [['sales', null, String(sales)]] });
        const [first, second] = schemes.map((scheme) => calculatePerson(person, new Map([['v1', scheme]])).totals);
        expect(first).toEqual(second);
      }),
      runs,
    );
  });

  it('a marginal ladder never falls', () => {
    const scheme = compileScheme(docOf({ kind: 'bands', of: fact('sales'), mode: 'marginal', bands }), kpis);
    const at = (sales: number) =>
      BigInt(calculatePerson(personOf({ pay: '0', rows: [['sales', null, String(sales)]] }), new Map([['v1', scheme]])).totals?.paidMinor ?? -1);
    fc.assert(
      fc.property(fc.nat(400_000), fc.nat(1000), (sales, more) => {
        expect(at(sales + more) >= at(sales)).toBe(true);
      }),
      runs,
    );
  });

  it('refuses bounds out of order and a price per unit of money', () => {
    const codes = (node: object) => compileScheme(docOf({ kind: 'bands', of: fact('sales'), mode: 'whole', ...node }), kpis).problems.map(({ code }) => code);
    expect(codes({ bands: [rate('5', '1'), rate('5', '1')] })).toEqual(['curve-malformed']);
    expect(codes({ bands: [{ from: '0', pay: { by: 'price', price: '5' } }] })).toEqual(['unit-mismatch']);
    expect(codes({ bands: [rate('0', '1')], block: '0' })).toEqual(['curve-malformed']);
  });
});

describe('grid', () => {
  const grid = {
    kind: 'grid',
    x: fact('units'),
    y: fact('quality'),
    xs: ['0', '10', '20'],
    ys: ['0.5', '1'],
    cells: [
      ['0', '100', '200'],
      ['100', '300', '500'],
    ],
    unit: 'money',
  };
  it.each([
    // units, quality, nearest lower, bilinear
    ['0', '0.5', '0.00', '0.00'],
    ['15', '0.75', '100.00', '275.00'], // rows: 150 and 400; half-way 275
    ['10', '1', '300.00', '300.00'],
    ['99', '2', '500.00', '500.00'],
    ['15', '0.4', '0.00', '150.00'], // below the first row: nothing, or held at the edge
  ])('%s units at %s', (units, quality, lower, mixed) => {
    expect(paid(grid, '0', units, quality)).toBe(lower);
    expect(paid({ ...grid, between: 'bilinear' }, '0', units, quality)).toBe(mixed);
  });

  it('refuses a table with holes', () => {
    expect(
      compileScheme(
        docOf({
          ...grid,
          cells: [
            ['0', '100', '200'],
            ['100', '300'],
          ],
        }),
        kpis,
      ).problems.map(({ code }) => code),
    ).toEqual(['curve-malformed']);
  });
});
