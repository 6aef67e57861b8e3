// "Counts only where the person takes part": within dates, after enough presence; what happens otherwise is said aloud.
import { z } from 'zod';
import { decimalFromZero } from '../decimal-text';
import { compare, divide, isZero, sign, zero } from '../exact/rational';
import { parseRational } from '../exact/text';
import type { KpiDef } from '../kpi-def';
import { once, report } from '../step';
import type { Measure, Run, Step } from '../step';
import { reason, working, workingKpi } from '../told';
import type { Told } from '../told';
import { monthDays } from './civil-days';
import { dayCounts, presenceOf, sumOfParts } from './presence';
import { civilDate } from './time-input';
import type { TimeInput } from './time-input';

export const eligibilitySchema = z.strictObject({
  /** The rule counts from … until …, both ends included; the person's own dates come with the input. */
  from: civilDate.optional(),
  until: civilDate.optional(),
  /** How presence within those dates is counted. */
  by: z.enum(dayCounts).default('calendar-days'),
  /** Least part of the month present within those dates, share of 1; null = any presence at all. */
  atLeast: decimalFromZero.nullable().default(null),
  /** Not eligible: zero; left out (other weights grow in proportion); or a problem of the person. */
  otherwise: z.enum(['zero', 'leave-out', 'problem']),
});
export type Eligibility = z.infer<typeof eligibilitySchema>;

/** Whether the person takes part this month; null when the month has nothing to divide by. */
function takesPart(run: Run, { from, until, by, atLeast }: Eligibility): boolean | null {
  const time = run.there ?? wholeMonth(run.month);
  const starts = [from, run.eligible?.from];
  const ends = [until, run.eligible?.until];
  const spans = time.spans.flatMap((span) => {
    const clipped = { ...span, from: latest([span.from, ...starts]), to: earliest([span.to, ...ends]) };
    return clipped.from <= clipped.to ? [clipped] : [];
  });
  const { parts, whole } = presenceOf({ ...time, spans }, run.month, by);
  const present = sumOfParts(parts);
  if (atLeast === null) return sign(present) > 0;
  return isZero(whole) ? null : compare(divide(present, whole), parseRational(atLeast)) >= 0;
}

/** The step where the person takes part; where not, what the rule chose. Nothing inside is asked then, so nothing inside can be missing. */
export function whereEligible(step: Step, eligibility: Eligibility, kpi: KpiDef, slot: number): Step {
  const { by, otherwise } = eligibility;
  const isOut = (run: Run): boolean => takesPart(run, eligibility) === false;
  const value = once(slot, (run) => {
    const takes = takesPart(run, eligibility);
    if (takes === null) return report(run, 'no-presence', { by });
    if (takes) return step.value(run);
    return otherwise === 'zero' ? zero : report(run, 'not-eligible', { name: kpi.name, otherwise }, kpi.code);
  });
  const explain = (run: Run): Told =>
    isOut(run) ? working('not-eligible', value(run), step.unit, { kpi: workingKpi(kpi), reasons: [reason('not-eligible', { otherwise })] }) : step.explain(run);
  const measures = step.measures.map((measure): Measure => ({
    ...measure,
    gate: JSON.stringify([eligibility, measure.gate]),
    applies: (run) => !isOut(run) && (measure.applies?.(run) ?? true),
    ...(otherwise === 'leave-out' ? { leftOut: isOut } : {}),
  }));
  const { isEntered: _, ...rest } = step;
  return { ...rest, measures, value, explain };
}

const defined = (dates: readonly (string | undefined)[]): string[] => dates.filter((date) => date !== undefined);
/** Dates written year first are in order as text. */
const latest = (dates: readonly (string | undefined)[]): string => defined(dates).reduce((a, b) => (a > b ? a : b));
const earliest = (dates: readonly (string | undefined)[]): string => defined(dates).reduce((a, b) => (a < b ? a : b));

function wholeMonth(month: string): TimeInput {
  const { first, last } = monthDays(month);
  const span = { from: `${month}-01`, to: `${month}-${String(last - first + 1).padStart(2, '0')}`, fte: '1' };
  return { spans: [span], unpaid: [], calendar: { weekend: [6, 7], holidays: [], workDays: [] } };
}
