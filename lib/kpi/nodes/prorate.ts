// "Only for the part of the month": a joiner, a leaver, a transfer, a change of pay or of hours, unpaid leave.
import { z } from 'zod';
import { add, compare, divide, isZero, multiply, one, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { fromMinorUnits, parseMinorUnits } from '../exact/round';
import { toText } from '../exact/text';
import type { Reason } from '../result';
import { applyRounding, roundingReason } from '../round-place';
import { roundingSchema } from '../rounding';
import type { Rounding } from '../rounding';
import { once, report } from '../step';
import type { CompileContext, Run, Step } from '../step';
import { dayCounts, presenceOf, sumOfParts } from '../time/presence';
import type { DayCount } from '../time/presence';
import { hasOwnHours } from '../time/time-input';
import type { TimeInput } from '../time/time-input';
import { working } from '../told';
import type { Told } from '../told';

export const prorationSchema = z.strictObject({
  by: z.enum(dayCounts),
  /** Of the factor; null = exact. */
  rounding: roundingSchema.nullable().default(null),
});
export type Proration = z.infer<typeof prorationSchema>;

export const prorateShape = <N>(node: z.ZodType<N>) =>
  z.strictObject({ kind: z.literal('prorate'), of: node, by: z.enum(dayCounts), rounding: roundingSchema.nullable().default(null) });

/** Multiplies what it stands around: the base, a threshold, a plan or a result. Each span of its own pay is computed with that pay. */
export interface ProrateNode<N> {
  kind: 'prorate';
  of: N;
  by: DayCount;
  rounding: Rounding | null;
}

export function compileProrate<N>(node: ProrateNode<N>, context: CompileContext<N>, path: string): Step {
  return prorated(context.compile(node.of, `${path}.of`), node, context.slot());
}

/** The step times the part of the month; without time in the input, the whole month. */
export function prorated(of: Step, proration: Proration, slot: number): Step {
  const value = once(slot, (run) => {
    const whole = of.value(run);
    if (whole === null || run.time === null) return whole;
    const factors = factorsOf(run, proration);
    if (factors === null) return report(run, 'no-presence', { by: proration.by });
    if (!hasOwnPays(run)) return multiply(whole, roundedFactor(sumOfParts(factors), proration, run));
    return factors.reduce<Rational | null>((sum, factor, i) => {
      const amount = of.value(forked(run, i));
      return sum === null || amount === null ? null : add(sum, multiply(amount, roundedFactor(factor, proration, run)));
    }, zero);
  });
  const explain = (run: Run): Told => {
    const factors = run.time === null ? [one] : (factorsOf(run, proration) ?? [zero]);
    const pays = run.time !== null && hasOwnPays(run);
    const total = sumOfParts(factors);
    const reasons: Reason[] = pays ? [] : roundingReason(total, proration.rounding, run.currency.digits);
    const inputs = pays
      ? factors.map((factor, i) => spanWorking(of, forked(run, i), roundedFactor(factor, proration, run), run.time?.spans[i]?.from ?? ''))
      : [of.explain(run)];
    const params = { by: proration.by, factor: toText(roundedFactor(total, proration, run)), ...countsOf(run, proration) };
    return working('prorate', value(run), of.unit, { params, inputs, reasons });
  };
  return { ...of, value, explain };
}

function spanWorking(of: Step, run: Run, factor: Rational, from: string): Told {
  const amount = of.value(run);
  return working('prorate-span', amount === null ? null : multiply(amount, factor), of.unit, {
    params: { from, factor: toText(factor) },
    inputs: [of.explain(run)],
  });
}

/** null when the month has nothing to divide by, or one figure of hours was worked at two pays. */
function factorsOf(run: Run, { by }: Proration): Rational[] | null {
  if (run.time === null) return [one];
  if (by === 'hours' && run.time.spans.length > 1 && hasOwnPays(run) && !hasOwnHours(run.time)) return null;
  const { parts, whole } = presenceOf(run.time, run.month, by);
  return isZero(whole) ? null : parts.map((part) => divide(part, whole));
}

function countsOf(run: Run, { by }: Proration): Record<string, string> {
  if (run.time === null) return {};
  const { parts, whole } = presenceOf(run.time, run.month, by);
  return { part: toText(sumOfParts(parts)), whole: toText(whole) };
}

const roundedFactor = (factor: Rational, { rounding }: Proration, run: Run): Rational => applyRounding(factor, rounding, run.currency.digits);

const hasOwnPays = (run: Run): boolean => run.time?.spans.some((_, i) => compare(payOf(run, i), run.pay) !== 0) ?? false;

function payOf(run: Run, span: number): Rational {
  const own = run.time?.spans[span]?.basePayMinor;
  return own === undefined ? run.pay : fromMinorUnits(parseMinorUnits(own), run.currency.digits);
}

/** The same card with the pay of one span; its results are kept apart. What is prorated inside is prorated as without a change of pay. */
function forked(run: Run, span: number): Run {
  const forks = (run.forks ??= []);
  return (forks[span] ??= { ...run, pay: payOf(run, span), slots: [], time: run.time && withoutPays(run.time), forks: undefined });
}

const withoutPays = (time: TimeInput): TimeInput => ({ ...time, spans: time.spans.map(({ basePayMinor: _, ...span }) => span) });
