// A floor, a cap and a guarantee, on one value or on the total; what was cut is said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateAmounts, compileScheme } from '../index';
import { amounts, pay, personOf } from '../golden/support';
import type { Row } from '../golden/support';
import { runs } from '../properties/support';
import { catalogue, combine, fact, lineOf, money, number, refused, told, worth } from './support';

const clamp = (over: object, of: object = fact('sales')) => ({ kind: 'clamp', of, ...over });
const at = (node: object, sales: string) => worth(node, { rows: [['sales', '500', sales]] });

describe('bounds', () => {
  it.each([
    // sales, floor 100, cap 300, both
    ['50', '100', '50', '100'],
    ['100', '100', '100', '100'],
    ['200', '200', '200', '200'],
    ['300', '300', '300', '300'],
    ['300.01', '300.01', '300', '300'],
    ['-7', '100', '-7', '100'],
  ])('%s: floor %s, cap %s, both %s', (sales, floored, capped, both) => {
    const [min, max] = [money('100'), money('300')];
    expect([at(clamp({ min }), sales), at(clamp({ max }), sales), at(clamp({ min, max }), sales)]).toEqual([floored, capped, both]);
  });

  it('a bound may itself be computed: never more than 60 % of the plan', () => {
    expect(at(clamp({ max: combine('product', number('0.6'), { ...fact('sales'), take: 'plan' }) }), '450')).toBe('300');
  });

  it('where a guarantee lies above the cap, the cap is last', () => expect(at(clamp({ min: money('400'), max: money('300') }), '0')).toBe('300'));

  it('a missing bound is a problem, even where it would not have mattered', () => {
    expect(at(clamp({ max: fact('returns') }), '1')).toBe('missing-fact');
  });

  it('money is not bounded by a share', () => {
    expect(refused(clamp({ max: fact('quality') }))).toEqual(['unit-mismatch $.components[0].amount']);
    expect(refused(clamp({ min: number('0') }))).toEqual([]); // a bare zero is a zero of anything
  });

  it('holds for every value and every pair of bounds', () => {
    const bounded = clamp({ min: fact('returns'), max: fact('cost') });
    const schemes = new Map([['v1', compileScheme({ format: 1, components: [lineOf(bounded)] }, catalogue)]]);
    const rowsOf = (sales: number, low: number, high: number): Row[] => [
      ['sales', null, String(sales)],
      ['returns', null, String(low)],
      ['cost', null, String(high)],
    ];
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.nat(), (sales, low, width) => {
        const { totals } = calculateAmounts(personOf({ pay: '0', rows: rowsOf(sales, low, low + width) }), schemes);
        return BigInt(totals?.paidMinor ?? 0) === BigInt(Math.min(Math.max(sales, low), low + width)) * 100n;
      }),
      runs,
    );
  });
});

describe('what it tells', () => {
  const reasons = (sales: string) => told(clamp({ min: money('100'), max: money('300') }), { rows: [['sales', null, sales]] }).step.reasons;
  it('what was cut or lifted, to what, in its unit; nothing when nothing was', () => {
    expect(reasons('50')).toEqual([{ code: 'floored', params: { exact: '50', at: '100', unit: 'money' } }]);
    expect(reasons('350')).toEqual([{ code: 'capped', params: { exact: '350', at: '300', unit: 'money' } }]);
    expect(reasons('300')).toBeUndefined();
  });
});

describe('a cap on the total is another thing than a cap on a line', () => {
  const two = [lineOf(money('80'), { key: 'a' }), lineOf(money('90'), { key: 'b' })];
  const over = {
    kind: 'combine',
    op: 'product',
    parts: [number('-1'), clamp({ min: money('0') }, combine('difference', { kind: 'base', of: 'variable-so-far' }, money('100')))],
  };
  it('each line may stay below its own, and the total be cut by a line that says so', () => {
    // 80 + 90 = 170, capped at 100: a line of −70
    const doc = { format: 1, components: [...two, lineOf(over, { key: 'total-cap' })] };
    const result = pay({ doc, kpis: catalogue, pay: '0', rows: [] });
    expect(amounts(result)).toEqual({ a: '80.00', b: '90.00', 'total-cap': '-70.00' });
    expect(result.totals?.paidMinor).toBe('10000');
  });
});
