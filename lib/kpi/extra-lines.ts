// Lines nobody writes into a scheme: the pay as before in a shadow month, the floor of a stage, the rounding of the total.
import type { RunnableScheme } from './compile-scheme';
import { add, isZero, sign, subtract, zero } from './exact/rational';
import type { Rational } from './exact/rational';
import { fromMinorUnits, parseMinorUnits, roundScaled } from './exact/round';
import { toText } from './exact/text';
import type { CardInput } from './input';
import type { Effect, Line } from './result';
import type { ToldLine } from './told-result';
import { applyRounding } from './round-place';
import type { Run } from './step';
import { reason, working } from './told';

/** What a sum needs of a line. */
type Summed = Pick<Line, 'effect' | 'unit' | 'amountMinor'>;

/** While the scheme is only tried out, the whole pay goes on as before: nobody's pay moves. */
export function baseInShadow(scheme: RunnableScheme, run: Run): ToldLine {
  const fixed = scheme.doc.components.find(({ part }) => part === 'fixed');
  const effect: Effect = fixed?.effect ?? 'reference';
  const workings = working('line', run.pay, 'money', {
    inputs: [working('base-pay', run.pay, 'money')],
    reasons: [reason('shadow-base')],
  });
  return {
    key: 'base-in-shadow',
    name: fixed?.name ?? '',
    effect,
    unit: 'money',
    part: 'fixed',
    amountMinor: roundScaled(run.pay, run.currency.digits, 'half-up').toString(),
    workings,
  };
}

/** A rounded total is still the sum of its lines: the difference is a line of its own. */
export function totalRounding(scheme: RunnableScheme, lines: readonly Summed[], run: Run): ToldLine | null {
  const rounding = scheme.doc.settings.rounding.total;
  if (rounding === null) return null;
  const sum = lines.reduce<Rational>(
    (total, line) =>
      line.effect === 'paid' && line.unit === 'money' ? add(total, fromMinorUnits(parseMinorUnits(line.amountMinor), run.currency.digits)) : total,
    zero,
  );
  const difference = subtract<string>(applyRounding(sum, rounding, run.currency.digits), sum);
  if (isZero(difference)) return null;
  const shown = String(rounding.digits === 'minor' ? run.currency.digits : rounding.digits);
  const told = working('total-rounding', difference, 'money', {
    reasons: [reason('rounded', { exact: toText(sum), mode: rounding.mode, digits: shown }, 'total')],
  });
  return {
    key: 'total-rounding',
    name: '',
    effect: 'paid',
    unit: 'money',
    part: 'other',
    amountMinor: roundScaled(difference, run.currency.digits, rounding.mode).toString(),
    workings: told,
  };
}

/** During a stage that promises it, nobody gets less in all than before: the shortfall is a line of its own. */
export function heldHarmless(card: CardInput, lines: readonly Summed[], run: Run): ToldLine | null {
  const floor = card.stage?.holdHarmlessMinor;
  if (floor === undefined) return null;
  const amountOf = (minor: string): Rational => fromMinorUnits(parseMinorUnits(minor), run.currency.digits);
  const sum = lines.reduce<Rational>(
    (total, line) => (line.unit === 'money' && line.effect !== 'shown' ? add(total, amountOf(line.amountMinor)) : total),
    zero,
  );
  const short = subtract<string>(amountOf(floor), sum);
  if (sign(short) <= 0) return null;
  const told = working('hold-harmless', short, 'money', { params: { floor: toText(amountOf(floor)), sum: toText(sum) }, reasons: [reason('held-harmless')] });
  return {
    key: 'hold-harmless',
    name: '',
    effect: 'paid',
    unit: 'money',
    part: 'other',
    amountMinor: roundScaled(short, run.currency.digits, 'half-up').toString(),
    workings: told,
  };
}
