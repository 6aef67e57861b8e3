// What must hold for every scheme and every person, not only for the examples somebody thought of.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateMonth, calculatePerson, canonicalResult, compileScheme } from '../index';
import type { Component, PersonInput, PersonResult } from '../index';
import { item, kpi, line, values } from '../golden/support';
import { decimal, runs } from './support';

const kpis = [kpi('a', { unit: 'money' }), kpi('b', { direction: 'lower' }), kpi('c', { unit: 'percent' })];
const weights = [
  ['0.5', '0.3', '0.2'],
  ['1/3', '1/3', '1/3'],
  ['0', '0.999', '0.001'],
] as const;
const rounding = fc.constantFrom(null, { mode: 'down', digits: 3 }, { mode: 'half-even', digits: 2 }, { mode: 'up', digits: 4 });

const lines: Component[] = [
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

const scheme = fc
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

const person = (employeeId: string): fc.Arbitrary<PersonInput> =>
  fc
    .record({ pay: fc.nat(10 ** 9), share: decimal(0, 1, 2), isShadow: fc.boolean(), facts: fc.tuple(decimal(0, 100_000), decimal(0, 500), decimal(-20, 200)) })
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

const calculated = (doc: unknown, input: PersonInput): PersonResult => calculatePerson(input, new Map([['v', compileScheme(doc, kpis)]]));
const sum = (result: PersonResult, effect: string): bigint =>
  result.cards.flatMap(({ lines: all }) => all).reduce((total, each) => (each.effect === effect ? total + BigInt(each.amountMinor) : total), 0n);

describe('for every scheme and person', () => {
  it('lines sum to the totals, effect by effect', () => {
    fc.assert(
      fc.property(scheme, person('e'), (doc, input) => {
        const result = calculated(doc, input);
        expect(result.problems).toEqual([]);
        expect(result.totals).toEqual({
          paidMinor: String(sum(result, 'paid')),
          referenceMinor: String(sum(result, 'reference')),
          shownMinor: String(sum(result, 'shown')),
        });
      }),
      runs,
    );
  });

  it('same input, same bytes; calculating again changes nothing, and the input is left as it was', () => {
    fc.assert(
      fc.property(scheme, person('e'), (doc, input) => {
        const before = JSON.stringify([doc, input]);
        const first = canonicalResult(calculated(doc, input));
        expect(canonicalResult(calculated(structuredClone(doc), structuredClone(input)))).toBe(first);
        expect(JSON.stringify([doc, input])).toBe(before);
      }),
      runs,
    );
  });

  it('the order of people and of values does not matter', () => {
    fc.assert(
      fc.property(scheme, person('e1'), person('e2'), person('e3'), (doc, one, two, three) => {
        const schemes = new Map([['v', compileScheme(doc, kpis)]]);
        const turned = (input: PersonInput): PersonInput => ({ ...input, cards: input.cards.map((card) => ({ ...card, values: [...card.values].reverse() })) });
        expect(JSON.stringify(calculateMonth([three, turned(one), two], schemes))).toBe(JSON.stringify(calculateMonth([one, two, turned(three)], schemes)));
      }),
      runs,
    );
  });

  it('nobody’s problem stops another, and a person with one has no totals', () => {
    fc.assert(
      fc.property(scheme, person('e1'), person('e2'), (doc, whole, input) => {
        const broken: PersonInput = {
          ...input,
          cards: input.cards.map((card) => ({ ...card, values: card.values.map((value) => ({ ...value, fact: null })) })),
        };
        const schemes = new Map([['v', compileScheme(doc, kpis)]]);
        const month = calculateMonth([broken, whole], schemes);
        expect(canonicalResult(month.employees[0] as PersonResult)).toBe(canonicalResult(calculatePerson(whole, schemes)));
        expect(month.employees[1]?.totals).toBeNull();
        expect(month.problems.map(({ kpi: code }) => code)).toEqual(['a', 'b', 'c']);
        expect(month.totals).toEqual(month.employees[0]?.totals);
      }),
      runs,
    );
  });

  it('a row of weight 0 changes nothing', () => {
    fc.assert(
      fc.property(scheme, person('e'), (doc, input) => {
        const more = { ...doc, scorecard: [...doc.scorecard, { ...item('c', '0'), key: 'nothing' }] };
        expect(calculated(more, input).cards[0]?.lines).toEqual(calculated(doc, input).cards[0]?.lines);
      }),
      runs,
    );
  });

  it('without a variable share the fixed part is the whole pay, to the kopeck', () => {
    fc.assert(
      fc.property(person('e'), (input) => {
        const [card] = input.cards;
        if (!card) return;
        const all = { ...input, cards: [{ ...card, stage: { id: 's', fixedShare: '1', isShadow: false } }] };
        const doc = { format: 1, scorecard: [item('a', '1')], components: lines.slice(0, 2) };
        expect(calculated(doc, all).cards[0]?.lines.map(({ amountMinor }) => amountMinor)).toEqual([card.basePayMinor, '0']);
      }),
      runs,
    );
  });

  it('in a shadow month nothing of the scheme is paid and the pay goes on in full', () => {
    fc.assert(
      fc.property(scheme, person('e'), (doc, input) => {
        const [card] = input.cards;
        if (!card?.stage) return;
        const result = calculated(doc, { ...input, cards: [{ ...card, stage: { ...card.stage, isShadow: true } }] });
        expect(BigInt(result.totals?.paidMinor ?? -1) + BigInt(result.totals?.referenceMinor ?? -1)).toBe(BigInt(card.basePayMinor));
        expect(result.cards[0]?.lines.filter(({ effect }) => effect !== 'shown').map(({ key }) => key)).toEqual(['base-in-shadow']);
      }),
      runs,
    );
  });

  it('a reduction never takes more than the variable lines before it', () => {
    fc.assert(
      fc.property(person('e'), (input) => {
        const doc = { format: 1, scorecard: [item('a', '1')], components: [lines[1], lines[6]] };
        expect(BigInt(calculated(doc, input).totals?.paidMinor ?? -1)).toBeGreaterThanOrEqual(0n);
      }),
      runs,
    );
  });

  it('every amount is a whole number of kopecks, without minus zero or NaN anywhere', () => {
    fc.assert(
      fc.property(scheme, person('e'), (doc, input) => {
        const text = canonicalResult(calculated(doc, input));
        expect(text).not.toMatch(/NaN|Infinity|"-0"|undefined/);
        for (const { lines: all } of calculated(doc, input).cards) for (const { amountMinor } of all) expect(amountMinor).toMatch(/^(0|-?[1-9]\d*)$/);
      }),
      runs,
    );
  });
});
