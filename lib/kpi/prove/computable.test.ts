// Nobody could ever be paid by it: such a division must be found before the scheme is published, and no sound one suspected.
import { describe, expect, it } from 'vitest';
import { kpi, personOf } from '../golden/support';
import { calculatePerson, compileScheme, prove, zeroDivisionIn } from '../index';
import type { KpiDef, Node, Proof, Property } from '../index';
import { amountLine, attain, basis, combine, currency, fact, judged, kpis, money, number, refused, sentencesOf } from './support';
import { describeProofs } from '../text/describe-proofs';

const formula = (text: string): Node => ({ kind: 'formula', text, names: { a: fact('a'), b: fact('b'), plan: { ...fact('a'), take: 'plan' }, rub: money('1') }, unit: 'money' }) as Node;
const withKpi = (text: string, more: KpiDef[] = []) => {
  const doc = { format: 1, components: [amountLine(combine('product', money('10'), fact('share')))] };
  return prove(doc, [...kpis, ...more, kpi('share', { name: 'Share', unit: 'other', formula: text })], basis);
};
const proofOf = (proofs: readonly Proof[], property: Property): Proof | undefined => proofs.find((proof) => proof.property === property);

describe('a division that nobody can ever compute', () => {
  it.each<[string, Node]>([
    ['by a constant zero', combine('quotient', money('10'), number('0'))],
    ['by zero times a result', combine('quotient', money('10'), combine('product', number('0'), attain('a')))],
    ['by a result less itself', combine('quotient', money('10'), combine('difference', attain('a'), attain('a')))],
    ['by a result less itself, twice as much', combine('quotient', money('10'), combine('product', number('2'), combine('difference', fact('b'), fact('b'))))],
    ['in one branch of a condition', formula('if(a > b, rub, rub / (1 - 1))')],
    ['inside a bracket', formula('rub * (3 + min(a, b / 0))')],
    ['by a limit that is zero on both sides', combine('quotient', money('10'), { kind: 'clamp', of: attain('a'), min: number('0'), max: number('0') } as Node)],
  ])('%s is refused, and the line named', (_, amount) => {
    const report = judged({ components: [amountLine(amount)] });
    expect(refused(report)).toContain('computable');
    expect(sentencesOf(report, 'computable')).toEqual(['“Bonus” divides by what is always zero: it can never be computed.']);
    expect(sentencesOf(report, 'computable', 'ru')[0]).toMatch(/^«Bonus»: деление на то, что всегда равно нулю/);
  });

  it('in a gate it keeps the lines the gate is over from being computed', () => {
    const never = { is: 'compare', left: combine('quotient', number('1'), number('0')), op: '>', right: number('1') };
    const gate = { key: 'g', name: 'G', if: never, effect: { then: 'zero' }, components: ['x'] };
    expect(proofOf(judged({ components: [amountLine(money('10'))], gates: [gate] }).proofs, 'computable')?.examples).toEqual([
      { lineKey: 'x', path: '$.gates[0].if.left' },
    ]);
  });

  it('in the formula of a KPI, or of a KPI it is made of, names that KPI', () => {
    expect(proofOf(withKpi('1 / 0').proofs, 'computable')).toMatchObject({ verdict: 'refused', examples: [{ name: 'Share' }] });
    const report = withKpi('inner + a', [kpi('inner', { name: 'Inner', unit: 'other', formula: 'b / (b - b)' })]);
    expect(proofOf(report.proofs, 'computable')?.examples).toEqual([{ name: 'Inner' }]);
    const told = describeProofs(report, currency, 'en').proofs.find(({ property }) => property === 'computable');
    expect(told?.sentences).toEqual(['The formula of “Inner” divides by what is always zero: the KPI can never be computed.']);
  });

  it('what is refused is true: whatever the results, the month ends in the problem', () => {
    const scheme = compileScheme({ format: 1, components: [amountLine(formula('rub * a / (b - b)'))] }, kpis);
    for (const [a, b] of [['0', '0'], ['100', '100'], ['-3', '1/3']] as const) {
      const person = personOf({ pay: '1', rows: [['a', null, a], ['b', null, b]] });
      expect(calculatePerson(person, new Map([['v1', scheme]])).problems.map(({ code }) => code)).toEqual(['division-by-zero']);
    }
  });

  it.each<[string, Node]>([
    ['a result that may be zero', combine('quotient', money('10'), fact('a'))],
    ['a plan that this basis happens to make zero', formula('rub / (plan - 100)')],
    ['the excess over a number', combine('quotient', money('10'), combine('difference', fact('a'), number('7')))],
    ['zero divided, not divided by', combine('quotient', money('0'), number('5'))],
    ['a divisor left out where nobody entered it', { ...combine('quotient', money('10'), combine('product', number('0'), fact('a'))), missing: 'leave-out' } as Node],
  ])('%s is not suspected', (_, amount) => {
    expect(proofOf(judged({ components: [amountLine(amount)] }).proofs, 'computable')?.verdict).toBe('proved');
  });
});

describe('where in a formula', () => {
  it.each<[string, number | null]>([
    ['1/0', 1],
    ['100 × a ÷ 0', 8],
    ['a + if(b > 0, b / (2 - 2), 1)', 16],
    ['a / (b - b)', 2],
    ['a / b', null],
    ['0 / 5', null],
    ['1 /', null],
    ['nobody(1)', null],
  ])('%s: %s', (text, at) => expect(zeroDivisionIn(text)).toBe(at));
});

describe('the month in which every fact equals its plan', () => {
  it('is calculated by any sound scheme', () => {
    expect(refused(judged({ components: [amountLine(combine('quotient', money('10'), fact('a')))] }))).not.toContain('at-plan');
  });

  it('a division by zero there is told, though other months can be computed', () => {
    // (plan − fact) is nothing exactly where the plan is met.
    const gap = combine('difference', { kind: 'measure', kpi: 'a', scope: 'person', take: 'plan' } as Node, fact('a'));
    const report = judged({ components: [amountLine(combine('quotient', money('10'), gap))] });
    expect(refused(report)).toContain('at-plan');
    expect(refused(report)).not.toContain('computable');
    expect(sentencesOf(report, 'at-plan')).toEqual(['A division by zero in line x.']);
  });

  it('a KPI whose formula never computes fails it too', () => expect(refused(withKpi('1 / 0'))).toContain('at-plan'));

  it.each<[string, Node]>([
    ['rated on a scale', attain('a', { rule: { kind: 'rated', steps: [{ at: '3', value: '1' }, { at: '5', value: '1.2' }] } })],
    ['held within a corridor around zero', attain('a', { rule: { kind: 'band', lo: '0', hi: '0' } })],
    ['measured as growth', attain('a', { rule: { kind: 'growth' } })],
    ['measured as a fall of costs', attain('cost', { rule: { kind: 'growth' } })],
    ['over a quarter so far', attain('a', { over: { window: 'quarter', aggregate: 'sum' } })],
    ['supplied for the whole year', attain('a', { over: { window: 'whole-year', aggregate: 'sum' } })],
  ])('a KPI %s has a month at plan of its own kind', (_, node) => {
    expect(refused(judged({ components: [amountLine(combine('product', money('10'), node))] }))).not.toContain('at-plan');
  });
});
