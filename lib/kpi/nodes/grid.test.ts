// A table of two results: the cell reached or the mix of four, at each edge, and a table with a hole refused.
import { describe, expect, it } from 'vitest';
import { fact, refused, told, worth } from './support';

const grid = {
  kind: 'grid',
  x: fact('calls'),
  y: fact('quality'),
  xs: ['0', '10', '20'],
  ys: ['0.5', '1'],
  // calls from  0     10     20
  cells: [
    ['0', '100', '200'], // quality from 0.5
    ['100', '300', '500'], // quality from 1
  ],
  unit: 'money',
};
const at = (node: object, calls: string, quality: string) =>
  worth(node, {
    rows: [
      ['calls', null, calls],
      ['quality', null, quality],
    ],
  });

describe('nearest lower or a mix', () => {
  it.each([
    // calls, quality, the cell reached, the straight mix of the four around
    ['0', '0.5', '0', '0'],
    ['9.99', '0.5', '0', '99.9'],
    ['10', '1', '300', '300'], // exactly on a corner both say the same
    ['15', '0.75', '100', '275'], // rows 150 and 400 at 15; half-way between them 275
    ['20', '0.75', '200', '350'],
    ['99', '2', '500', '500'], // beyond the last bound the table holds
    ['15', '0.4', '0', '150'], // below the first row: nothing, or held at the edge
    ['-1', '1', '0', '100'],
    ['-1', '0', '0', '0'],
  ])('%s calls at %s: %s or %s', (calls, quality, lower, mixed) => {
    expect([at(grid, calls, quality), at({ ...grid, between: 'bilinear' }, calls, quality)]).toEqual([lower, mixed]);
  });

  it('a mix is exact: a third of the way', () => {
    // 10 + 10/3 calls: 100 + 100/3 in the row of 0.5
    expect(at({ ...grid, between: 'bilinear' }, '40/3', '0.5')).toBe('400/3');
  });

  it('a table of one cell pays it from its bounds on', () => {
    const one = { ...grid, xs: ['5'], ys: ['0.5'], cells: [['70']] };
    expect([at(one, '4', '0.5'), at(one, '5', '0.5'), at({ ...one, between: 'bilinear' }, '4', '0.5')]).toEqual(['0', '70', '70']);
  });
});

describe('what it tells', () => {
  const step = (calls: string, quality: string) =>
    told(grid, {
      rows: [
        ['calls', null, calls],
        ['quality', null, quality],
      ],
    }).step;
  it('names the column and the row reached, and both results', () => {
    expect(step('15', '1.2')).toMatchObject({ rule: 'grid', value: '300', unit: 'money', params: { x: '10', y: '1' } });
    expect(step('15', '1.2').inputs?.map(({ value }) => value)).toEqual(['15', '1.2']);
  });

  it('says when a result lies below the table', () => {
    expect(step('15', '0.4').reasons).toEqual([{ code: 'below-grid' }]);
    expect(step('15', '0.5').reasons).toBeUndefined();
  });

  it('misses both results by name', () => {
    expect(told(grid).problems.map(({ code, kpi }) => `${code} ${kpi}`)).toEqual(['missing-fact calls', 'missing-fact quality']);
  });
});

describe('what is refused', () => {
  const place = ['curve-malformed $.components[0].amount.cells'];
  it.each([
    [
      'a row too short',
      {
        cells: [
          ['0', '100', '200'],
          ['100', '300'],
        ],
      },
    ],
    ['a row too many', { cells: [...grid.cells, ['1', '2', '3']] }],
    ['columns out of order', { xs: ['0', '20', '10'] }],
    ['one row bound twice', { ys: ['1', '1.0'] }],
  ])('%s', (_, over) => expect(refused({ ...grid, ...over })).toEqual(place));

  it('a table of shares is no money, and one of money no share', () => {
    expect(
      at(
        {
          ...grid,
          cells: [
            ['0', '0.5', '1'],
            ['0.5', '1', '1.5'],
          ],
          unit: 'share',
        },
        '10',
        '1',
      ),
    ).toBe('1');
    expect(refused({ kind: 'combine', op: 'sum', parts: [grid, fact('quality')] })).toEqual(['unit-mismatch $.components[0].amount']);
  });
});
