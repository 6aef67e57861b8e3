// "Round here, this way, to so many digits."
import { z } from 'zod';
import { applyRounding, roundingReason } from '../round-place';
import { once } from '../step';
import type { CompileContext, Run, Step } from '../step';
import { working } from '../told';
import type { Told } from '../told';
import { roundingSchema } from '../rounding';
import type { Rounding } from '../rounding';

export const roundShape = <N>(node: z.ZodType<N>) => z.strictObject({ kind: z.literal('round'), of: node, rounding: roundingSchema });

export interface RoundNode<N> {
  kind: 'round';
  of: N;
  rounding: Rounding;
}

export function compileRound<N>(node: RoundNode<N>, context: CompileContext<N>, path: string): Step {
  const of = context.compile(node.of, `${path}.of`);
  const value = once(context.slot(), (run) => {
    const exact = of.value(run);
    return exact === null ? null : applyRounding(exact, node.rounding, run.currency.digits);
  });
  const explain = (run: Run): Told =>
    working('round', value(run), of.unit, {
      inputs: [of.explain(run)],
      reasons: roundingReason(of.value(run), node.rounding, run.currency.digits),
    });
  return { ...of, value, explain };
}
