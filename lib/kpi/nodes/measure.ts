// "Take this value of this KPI: what was planned, what happened, or what it is compared with."
import { z } from 'zod';
import { creditModes } from '../credit';
import type { Credit, CreditMode } from '../credit';
import { add, divide, least, most, multiply, rational } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { parseRational } from '../exact/text';
import type { KpiValue } from '../input';
import { kpiCode, kpiScopes } from '../kpi-def';
import type { KpiDef, KpiScope } from '../kpi-def';
import { brokenStep, mergeMeasures, once, report } from '../step';
import type { CompileContext, Dimension, Measure, Run, Step } from '../step';
import { shiftMonth } from '../time/civil-days';
import { eligibilitySchema, whereEligible } from '../time/eligibility';
import { overSchema, periodsInForce, periodsOf } from '../time/window';
import type { Over } from '../time/window';
import { working, workingKpi } from '../told';
import type { Told } from '../told';

export const measureShape = z.strictObject({
  kind: z.literal('measure'),
  kpi: kpiCode,
  scope: z.enum(kpiScopes).default('person'),
  take: z.enum(['plan', 'fact', 'baseline']),
  /** Another window than this month. */
  over: overSchema.optional(),
  /** What counts of values shared with others; absent = the person's share. */
  credit: z.enum(creditModes).optional(),
  /** Where the value counts at all; absent = always. */
  eligible: eligibilitySchema.optional(),
});
export type MeasureNode = z.infer<typeof measureShape>;

export function compileMeasure<N>(node: MeasureNode, context: CompileContext<N>, path: string): Step {
  const kpi = context.kpi(node.kpi, path);
  if (!kpi) return brokenStep;
  const step = readMeasure(context, { ...node, kpi, path });
  return node.eligible ? whereEligible(step, node.eligible, kpi, context.slot()) : step;
}

export interface Reading {
  kpi: KpiDef;
  scope: KpiScope;
  take: Measure['take'];
  over?: Over | undefined;
  credit?: CreditMode | undefined;
  path: string;
}

/** The step that reads entered values; a value nobody entered is a problem, never a zero. A KPI with a formula computes its fact. */
export function readMeasure<N>(context: CompileContext<N>, { kpi, scope, take, over, credit, path }: Reading): Step {
  if (kpi.formula !== undefined && take === 'fact') return context.derived(kpi, scope, { over, credit }, path);
  const read = { kpi, scope, take, credit: credit ?? 'share' } as const;
  if (!over) return readOne(context, { ...read, slot: context.given(kpi, scope, ''), period: '' });
  const months = periodsOf(over).map((period, i) =>
    readOne(context, { ...read, slot: context.given(kpi, scope, period), period, applies: (run) => i < periodsInForce(over, run.month) }),
  );
  const isOne = months.length === 1 && over.from === undefined;
  if (!isOne) checkAggregate(context, kpi, over, path);
  return isOne ? (months[0] as Step) : windowStep(months, over, kpi, context.slot());
}

/** Uniques of weeks do not sum to a month; a ratio of sums needs operands to sum. */
function checkAggregate<N>(context: CompileContext<N>, kpi: KpiDef, { aggregate }: Over, path: string): void {
  const params = { name: kpi.name, aggregate };
  if (kpi.additive === false && aggregate === 'sum') context.problem('not-additive', `${path}.over`, params, kpi.code);
  if (kpi.formula === undefined && aggregate === 'ratio-of-sums') context.problem('aggregate-unfit', `${path}.over`, params, kpi.code);
}

function readOne<N>(context: CompileContext<N>, measure: Measure): Step {
  const { kpi, scope, take, period } = measure;
  const value = once(context.measureSlot(measure), (run) => {
    const given = run.given[measure.slot]?.[take];
    return given ? countedOf(given, measure.credit) : reportMissing(run, measure);
  });
  const explain = (run: Run): Told => {
    const given = run.given[measure.slot]?.[take];
    const isPlain = given && period === '' && (given.credits === undefined || measure.credit === 'none');
    if (isPlain) return working(take, value(run), kpi.unit, { kpi: workingKpi(kpi), entered: run.givenAt[measure.slot] });
    const params: Record<string, string> = { scope };
    if (period !== '') params['period'] = monthOf(run, period);
    if (given) params['ref'] = given.ref;
    if (given && 'source' in given) Object.assign(params, { source: given.source, recordedAt: given.recordedAt });
    const credits = given && measure.credit !== 'none' ? (given.credits ?? []) : [];
    if (given && credits.length > 0) params['own'] = given.value;
    const inputs = credits.map((each) => creditWorking(each, measure));
    return working(take, value(run), kpi.unit, { params, kpi: workingKpi(kpi), inputs });
  };
  return { dimension: dimensionOf(kpi), unit: kpi.unit, measures: [measure], isEntered: true, value, explain };
}

