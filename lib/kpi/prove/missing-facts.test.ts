// A proof holds for the person whose fact is missing too, where the scheme says how to go on without it.
import { describe, expect, it } from 'vitest';
import { kpi, personOf } from '../golden/support';
import type { Row } from '../golden/support';
import { calculatePerson, compileScheme, prove } from '../index';

const kpis = [kpi('a'), kpi('b')];
const basis = { basePayMinor: '10000', currency: { code: 'RUB', digits: 2 }, fixedShare: null };
const attain = (code: string, floor: string, cap: string) => ({ kind: 'attain', kpi: code, rule: { kind: 'higher-ratio' }, floor, cap });
const number = (value: string) => ({ kind: 'number', value });
const hundred = (of: object) => ({ kind: 'combine', op: 'product', parts: [{ kind: 'money', amount: '100' }, of] });
const docOf = (amount: object, rest: object = {}) => ({
  format: 1,
  components: [{ key: 'x', name: 'X', part: 'other', effect: 'paid', amount: hundred(amount) }],
  ...rest,
});
const verdict = (doc: object) => prove(doc, kpis, basis).proofs.find(({ property }) => property === 'never-negative')?.verdict;
const bound = (doc: object) => prove(doc, kpis, basis).bound;
const paid = (doc: object, rows: Row[]) => calculatePerson(personOf({ pay: '100', rows }), new Map([['v1', compileScheme(doc, kpis)]])).totals?.paidMinor;
/** a is present at 200 % of plan, b has no fact. */
const without: Row[] = [
  ['a', '100', '200'],
  ['b', '100', null],
];

describe('parts of a calculation', () => {
  const joined = (op: string, missing: string, over: object = {}) => ({
    kind: 'combine',
    op,
    missing,
    parts: [attain('a', '0.5', '2'), attain('b', '0.5', '1')],
    ...over,
  });

  it.each<[string, object, string, string]>([
    // (2 + 1) ÷ 2 = 1.5 with both; a alone: 2
    ['a mean that leaves one out', joined('mean', 'leave-out'), '20000', '20000'],
    ['a mean that counts it as zero', joined('mean', 'zero'), '15000', '10000'],
    // 0.5 × 2 + 0.5 × 1 = 1.5; a alone with the whole weight: 2
    ['a weighted sum that leaves one out', joined('weighted-sum', 'leave-out', { weights: ['0.5', '0.5'] }), '20000', '20000'],
    // 2 × 1; without b the product is a alone
    ['a product that leaves one out', joined('product', 'leave-out'), '20000', '20000'],
    ['the most of those there are', joined('max', 'leave-out'), '20000', '20000'],
    // the least of both is at most 1; of a alone 2
    ['the least of those there are', joined('min', 'leave-out'), '20000', '20000'],
  ])('%s: the bound holds', (_, of, most, got) => {
    expect(bound(docOf(of))).toBe(most);
    expect(paid(docOf(of), without)).toBe(got);
  });

  it('a zero below the floors of both is not forgotten', () => {
    // both at least 0.5: the sum less 1 is never below zero; with one of them counted as zero it is −50
    const less = (missing: string) => docOf({ kind: 'combine', op: 'difference', parts: [joined('sum', missing), number('1')] });
    expect([verdict(less('problem')), verdict(less('zero')), verdict(less('leave-out'))]).toEqual(['proved', 'searched', 'searched']);
    expect(
      paid(less('zero'), [
        ['a', '100', '50'],
        ['b', '100', null],
      ]),
    ).toBe('-5000');
  });
});

describe('rows of the index', () => {
  const doc = (missingFact: string) =>
    docOf(
      { kind: 'combine', op: 'difference', parts: [{ kind: 'index' }, number('0.5')] },
      {
        scorecard: [
          { key: 'a', weight: '0.5', score: attain('a', '0.5', '2') },
          { key: 'b', weight: '0.5', score: attain('b', '0.5', '1') },
        ],
        settings: { missingFact },
      },
    );

  it('a row that counts as zero goes below its floor', () => {
    expect([verdict(doc('problem')), verdict(doc('zero'))]).toEqual(['proved', 'searched']);
    // 0.5 × 0.5 + 0 − 0.5 = −25 %
    expect(
      paid(doc('zero'), [
        ['a', '100', '50'],
        ['b', '100', null],
      ]),
    ).toBe('-2500');
  });

  it('a row left out leaves the others more weight', () => {
    // 1.5 − 0.5 with both; 2 − 0.5 when b is left out
    expect([bound(doc('problem')), bound(doc('leave-out'))]).toEqual(['10000', '15000']);
    expect(paid(doc('leave-out'), without)).toBe('15000');
  });
});
