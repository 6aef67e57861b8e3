// One walk for everybody who reads a scheme without running it: each part once, in its place, and no bound mistaken for none.
import { describe, expect, it } from 'vitest';
import { constant, valueAt } from './exact/piecewise';
import { rational } from './exact/rational';
import { toText } from './exact/text';
import { meaningOf } from './meaning';
import type { Meaning } from './meaning';
import { nodeSchema } from './node';
import { shapeOf } from './shape/shape-of';
import { partsOf } from './walk';

const fact = (code: string) => ({ kind: 'measure', kpi: code, take: 'fact' });
const isAbove = {
  is: 'all',
  of: [
    { is: 'compare', left: fact('l'), op: '>', right: fact('r') },
    { is: 'not', of: { is: 'compare', left: fact('n'), op: '=', right: fact('m') } },
  ],
};

/** A rule as the text of what was read in it. */
const spelled: Meaning<string> = {
  constant: toText,
  leaf: (node) => (node.kind === 'measure' ? node.kpi : node.kind),
  curve: (_, of) => `curve(${of})`,
  bands: (_, of, above) => `bands(${of}, ${above})`,
  grid: (_, x, y) => `grid(${x}, ${y})`,
  combine: ({ op }, parts) => `${op}(${parts.join(', ')})`,
  when: (truth, then, otherwise) => `when(${JSON.stringify(truth)}, ${then}, ${otherwise})`,
  clamp: (_, of, min, max) => `clamp(${of}, ${min}, ${max})`,
  ledger: ({ rule }, of, amount) => `${rule}(${of}, ${amount})`,
  solve: (_, wanted, of) => `solve(${of('guess')} ≥ ${wanted})`,
  nothing: () => 'nothing',
};
const read = (node: object): string => meaningOf(nodeSchema.parse(node), spelled);

describe('every rule is read with its parts in their places', () => {
  it.each<[string, object]>([
    ['7', { kind: 'number', value: '7' }],
    ['1/3', { kind: 'money', amount: '1/3' }],
    ['a', fact('a')],
    ['a', { kind: 'round', of: { kind: 'prorate', of: fact('a'), by: 'hours' }, rounding: { digits: 0 } }],
    ['curve(a)', { kind: 'curve', of: fact('a'), knots: [{ at: '0', next: 'origin' }] }],
    ['bands(a, p)', { kind: 'bands', of: fact('a'), mode: 'whole', bands: [{ from: '0', pay: { by: 'lump', amount: '1' } }], units: { above: fact('p') } }],
    ['grid(x, y)', { kind: 'grid', x: fact('x'), y: fact('y'), xs: ['0'], ys: ['0'], cells: [['1']], unit: 'money' }],
    ['difference(a, b)', { kind: 'combine', op: 'difference', parts: [fact('a'), fact('b')] }],
    ['clamp(a, b, null)', { kind: 'clamp', of: fact('a'), min: fact('b') }],
    ['draw(a, b)', { kind: 'ledger', of: fact('a'), account: 'k', rule: 'draw', amount: fact('b') }],
    ['product(a, sum(b, 2))', { kind: 'formula', text: 'x * (y + 2)', names: { x: fact('a'), y: fact('b') }, unit: 'number' }],
    ['nothing', { kind: 'formula', text: 'x *', names: {}, unit: 'number' }],
    ['nothing', { kind: 'unknown' }],
    [
      'solve(product(guess, a) ≥ b)',
      { kind: 'solve', of: { kind: 'combine', op: 'product', parts: [{ kind: 'unknown' }, fact('a')] }, wanted: fact('b'), to: '9' },
    ],
  ])('%s', (expected, node) => expect(read(node)).toBe(expected));

  it('conditions too', () => {
    const truth = {
      is: 'all',
      of: [
        { is: 'compare', left: 'l', op: '>', right: 'r' },
        { is: 'not', of: { is: 'compare', left: 'n', op: '=', right: 'm' } },
      ],
    };
    expect(read({ kind: 'when', if: isAbove, then: fact('t'), else: fact('e') })).toBe(`when(${JSON.stringify(truth)}, t, e)`);
  });

  it('the walk by paths finds the same parts', () => {
    const node = nodeSchema.parse({ kind: 'when', if: isAbove, then: fact('t'), else: fact('e') });
    expect(partsOf(node).map(({ node: part, at }) => [at, part.kind === 'measure' ? part.kpi : ''])).toEqual([
      ['.if.of[0].left', 'l'],
      ['.if.of[0].right', 'r'],
      ['.if.of[1].of.left', 'n'],
      ['.if.of[1].of.right', 'm'],
      ['.then', 't'],
      ['.else', 'e'],
    ]);
  });
});

it('a bound that cannot be followed is not a bound that is not there', () => {
  const world = { leaf: (leaf: { kind: string; kpi?: string }) => (leaf.kpi === 'lost' ? null : constant(rational(5))) };
  const shape = (node: object) => shapeOf(nodeSchema.parse(node), world);
  const five = shape({ kind: 'clamp', of: fact('a') });
  expect(five && toText(valueAt(five, rational(0)))).toBe('5');
  expect(shape({ kind: 'clamp', of: fact('a'), max: fact('lost') })).toBeNull();
  expect(shape({ kind: 'clamp', of: fact('lost') })).toBeNull();
  expect(shape({ kind: 'ledger', of: fact('a'), account: 'k', rule: 'accrue', amount: fact('lost') })).toBeNull();
  expect(shape({ kind: 'when', if: isAbove, then: fact('lost'), else: fact('a') })).toBeNull();
});