/** The person's own value, and of each shared one what the rule lets count. */
function countedOf({ value, credits }: NonNullable<KpiValue['plan']>, mode: CreditMode): Rational {
  const own = parseRational(value);
  return credits === undefined || mode === 'none' ? own : credits.reduce<Rational>((sum, each) => add(sum, creditedOf(each, mode)), own);
}

const creditedOf = ({ value, share }: Credit, mode: CreditMode): Rational =>
  mode === 'whole' ? parseRational(value) : multiply(parseRational(value), parseRational(share));

const creditWorking = (credit: Credit, { credit: mode, kpi }: Measure): Told =>
  working('credit', creditedOf(credit, mode), kpi.unit, { params: { ref: credit.ref, whole: credit.value, share: mode === 'whole' ? '1' : credit.share } });

function windowStep(months: readonly Step[], over: Over, kpi: KpiDef, slot: number): Step {
  const counted = (run: Run): Step[] => months.slice(0, periodsInForce(over, run.month));
  const value = once(slot, (run) => {
    if (periodsInForce(over, run.month) === 0)
      return report(run, 'outside-project', { name: kpi.name, from: over.from ?? '', until: over.until ?? '' }, kpi.code);
    const values = counted(run).map((month) => month.value(run));
    return values.includes(null) ? null : aggregate(values as Rational[], over.aggregate);
  });
  const explain = (run: Run): Told =>
    working('window', value(run), kpi.unit, { params: { ...over }, kpi: workingKpi(kpi), inputs: counted(run).map((month) => month.explain(run)) });
  return { dimension: dimensionOf(kpi), unit: kpi.unit, measures: mergeMeasures(months), value, explain };
}

/** The newest month comes first. */
function aggregate(values: readonly Rational[], how: Over['aggregate']): Rational {
  const [first, ...others] = values as [Rational, ...Rational[]];
  switch (how) {
    case 'sum':
      return others.reduce((sum, next) => add(sum, next), first);
    case 'mean':
    case 'ratio-of-sums':
      return divide(
        others.reduce((sum, next) => add(sum, next), first),
        rational(values.length),
      );
    case 'min':
      return others.reduce((low, next) => least(low, next), first);
    case 'max':
      return others.reduce((high, next) => most(high, next), first);
    case 'last':
      return first;
  }
}

/** Per cents stay as people type them (22 for 22 %), so they count as plain numbers. */
export const dimensionOf = (kpi: KpiDef): Dimension => (kpi.unit === 'money' ? 'money' : kpi.unit === 'ratio' ? 'share' : 'number');

const monthOf = (run: Run, period: string): string => (period === '' ? run.month : /^-\d+$/.test(period) ? shiftMonth(run.month, Number(period)) : period);

function reportMissing(run: Run, { kpi, scope, slot, take, period }: Measure): null {
  const given = run.given[slot];
  run.problems.push({
    code: `missing-${take}`,
    params: { name: kpi.name, month: monthOf(run, period) },
    kpi: kpi.code,
    scope,
    ...(given ? { subjectId: given.subjectId } : {}),
    employeeId: run.employeeId,
    cardId: run.cardId,
  });
  return null;
}

/** Whether everything a step reads was entered; used where the scheme says what to do without it. */
export const isEntered = (run: Run, measures: readonly Measure[]): boolean =>
  measures.every(({ slot, take, applies, leftOut }) => !leftOut?.(run) && ((applies && !applies(run)) || Boolean(run.given[slot]?.[take])));

/** Whether the scheme leaves the step out for this person. */
export const isLeftOut = (run: Run, measures: readonly Measure[]): boolean => measures.some(({ leftOut }) => leftOut?.(run) ?? false);
