// Planted faults must all be found; every counter-example must really pay less.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiply, rational } from '../exact/rational';
import { parseRational, toText } from '../exact/text';
import { calculatePerson, compileScheme, prove } from '../index';
import type { Component, CounterExample, Node, ProofReport, Property } from '../index';
import { item, kpi, line, personOf } from '../golden/support';
import type { Row } from '../golden/support';
import { runs } from '../properties/support';

const kpis = [kpi('a'), kpi('b'), kpi('cost', { direction: 'lower', kind: 'cost' }), kpi('rain', { kind: 'external' }), kpi('money', { unit: 'money' })];
const basis = { basePayMinor: '10000000', currency: { code: 'RUB', digits: 2 }, fixedShare: '0.7' };
const ratio = { kind: 'higher-ratio' } as const;
const person = { scope: 'person' } as const;
const fixed = line({ form: 'fixed-part', of: 'fixed' });
const variable = (over: object = {}) =>
  line({ form: 'variable-by-index', fullFrom: '0.99', growsAbove: true, cap: null, knockOut: null, rampFrom: null, ...over });
const scorecard = [item('a', '0.6'), item('b', '0.4')];
const amountLine = (amount: object, key = 'x'): Component => ({
  key,
  name: key,
  part: 'other',
  effect: 'paid',
  unit: 'money',
  amount: amount as Node,
  rounding: null,
});
const money = (amount: string) => ({ kind: 'money', amount });
const attain = (code: string) => ({ kind: 'attain', kpi: code, scope: 'person', rule: ratio, floor: '0', cap: null, planZero: 'problem' });
const fact = { kind: 'measure', kpi: 'money', scope: 'person', take: 'fact' };

const judged = (doc: object, limits = {}): ProofReport => prove({ format: 1, ...doc }, kpis, basis, limits);
const verdicts = (report: ProofReport): Record<string, string> => Object.fromEntries(report.proofs.map(({ property, verdict }) => [property, verdict]));
const refused = (report: ProofReport): Property[] => report.proofs.filter(({ verdict }) => verdict === 'refused').map(({ property }) => property);
const exampleOf = (report: ProofReport, property: Property): CounterExample | undefined =>
  report.proofs.find((proof) => proof.property === property)?.examples[0];

