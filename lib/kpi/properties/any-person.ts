// Anybody's month under any of four hundred schemes: compiled once each, so that ten thousand months are cheap to try.
import fc from 'fast-check';
import { compileScheme } from '../index';
import type { Component, PersonInput, Schemes } from '../index';
import { item, kpi, line, values } from '../golden/support';
import { decimal } from './support';

export const kpis = [kpi('a', { unit: 'money' }), kpi('b', { direction: 'lower' }), kpi('c', { unit: 'percent' })];
const weights = [
  ['0.5', '0.3', '0.2'],
  ['1/3', '1/3', '1/3'],
  ['0', '0.999', '0.001'],
] as const;
const rounding = fc.constantFrom(null, { mode: 'down', digits: 3 }, { mode: 'half-even', digits: 2 }, { mode: 'up', digits: 4 });

export const lines: Component[] = [
  line({ form: 'fixed-part', of: 'fixed', effect: 'reference' }),
  line({ form: 'variable-by-index', fullFrom: '0.99', growsAbove: true, cap: null, knockOut: { below: '0.7', on: { by: 'index' } }, rampFrom: null }),
  line({ form: 'share-of-fact', kpi: 'a', scope: 'person', rate: '0.02' }),
  line({
    form: 'lump-for-plan',
    amount: { of: 'money', amount: '2000' },
    kpis: [
      { kpi: 'a', scope: 'person' },
      { kpi: 'b', scope: 'person' },
    ],
  }),
  line({
    form: 'amount-by-attainment',
    amount: { of: 'variable', share: '0.25' },
    kpi: 'c',
    scope: 'person',
    rule: { kind: 'higher-ratio' },
    floor: '0',
    cap: '1.5',
  }),
  line({ form: 'per-unit-above-plan', kpi: 'b', scope: 'person', rate: '0.03', price: '400' }),
  line({ form: 'reduction-only', kpi: 'c', scope: 'person', rule: { kind: 'higher-ratio' }, below: '0.8', amount: { of: 'variable', share: '0.5' } }),
];

const docs = fc
  .record({
    weights: fc.constantFrom(...weights),
    components: fc.subarray(lines, { minLength: 1 }),
    index: rounding,
    weightedPart: rounding,
    attainment: rounding,
  })
  .map(({ weights: [a, b, c], components, ...places }) => ({
    format: 1,
    scorecard: [item('a', a), item('b', b, { rule: { kind: 'lower-ratio' }, cap: '2' }), item('c', c)],
    components,
    settings: { fixedShare: '0.7', rounding: places },
  }));

export interface Scheme {
  doc: typeof docs extends fc.Arbitrary<infer D> ? D : never;
  schemes: Schemes;
  /** The same, compiled again from a copy. */
  again: Schemes;
  /** The same with a row of weight 0 more. */
  withRowOfNothing: Schemes;
}

export const schemesOf = (doc: object): Schemes => new Map([['v', compileScheme(doc, kpis)]]);

const pool: Scheme[] = fc.sample(docs, { numRuns: 400, seed: 833 }).map((doc) => ({
  doc,
  schemes: schemesOf(doc),
  again: schemesOf(structuredClone(doc)),
  withRowOfNothing: schemesOf({ ...doc, scorecard: [...doc.scorecard, { ...item('c', '0'), key: 'nothing' }] }),
}));
export const anyScheme: fc.Arbitrary<Scheme> = fc.constantFrom(...pool);

export const person = (employeeId: string): fc.Arbitrary<PersonInput> =>
  fc
    .record({ pay: fc.nat(10 ** 9), share: decimal(0, 1), isShadow: fc.boolean(), facts: fc.tuple(decimal(0, 100_000), decimal(0, 500), decimal(-20, 200)) })
    .map(({ pay, share, isShadow, facts }) => ({
      format: 1,
      month: '2026-05',
      currency: { code: 'RUB', digits: 2 },
      employeeId,
      cards: [
        {
          assignmentId: `${employeeId}-a`,
          schemeVersionId: 'v',
          schemeHash: 'h',
          basePayMinor: String(pay),
          stage: { id: 's', fixedShare: share, isShadow },
          values: values([
            ['a', '50000', facts[0]],
            ['b', '100', facts[1]],
            ['c', '20', facts[2]],
          ]),
        },
      ],
    }));

/** The same person, of whose only card something is different. */
export const withCard = (input: PersonInput, over: Partial<PersonInput['cards'][number]>): PersonInput => ({
  ...input,
  cards: input.cards.map((card) => ({ ...card, ...over })),
});
