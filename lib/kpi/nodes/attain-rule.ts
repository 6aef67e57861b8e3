// "Fact against plan": the eight rules and where each is defined.
import { absolute, add, compare, divide, isZero, negate, one, sign, subtract, zero } from '../exact/rational';
import type { Rational, Share } from '../exact/rational';
import { parseRational } from '../exact/text';
import type { KpiDef } from '../kpi-def';
import type { ProblemCode } from '../problem';
import type { AttainRule } from './attain-rule-shape';

export interface AttainValues {
  fact: Rational;
  /** Zero for rules that use no plan. */
  plan: Rational;
  baseline: Rational;
}
type Outcome = { value: Rational; note?: 'fact-zero' | 'plan-zero' } | { problem: ProblemCode };

/** What a rule reads. */
export const usesPlan = (rule: AttainRule): boolean => rule.kind !== 'band' && rule.kind !== 'rated';
export const usesBaseline = (rule: AttainRule): boolean => rule.kind === 'growth';

export interface AttainTerms {
  rule: AttainRule;
  cap: Share | null;
  planZero: 'problem' | 'met';
  direction: KpiDef['direction'];
}

/** Attainment before floor and cap. */
export function attainment({ rule, cap, planZero, direction }: AttainTerms, { fact, plan, baseline }: AttainValues): Outcome {
  const { kind } = rule;
  if (kind === 'band') return bandAttainment(fact, parseRational(rule.lo), parseRational(rule.hi));
  if (kind === 'rated') {
    const step = rule.steps.find(({ at }) => compare(parseRational(at), fact) === 0);
    return step ? { value: parseRational(step.value) } : { problem: 'off-scale' };
  }
  const isLower = kind === 'lower-ratio' || kind === 'lower-distance' || (kind === 'reached' && direction === 'lower');
  const isMet = isLower ? compare(fact, plan) <= 0 : compare(fact, plan) >= 0;
  if (kind === 'reached') return { value: isMet ? one : zero };
  if (kind !== 'growth' && isZero(plan)) return planZero === 'met' ? { value: isMet ? one : zero, note: 'plan-zero' } : { problem: 'plan-zero' };
  switch (kind) {
    case 'higher-ratio':
      return sign(plan) > 0 ? { value: divide(fact, plan) } : { problem: 'attainment-undefined' };
    case 'higher-distance':
      return { value: add(one, divide(subtract(fact, plan), absolute(plan))) };
    case 'lower-ratio':
      if (sign(plan) < 0 || sign(fact) < 0) return { problem: 'attainment-undefined' };
      if (!isZero(fact)) return { value: divide(plan, fact) };
      return cap === null ? { problem: 'attainment-undefined' } : { value: cap, note: 'fact-zero' };
    case 'lower-distance':
      return { value: add(one, negate(divide(subtract(fact, plan), absolute(plan)))) };
    case 'growth':
      return growthAttainment(fact, plan, baseline, direction === 'lower');
  }
}

/** The plan must lie beyond the baseline on the KPI's better side, or growth towards it means nothing. */
function growthAttainment(fact: Rational, plan: Rational, baseline: Rational, isLower: boolean): Outcome {
  const wanted = subtract(plan, baseline);
  if (sign(wanted) !== (isLower ? -1 : 1)) return { problem: 'attainment-undefined' };
  return { value: divide(subtract(fact, baseline), wanted) };
}

function bandAttainment(fact: Rational, lo: Rational, hi: Rational): Outcome {
  const isBelow = compare(fact, lo) < 0;
  if (!isBelow && compare(fact, hi) <= 0) return { value: one };
  const bound = isBelow ? lo : hi;
  if (isZero(bound)) return { problem: 'attainment-undefined' };
  return { value: subtract(one, divide(absolute(subtract(fact, bound)), absolute(bound))) };
}
