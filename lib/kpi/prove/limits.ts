// What the company allows: how large the variable share may be, how much may be taken off.
import { add, compare, multiply, negate, one, sign, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { parseRational, toText } from '../exact/text';
import type { CounterExample, Proof } from './proof';
import type { ProofWorld } from './world';

export interface ProofLimits {
  /** Largest variable share of the pay, share of 1. */
  variableShareMax?: string;
  /** Most that all reductions of a month may take together, share of the pay. */
  reductionShareMax?: string;
}

export function checkLimits(world: ProofWorld, limits: ProofLimits, minor: Rational): Proof {
  const examples: CounterExample[] = [];
  const fixedShare = world.fixedShare;
  if (limits.variableShareMax !== undefined && fixedShare !== null) {
    const variable = subtract<string>(one, fixedShare);
    if (compare(variable, parseRational(limits.variableShareMax)) > 0)
      examples.push({ path: '$.settings.fixedShare', from: limits.variableShareMax, to: toText(variable) });
  }
  if (limits.reductionShareMax !== undefined) {
    const allowed = multiply(world.pay, parseRational(limits.reductionShareMax));
    const taken = world.doc.components.reduce<Rational | null>((sum, component, number) => {
      if (component.unit !== 'money' || component.clawBack || sum === null) return sum;
      const { lo } = world.outlookOfLine(number);
      if (lo === null) return null;
      return sign(lo) < 0 ? add(sum, negate(lo)) : sum;
    }, zero);
    if (taken === null || compare(taken, allowed) > 0)
      examples.push({
        path: '$.components',
        paysFrom: toText(multiply(allowed, minor)),
        ...(taken === null ? {} : { paysTo: toText(multiply(taken, minor)) }),
      });
  }
  return { property: 'within-limits', verdict: examples.length > 0 ? 'refused' : 'proved', examples };
}
