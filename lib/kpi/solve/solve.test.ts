// Backwards: what must be reached, and not a unit more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculatePerson, compileScheme, goalOfLeads, planCampaign, solveFact } from '../index';
import type { PersonInput, SolveOutcome } from '../index';
import { item, kpi, line, personOf } from '../golden/support';
import { runs } from '../properties/support';

const campaign = { goal: '800000', price: '80000', conversion: '0.1', budget: '40000', margin: '1' };

describe('planner S8', () => {
  it('100 leads and 400 each at 10 %; stop lines 8 000 per lead and 2 000 leads', () => {
    // 800 000 ÷ 80 000 = 10 clients; 10 ÷ 10 % = 100 leads; 40 000 ÷ 100 = 400; 80 000 × 100 % × 10 % = 8 000; 800 000 ÷ 400 = 2 000
    expect(planCampaign(campaign)).toEqual({
      plan: { clients: '10', leads: '100', costPerLead: '400', stopCostPerLead: '8000', stopLeads: '2000', losesMoney: false },
    });
  });

  it('the article’s 80 leads and 500 are right only at 12.5 %', () => {
    expect(planCampaign({ ...campaign, conversion: '0.125' })).toMatchObject({ plan: { leads: '80', costPerLead: '500' } });
  });

  it('rounds up once, from the exact value', () => {
    // 790 000 ÷ 80 000 = 9.875 → 10 clients; leads from 9.875 ÷ 10 % = 98.75 → 99, not 100
    expect(planCampaign({ ...campaign, goal: '790000' })).toMatchObject({ plan: { clients: '10', leads: '99' } });
  });

  it('says when it loses money, and refuses what cannot be', () => {
    expect(planCampaign({ ...campaign, margin: '0.04' })).toMatchObject({ plan: { stopCostPerLead: '320', losesMoney: true } });
    expect(planCampaign({ ...campaign, budget: '0' })).toMatchObject({ plan: { costPerLead: '0', stopLeads: null } });
    const bad = [{ price: '0' }, { conversion: '0' }, { conversion: '1.1' }, { margin: '-1' }, { goal: '0' }, { budget: '-1' }];
    for (const over of bad) expect(planCampaign({ ...campaign, ...over })).toHaveProperty('problem');
  });

  it('and backwards', () => expect(goalOfLeads('100', '80000', '0.1')).toBe('800000'));
});

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
