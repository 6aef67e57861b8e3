// Backwards: what must be reached, and not a unit more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme, solveFact } from '../index';
import type { PersonInput, SolveOutcome } from '../index';
import { item, kpi, line, personOf } from '../golden/support';
import { runs } from '../properties/support';

const kpis = [kpi('sales', { unit: 'money' }), kpi('calls'), kpi('cost', { direction: 'lower' })];
const variable = line({
  form: 'variable-by-index',
  fullFrom: '0.99',
  growsAbove: true,
  cap: '1.5',
  knockOut: { below: '0.7', on: { by: 'index' } },
  rampFrom: null,
});
const schemes = (code: string, lower = false) =>
  new Map([
    [
      'v1',
      compileScheme(
        {
          format: 1,
          scorecard: [item(code, '1', lower ? { rule: { kind: 'lower-ratio' }, cap: '2' } : {})],
          components: [line({ form: 'fixed-part', of: 'fixed' }), variable],
          settings: { fixedShare: '0.7' },
        },
        kpis,
      ),
    ],
  ]);
const person = (code: string, fact: string): PersonInput => personOf({ pay: '100000', rows: [[code, '1000', fact]] });
const wanting = (major: number, fact = '0'): SolveOutcome =>
  solveFact({
    person: person('calls', fact),
    schemes: schemes('calls'),
    facts: [{ kpi: 'calls', scope: 'person' }],
    wantedMinor: `${major}00`,
    decimals: 0,
    direction: 'higher',
  });

describe('goal-seek', () => {
  it.each([
    [70_000, '0'], // the fixed part comes without doing anything
    [70_001, '700'], // nothing below 70 %, then 91 000 at once
    [91_000, '700'],
    [91_001, '701'],
    [99_999, '990'], // 99 % counts as full
    [100_001, '1001'],
    [115_000, '1500'], // the cap: 70 000 + 30 000 × 150 %
  ])('%s needs %s calls', (major, fact) => expect(wanting(major)).toMatchObject({ solved: { facts: { 'person/calls': fact } } }));

  it('what no result reaches is said so', () => {
    expect(wanting(115_001)).toEqual({ impossible: 'nothing-reaches-it' });
    expect(
      solveFact({
        person: personOf({ pay: '1', rows: [] }),
        schemes: schemes('calls'),
        facts: [{ kpi: 'calls', scope: 'person' }],
        wantedMinor: '1',
        decimals: 0,
        direction: 'higher',
      }),
    ).toEqual({ impossible: 'no-plan' });
  });

  it('a cost must fall: the largest that still pays', () => {
    const outcome = solveFact({
      person: person('cost', '2000'),
      schemes: schemes('cost', true),
      facts: [{ kpi: 'cost', scope: 'person' }],
      wantedMinor: '10000000',
      decimals: 0,
      direction: 'lower',
    });
    // 1000 ÷ 1010 = 99.0099 % counts as full, 1000 ÷ 1011 = 98.91 % does not
    expect(outcome).toMatchObject({ solved: { facts: { 'person/cost': '1010' } } });
  });

  it('a cost that cannot be nothing still finds what is next to nothing', () => {
    // plan 1: at a cost of 1 it is 100 %; a cost of 0 has no attainment without a cap, and must not hide the answer
    const free = new Map([
      [
        'v1',
        compileScheme(
          {
            format: 1,
            scorecard: [item('cost', '1', { rule: { kind: 'lower-ratio' } })],
            components: [line({ form: 'variable-by-index', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null })],
            settings: { fixedShare: '0' },
          },
          kpis,
        ),
      ],
    ]);
    const from = (fact: string, wantedMinor: string) =>
      solveFact({
        person: personOf({ pay: '1000', rows: [['cost', '1', fact]] }),
        schemes: free,
        facts: [{ kpi: 'cost', scope: 'person' }],
        wantedMinor,
        decimals: 0,
        direction: 'lower',
      });
    expect(from('10', '100000')).toMatchObject({ solved: { facts: { 'person/cost': '1' }, paysMinor: '100000' } });
    expect(from('10', '100001')).toEqual({ impossible: 'nothing-reaches-it' });
    expect(from('10', '25000')).toMatchObject({ solved: { facts: { 'person/cost': '4' }, paysMinor: '25000' } }); // 1 ÷ 4
  });

  it('a month that cannot be calculated has no answer', () => {
    const outcome = solveFact({
      person: personOf({ pay: '1000', rows: [['calls', '1000', '5']] }),
      schemes: schemes('sales'),
      facts: [{ kpi: 'calls', scope: 'person' }],
      wantedMinor: '1',
      decimals: 0,
      direction: 'higher',
    });
    expect(outcome).toEqual({ impossible: 'has-problems' });
  });

  it('counts in the decimals of the KPI', () => {
    const with_ = (decimals: number) =>
      solveFact({
        person: personOf({ pay: '100000', rows: [['calls', '3', '0']] }),
        schemes: schemes('calls'),
        facts: [{ kpi: 'calls', scope: 'person' }],
        wantedMinor: '9100000',
        decimals,
        direction: 'higher',
      });
    // 70 % of 3 is 2.1: in whole calls 3, in tenths 2.1
    expect(with_(0)).toMatchObject({ solved: { facts: { 'person/calls': '3' } } });
    expect(with_(1)).toMatchObject({ solved: { facts: { 'person/calls': '2.1' } } });
  });

  it('is the smallest: it pays what is wanted, one unit less does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7_000_001, max: 11_500_000 }), (wanted) => {
        const outcome = solveFact({
          person: person('calls', '0'),
          schemes: schemes('calls'),
          facts: [{ kpi: 'calls', scope: 'person' }],
          wantedMinor: String(wanted),
          decimals: 0,
          direction: 'higher',
        });
        if (!('solved' in outcome)) throw new Error('reachable');
        const fact = Number(outcome.solved.facts['person/calls']);
        const paid = (calls: number): number => Number(calculatePerson(person('calls', String(calls)), schemes('calls')).totals?.paidMinor);
        expect(paid(fact)).toBe(Number(outcome.solved.paysMinor));
        expect(paid(fact) >= wanted && paid(fact - 1) < wanted).toBe(true);
      }),
      { numRuns: Math.min(runs.numRuns, 300) },
    );
  });
});
