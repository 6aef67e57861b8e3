// What a judgement claims must be so: a refusal has an example that really pays less, a proof is never given too lightly.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiply, rational } from '../exact/rational';
import { parseRational, toText } from '../exact/text';
import { calculatePerson, compileScheme, prove } from '../index';
import type { Node, ProofReport } from '../index';
import { item, personOf } from '../golden/support';
import type { Row } from '../golden/support';
import { runs } from '../properties/support';
import { amountLine, attain, basis, combine, exampleOf, fixed, judged, kpis, money, number, scorecard, sentencesOf, variable } from './support';

const verdicts = (report: ProofReport): Record<string, string> => Object.fromEntries(report.proofs.map(({ property, verdict }) => [property, verdict]));

describe('verdicts', () => {
  it('malformed documents are judged, not thrown out', () => {
    for (const doc of [null, 7, {}, { format: 1, components: [] }, { format: 1, components: [{ amount: null }] }])
      expect(prove(doc, kpis, basis).proofs[0]?.verdict).toBe('refused');
  });

  it('everything is proved of the usual scheme, but its bound is only noted: it grows with the index', () => {
    expect(verdicts(judged({ scorecard, components: [fixed, variable()] }))).toEqual({
      'well-formed': 'proved',
      'weights-one': 'proved',
      'no-external-pay': 'proved',
      computable: 'proved',
      'at-plan': 'proved',
      'covers-everything': 'proved',
      'never-negative': 'proved',
      monotone: 'proved',
      bounded: 'noted',
      'caps-reachable': 'proved',
      'within-limits': 'proved',
    });
    expect(sentencesOf(judged({ scorecard, components: [fixed, variable()] }), 'bounded')).toEqual(['The pay grows without limit with the result.']);
  });

  it.each<[string, object, string]>([
    // 70 000 + 30 000 × 120 %
    ['a cap on the curve', { scorecard, components: [fixed, variable({ cap: '1.2' })] }, 'At most 106,000.00 in all.'],
    // each KPI counts to 120 %, so the index does too
    [
      'caps on all KPIs',
      { scorecard: [item('a', '0.6', { cap: '1.2' }), item('b', '0.4', { cap: '1.2' })], components: [fixed, variable()] },
      'At most 106,000.00 in all.',
    ],
    ['a cap on the index', { scorecard, components: [fixed, variable()], settings: { indexCap: '2' } }, 'At most 130,000.00 in all.'],
    // 1 000 × attainment, not more than 1 500
    [
      'a limit of a line',
      { components: [amountLine({ kind: 'clamp', of: combine('product', money('1000'), attain('a')), min: null, max: money('1500') })] },
      'At most 1,500.00 in all.',
    ],
    ['nothing but a fixed part', { components: [fixed] }, 'At most 70,000.00 in all.'],
  ])('the bound in money: %s', (_, doc, sentence) => expect(sentencesOf(judged(doc), 'bounded')).toEqual([sentence]));

  it('a cap that only some KPIs have is no bound', () => {
    expect(judged({ scorecard: [item('a', '0.6', { cap: '1.2' }), item('b', '0.4')], components: [fixed, variable()] }).bound).toBeNull();
  });

  it('what cannot be decided is searched, and says in how many places', () => {
    // The difference of two results times a sum, raised to zero: whether it falls depends on both.
    const doc = {
      components: [
        amountLine({
          kind: 'clamp',
          of: combine('product', combine('difference', attain('a'), attain('b')), combine('product', money('1000'), attain('a'))),
          min: money('0'),
          max: null,
        }),
      ],
    };
    const report = judged(doc);
    expect(verdicts(report)['never-negative']).toBe('proved');
    expect(verdicts(report)['monotone']).toBe('refused'); // the better b, the less
    const twoResults = { components: [amountLine(combine('product', combine('product', money('1000'), attain('a')), attain('b')))] };
    expect(verdicts(judged(twoResults))).toMatchObject({ 'never-negative': 'proved', monotone: 'proved' });
    const byFormula = {
      components: [amountLine(combine('product', money('1000'), { kind: 'formula', text: 'x * x / (x + 1)', names: { x: attain('a') }, unit: 'share' } as Node))],
    };
    const searched = judged(byFormula).proofs.find(({ property }) => property === 'monotone');
    expect([searched?.verdict, (searched?.searched ?? 0) > 0]).toEqual(['searched', true]);
    expect(sentencesOf(judged(byFormula), 'monotone')[0]).toMatch(/^It could not be decided for every result; nothing was found in \d+ places?\.$/);
  });

  it('shown lines and points are not money: nothing is claimed of them', () => {
    const falling: Node = { kind: 'when', if: { is: 'compare', left: attain('a'), op: '<', right: number('0.5') }, then: money('100'), else: money('0') };
    expect(verdicts(judged({ components: [fixed, amountLine(falling, { effect: 'shown' })] }))['monotone']).toBe('proved');
    expect(verdicts(judged({ components: [fixed, amountLine(falling)] }))['monotone']).toBe('refused');
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
          components: [amountLine(combine('product', money('1000'), { kind: 'curve', of: attain('a'), knots, left: 'hold' } as unknown as Node))],
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
