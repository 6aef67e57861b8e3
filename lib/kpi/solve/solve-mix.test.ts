// Several results moved together: the smallest common growth, along chosen proportions, that pays what is wanted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { item, kpi, line, personOf } from '../golden/support';
import type { Row } from '../golden/support';
import { calculatePerson, compileScheme, solveFact } from '../index';
import type { SolveFact, SolveInput } from '../index';
import { runs } from '../properties/support';

const kpis = [kpi('sales', { unit: 'money' }), kpi('calls'), kpi('cost', { direction: 'lower' })];
const scorecard = [item('sales', '0.5'), item('calls', '0.5')];
const variable = line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null });
const schemesOf = (rows: object[] = scorecard) =>
  new Map([['v1', compileScheme({ format: 1, scorecard: rows, components: [variable], settings: { fixedShare: '0' } }, kpis)]]);
const present: Row[] = [
  ['sales', '1000', '500'],
  ['calls', '100', '50'],
];
const sales: SolveFact = { kpi: 'sales', scope: 'person' };
const calls: SolveFact = { kpi: 'calls', scope: 'person' };
const asked = (over: Partial<SolveInput>): SolveInput => ({
  person: personOf({ pay: '100000', rows: present }),
  schemes: schemesOf(),
  facts: [sales, calls],
  wantedMinor: '8000000',
  decimals: 0,
  direction: 'higher',
  ...over,
});

describe('a mix', () => {
  it('moves all alike', () => {
    // 50 % + g in both: 100 000 × (0.5 + g) = 80 000 → g = 30 %: 500 + 300 and 50 + 30
    expect(solveFact(asked({}))).toEqual({ solved: { facts: { 'person/sales': '800', 'person/calls': '80' }, paysMinor: '8000000', growth: '0.3' } });
  });

  it('along chosen proportions', () => {
    // sales three times as fast: 0.5 × (0.5 + 3g) + 0.5 × (0.5 + g) = 0.8 → 2g = 0.3 → g = 15 %: 500 + 450 and 50 + 15
    const facts = [
      { ...sales, proportion: '3' },
      { ...calls, proportion: '1' },
    ];
    expect(solveFact(asked({ facts }))).toEqual({ solved: { facts: { 'person/sales': '950', 'person/calls': '65' }, paysMinor: '8000000', growth: '0.15' } });
  });

  it('a part that stands still stays as it is', () => {
    // sales alone: 0.5 × (0.5 + g) + 0.25 = 0.8 → g = 60 %
    const facts = [sales, { ...calls, proportion: '0' }];
    expect(solveFact(asked({ facts }))).toMatchObject({ solved: { facts: { 'person/sales': '1100', 'person/calls': '50' }, growth: '0.6' } });
  });

  it('raises one and lowers another', () => {
    const rows = [item('sales', '0.5'), item('cost', '0.5', { rule: { kind: 'lower-distance' } })];
    const person = personOf({
      pay: '100000',
      rows: [
        ['sales', '1000', '500'],
        ['cost', '100', '150'],
      ],
    });
    // 0.5 × (0.5 + g) + 0.5 × (0.5 + g) = 0.8 → g = 30 %: 800, and 150 − 30 = 120
    const outcome = solveFact(asked({ person, schemes: schemesOf(rows), facts: [sales, { kpi: 'cost', scope: 'person', direction: 'lower' }] }));
    expect(outcome).toMatchObject({ solved: { facts: { 'person/sales': '800', 'person/cost': '120' }, growth: '0.3' } });
  });

  it('what only falls stops at nothing, and says when even that is not enough', () => {
    const rows = [item('cost', '1', { rule: { kind: 'lower-distance' } })];
    const person = personOf({ pay: '100000', rows: [['cost', '100', '150']] });
    const fall = (wantedMinor: string) =>
      solveFact(
        asked({
          person,
          schemes: schemesOf(rows),
          facts: [{ kpi: 'cost', scope: 'person', direction: 'lower', proportion: '1' }],
          wantedMinor,
        }),
      );
    // 100 % − (0 − 100) ÷ 100 = 200 % at most; 150 − 149.1 = 0.9 comes to 0 in whole units
    expect(fall('20000000')).toMatchObject({ solved: { facts: { 'person/cost': '0' }, growth: '1.491' } });
    expect(fall('20000001')).toEqual({ impossible: 'nothing-reaches-it' });
  });

  it('already there: nothing moves, not even to a rounder number', () => {
    const person = personOf({
      pay: '100000',
      rows: [
        ['sales', '1000', '900.5'],
        ['calls', '100', '90'],
      ],
    });
    expect(solveFact(asked({ person }))).toMatchObject({ solved: { facts: { 'person/sales': '900.5', 'person/calls': '90' }, growth: '0' } });
  });

  it('a proportion below zero is refused', () => {
    expect(solveFact(asked({ facts: [{ ...sales, proportion: '-1' }] }))).toEqual({ impossible: 'no-proportion' });
    expect(solveFact(asked({ growthStep: '0' }))).toEqual({ impossible: 'no-proportion' });
  });

  it('is the smallest: one step of growth less pays less than wanted', () => {
    const payAt = (facts: Record<string, string>): bigint => {
      const rows = present.map(([code, plan]): Row => [code, plan, facts[`person/${code}`] ?? '0']);
      return BigInt(calculatePerson(personOf({ pay: '100000', rows }), schemesOf()).totals?.paidMinor ?? 0);
    };
    fc.assert(
      fc.property(fc.integer({ min: 5_000_001, max: 30_000_000 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), (wanted, a, b) => {
        const facts = [
          { ...sales, proportion: String(a) },
          { ...calls, proportion: String(b) },
        ];
        const outcome = solveFact(asked({ facts, wantedMinor: String(wanted) }));
        if (!('solved' in outcome)) throw new Error('reachable');
        const { growth = '0', facts: found, paysMinor } = outcome.solved;
        const steps = Math.round(Number(growth) * 1000) - 1;
        // 500 + steps × a ÷ 1000 × 1000 sales; 50 + steps × b ÷ 1000 × 100 calls, rounded up
        const less = { 'person/sales': String(500 + steps * a), 'person/calls': String(50 + Math.ceil((steps * b) / 10)) };
        expect(payAt(found)).toBe(BigInt(paysMinor));
        expect(payAt(found) >= BigInt(wanted) && payAt(less) < BigInt(wanted)).toBe(true);
      }),
      { numRuns: Math.min(runs.numRuns, 500) },
    );
  });
});
