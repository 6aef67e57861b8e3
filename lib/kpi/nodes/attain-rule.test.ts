// Fact against plan: each rule where it is defined, and a problem, never infinity, where it is not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, one, rational, zero } from '../exact/rational';
import { parseRational, toText } from '../exact/text';
import type { AttainRule } from '../index';
import { anyRational, runs } from '../properties/support';
import { attainment } from './attain-rule';

type Direction = 'higher' | 'lower';
function attained(rule: AttainRule, fact: string, plan = '0', over: { baseline?: string; cap?: string; planZero?: 'met'; direction?: Direction } = {}): string {
  const terms = {
    rule,
    cap: over.cap ? parseRational<'share'>(over.cap) : null,
    planZero: over.planZero ?? ('problem' as const),
    direction: over.direction ?? ('higher' as const),
  };
  const outcome = attainment(terms, { fact: parseRational(fact), plan: parseRational(plan), baseline: parseRational(over.baseline ?? '0') });
  return 'problem' in outcome ? outcome.problem : toText(outcome.value);
}

describe('attainment', () => {
  it.each([
    // rule, fact, plan, answer
    ['higher-ratio', '22', '20', '1.1'],
    ['higher-ratio', '-5', '20', '-0.25'],
    ['higher-ratio', '5', '-20', 'attainment-undefined'],
    ['higher-ratio', '5', '0', 'plan-zero'],
    ['higher-distance', '-5', '-10', '1.5'], // a planned loss of 10, a loss of 5: 1 + 5/10
    ['higher-distance', '-15', '-10', '0.5'],
    ['higher-distance', '5', '0', 'plan-zero'],
    ['lower-ratio', '80', '100', '1.25'],
    ['lower-ratio', '0', '100', 'attainment-undefined'],
    ['lower-ratio', '-1', '100', 'attainment-undefined'],
    ['lower-ratio', '1', '-100', 'attainment-undefined'],
    ['lower-distance', '80', '100', '1.2'],
    ['lower-distance', '250', '100', '-0.5'],
    ['reached', '10', '10', '1'],
    ['reached', '9.99', '10', '0'],
    ['reached', '0', '0', '1'],
  ] as const)('%s of fact %s, plan %s is %s', (kind, fact, plan, answer) => expect(attained({ kind }, fact, plan)).toBe(answer));

  it('reached follows the KPI: for cost, at most the plan', () => {
    expect(attained({ kind: 'reached' }, '400', '400', { direction: 'lower' })).toBe('1');
    expect(attained({ kind: 'reached' }, '400.01', '400', { direction: 'lower' })).toBe('0');
  });

  it('a fact of zero, lower is better: the declared cap', () => {
    expect(attained({ kind: 'lower-ratio' }, '0', '100', { cap: '1.5' })).toBe('1.5');
  });

  it('a plan of zero only if the scheme says what it means', () => {
    expect(attained({ kind: 'higher-ratio' }, '0', '0', { planZero: 'met' })).toBe('1');
    expect(attained({ kind: 'higher-ratio' }, '-1', '0', { planZero: 'met' })).toBe('0');
    expect(attained({ kind: 'lower-ratio' }, '1', '0', { planZero: 'met' })).toBe('0');
    expect(attained({ kind: 'lower-distance' }, '0', '0', { planZero: 'met' })).toBe('1');
  });

  it('growth needs a plan beyond the baseline, on the better side', () => {
    expect(attained({ kind: 'growth' }, '195', '192', { baseline: '160' })).toBe('1.09375'); // 35/32
    expect(attained({ kind: 'growth' }, '195', '160', { baseline: '160' })).toBe('attainment-undefined');
    expect(attained({ kind: 'growth' }, '90', '80', { baseline: '100', direction: 'lower' })).toBe('0.5');
    expect(attained({ kind: 'growth' }, '90', '120', { baseline: '100', direction: 'lower' })).toBe('attainment-undefined');
  });

  it('a band is full inside and falls with the distance outside', () => {
    const band = { kind: 'band', lo: '10', hi: '20' } as const;
    expect(['10', '15', '20', '9', '25', '50'].map((fact) => attained(band, fact))).toEqual(['1', '1', '1', '0.9', '0.75', '-0.5']);
    expect(attained({ kind: 'band', lo: '0', hi: '5' }, '-1')).toBe('attainment-undefined');
    expect(attained({ kind: 'band', lo: '7', hi: '7' }, '7')).toBe('1');
  });

  it('a rating is a step of the scale, or a problem', () => {
    const rated = {
      kind: 'rated',
      steps: [
        { at: '1', value: '0' },
        { at: '3', value: '0.8' },
        { at: '5', value: '1.2' },
      ],
    } as const;
    expect(attained({ ...rated, steps: [...rated.steps] }, '3')).toBe('0.8');
    expect(attained({ ...rated, steps: [...rated.steps] }, '4')).toBe('off-scale');
  });

  it('doing better never attains less, wherever both are defined', () => {
    const rules = fc.constantFrom<AttainRule['kind']>('higher-ratio', 'higher-distance', 'lower-ratio', 'lower-distance', 'growth', 'reached');
    fc.assert(
      fc.property(
        rules,
        fc.constantFrom<Direction>('higher', 'lower'),
        anyRational,
        anyRational,
        anyRational,
        anyRational,
        (kind, towards, a, b, plan, baseline) => {
          const direction = kind.startsWith('lower') ? 'lower' : kind.startsWith('higher') ? 'higher' : towards;
          const terms = { rule: { kind } as AttainRule, cap: null, planZero: 'met' as const, direction };
          const [first, second] = [a, b].map((fact) => attainment(terms, { fact, plan, baseline }));
          if (!first || !second || 'problem' in first || 'problem' in second) return;
          const better = direction === 'lower' ? compare(b, a) : compare(a, b);
          const more = compare(first.value, second.value);
          if (better !== 0) expect(more === 0 || more === better).toBe(true);
        },
      ),
      runs,
    );
  });

  it('at plan it is exactly one, under every rule that has a plan', () => {
    const kinds = fc.constantFrom<AttainRule['kind']>('higher-ratio', 'higher-distance', 'lower-ratio', 'lower-distance', 'growth', 'reached');
    fc.assert(
      fc.property(kinds, fc.integer({ min: 1, max: 10 ** 9 }), (kind, n) => {
        const plan = rational(n, 7);
        const outcome = attainment({ rule: { kind } as AttainRule, cap: null, planZero: 'problem', direction: 'higher' }, { fact: plan, plan, baseline: zero });
        expect('value' in outcome && compare(outcome.value, one) === 0).toBe(true);
      }),
      runs,
    );
  });
});