describe('planted faults are found', () => {
  const rates = (...bands: [string, string][]) => bands.map(([from, rate]) => ({ from, pay: { by: 'rate', rate } }));
  it.each<[string, object, Property, object?]>([
    ['weights 0.97', { scorecard: [item('a', '0.6'), item('b', '0.37')], components: [variable()] }, 'weights-one'],
    [
      'overlapping bands',
      { components: [amountLine({ kind: 'bands', of: fact, mode: 'whole', bands: rates(['0', '0.01'], ['100', '0.02'], ['50', '0.03']) })] },
      'well-formed',
    ],
    [
      'a ladder that starts too high',
      { components: [amountLine({ kind: 'bands', of: fact, mode: 'whole', bands: rates(['100', '0.01']) })] },
      'covers-everything',
    ],
    [
      'a whole-amount ladder that falls',
      { components: [amountLine({ kind: 'bands', of: fact, mode: 'whole', bands: rates(['0', '0.03'], ['100', '0.01']) })] },
      'monotone',
    ],
    ['an external KPI that is paid', { scorecard: [item('rain', '1')], components: [variable()] }, 'no-external-pay'],
    [
      'a payout below zero',
      {
        components: [
          amountLine({ kind: 'combine', op: 'difference', parts: [{ kind: 'combine', op: 'product', parts: [money('1000'), attain('a')] }, money('500')] }),
        ],
      },
      'never-negative',
    ],
    [
      'a cap out of reach',
      { scorecard: [item('a', '0.6', { cap: '1.2' }), item('b', '0.4', { cap: '1.2' })], components: [variable({ cap: '1.5' })] },
      'caps-reachable',
    ],
    [
      'a bonus for doing worse',
      {
        components: [
          amountLine({
            kind: 'when',
            if: { is: 'compare', left: attain('a'), op: '<', right: { kind: 'number', value: '0.5' } },
            then: money('100'),
            else: money('0'),
          }),
        ],
      },
      'monotone',
    ],
    [
      'a slope downwards',
      {
        components: [
          amountLine({
            kind: 'combine',
            op: 'product',
            parts: [
              money('100'),
              {
                kind: 'curve',
                of: attain('a'),
                knots: [
                  { at: '0', next: 'linear', value: '1' },
                  { at: '2', next: 'step', value: '0' },
                ],
              },
            ],
          }),
        ],
      },
      'monotone',
    ],
    ['too much variable pay', { scorecard, components: [variable()] }, 'within-limits', { variableShareMax: '0.2' }],
    [
      'too much taken off',
      {
        scorecard,
        components: [fixed, variable(), line({ form: 'reduction-only', kpi: 'a', ...person, rule: ratio, below: '0.8', amount: { of: 'pay', share: '0.5' } })],
      },
      'within-limits',
      { reductionShareMax: '0.2' },
    ],
    ['an unknown KPI', { scorecard: [item('ghost', '1')], components: [variable()] }, 'well-formed'],
  ])('%s', (_, doc, property, limits) => expect(refused(judged(doc, limits))).toContain(property));

  it('the counter-example of a falling ladder is the one a person would draw', () => {
    const report = judged({ components: [amountLine({ kind: 'bands', of: fact, mode: 'whole', bands: rates(['0', '0.03'], ['100', '0.01']) })] });
    // plan 100: just below 100 % of plan 3 % of ~100, at 100 % 1 % of 100
    expect(exampleOf(report, 'monotone')).toMatchObject({ variable: 'person/money', from: '0.9999', to: '1', paysFrom: '299.97', paysTo: '100' });
  });

  it('the step at 70 % is listed with its price', () => {
    const report = judged({ scorecard, components: [fixed, variable({ knockOut: { below: '0.7', on: { by: 'index' } } })] });
    expect(report.cliffs).toEqual([
      { lineKey: 'variable-by-index', variable: 'index', name: '', at: '0.7', paysBelow: '0', pays: '2100000', price: '2100000' },
      { lineKey: 'variable-by-index', variable: 'index', name: '', at: '0.99', paysBelow: '2970000', pays: '3000000', price: '30000' },
    ]);
    expect(judged({ scorecard, components: [fixed, variable({ rampFrom: '0.7' })] }).cliffs).toEqual([]);
  });

  it('malformed documents are judged, not thrown out', () => {
    for (const doc of [null, 7, {}, { format: 1, components: [] }, { format: 1, components: [{ amount: null }] }])
      expect(prove(doc, kpis, basis).proofs[0]?.verdict).toBe('refused');
  });
});

describe('counter-examples are real', () => {
  it('paid by the engine, the better result gets less', () => {
    const value = fc.integer({ min: 0, max: 20 }).map((n) => String(n / 10));
    const curve = fc
      .uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 5 })
      .chain((ats) =>
        fc.tuple(
          ...ats
            .sort((a, b) => a - b)
            .map((at) => fc.record({ at: fc.constant(String(at / 10)), next: fc.constantFrom('step', 'linear'), value, inclusive: fc.boolean() })),
        ),
      );
    fc.assert(
      fc.property(curve, (knots) => {
        const doc = {
          format: 1,
          components: [amountLine({ kind: 'combine', op: 'product', parts: [money('1000'), { kind: 'curve', of: attain('a'), knots, left: 'hold' }] })],
        };
        const report = prove(doc, kpis, basis);
        const example = exampleOf(report, 'monotone');
        if (!example) {
          expect(verdicts(report)['monotone']).toBe('proved');
          return;
        }
        const scheme = new Map([['v1', compileScheme(doc, kpis)]]);
        const paid = (at: string): string | undefined => {
          const rows: Row[] = [['a', '100', toText(multiply(parseRational(at), rational(100)))]];
          return calculatePerson(personOf({ pay: '0', rows, digits: 6 }), scheme).totals?.paidMinor;
        };
        expect(BigInt(paid(example.to ?? '0') ?? 0) < BigInt(paid(example.from ?? '0') ?? 0)).toBe(true);
      }),
      runs,
    );
  });
});
