// "How far was the plan reached?" — defined for each rule where it makes sense, a problem elsewhere.
import { z } from 'zod';
import { creditModes } from '../credit';
import { decimalText } from '../decimal-text';
import { compare, divide, least, most, sign, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { parseRational, toText } from '../exact/text';
import { kpiCode, kpiScopes } from '../kpi-def';
import type { KpiDef } from '../kpi-def';
import type { Reason } from '../result';
import { applyRounding, roundingReason } from '../round-place';
import { brokenStep, mergeMeasures, once, report } from '../step';
import type { CompileContext, Measure, Run, Step } from '../step';
import { eligibilitySchema, whereEligible } from '../time/eligibility';
import { overSchema } from '../time/window';
import { reason, textOf, working, workingKpi } from '../told';
import type { Told } from '../told';
import { attainment, usesBaseline, usesPlan } from './attain-rule';
import { attainRuleSchema } from './attain-rule-shape';
import type { AttainRule } from './attain-rule-shape';
import { readMeasure } from './measure';
import { prorated, prorationSchema } from './prorate';

export const attainShape = z.strictObject({
  kind: z.literal('attain'),
  kpi: kpiCode,
  scope: z.enum(kpiScopes).default('person'),
  rule: attainRuleSchema,
  /** Never less than this; null lets it go below. */
  floor: decimalText.nullable().default('0'),
  /** Counts only as far as this; null = no cap. */
  cap: decimalText.nullable().default(null),
  /** Plan 0: a problem, or "met → 1, else 0". */
  planZero: z.enum(['problem', 'met']).default('problem'),
  /** Another window than this month. */
  over: overSchema.optional(),
  /** The plan shrinks with the part of the month a person was there. */
  proratePlan: prorationSchema.optional(),
  /** What counts of values shared with others; absent = the person's share. */
  credit: z.enum(creditModes).optional(),
  /** Where the attainment counts at all; absent = always. */
  eligible: eligibilitySchema.optional(),
});
export type AttainNode = z.infer<typeof attainShape>;

export function compileAttain<N>(node: AttainNode, context: CompileContext<N>, path: string): Step {
  const kpi = context.kpi(node.kpi, path);
  if (!kpi) return brokenStep;
  const { rule, scope } = node;
  const read = (take: Measure['take']): Step => readMeasure(context, { kpi, scope, take, over: node.over, credit: node.credit, path });
  const fact = read('fact');
  const fullPlan = usesPlan(rule) ? read('plan') : null;
  const plan = fullPlan && node.proratePlan ? prorated(fullPlan, node.proratePlan, context.slot()) : fullPlan;
  const baseline = usesBaseline(rule) ? read('baseline') : null;
  const inputs = [fact, plan, baseline].filter((step) => step !== null);
  const floor = node.floor === null ? null : parseRational<'share'>(node.floor);
  const cap = node.cap === null ? null : parseRational<'share'>(node.cap);
  if (floor && cap && compare(floor, cap) > 0) context.problem('curve-malformed', `${path}.cap`, { at: node.cap ?? '' }, kpi.code);
  const terms = { rule, cap, planZero: node.planZero, direction: kpi.direction };
  const rounding = context.settings.rounding.attainment;

  const compute = (run: Run) => {
    const values = { fact: fact.value(run), plan: plan ? plan.value(run) : zero, baseline: baseline ? baseline.value(run) : zero };
    if (values.fact === null || values.plan === null || values.baseline === null) return null;
    return attainment(terms, { fact: values.fact, plan: values.plan, baseline: values.baseline });
  };
  const limit = (value: Rational): Rational => {
    const raised = floor ? most(value, floor) : value;
    return cap ? least(raised, cap) : raised;
  };
  const value = once(context.slot(), (run) => {
    const quick = plan && usualRatio(rule.kind, fact.value(run), plan.value(run));
    if (quick) return rounding === null ? limit(quick) : applyRounding(limit(quick), rounding, run.currency.digits);
    const outcome = compute(run);
    if (outcome === null) return null;
    if ('problem' in outcome) {
      const params = { name: kpi.name, fact: textOf(fact.value(run)) ?? '', plan: plan ? (textOf(plan.value(run)) ?? '') : '', rule: rule.kind };
      return report(run, outcome.problem, params, kpi.code);
    }
    return applyRounding(limit(outcome.value), rounding, run.currency.digits);
  });
  const name = `attain-${rule.kind}`;
  const params = paramsOf(rule, kpi);
  const explain = (run: Run): Told => {
    const told = value(run);
    const outcome = compute(run);
    const reasons: Reason[] = [];
    if (outcome && 'value' in outcome) {
      const raw = outcome.value;
      if (outcome.note) reasons.push(reason(outcome.note));
      if (floor && compare(raw, floor) < 0) reasons.push(reason('floored', { exact: toText(raw), at: toText(floor) }));
      if (cap && compare(raw, cap) > 0) reasons.push(reason('capped', { exact: toText(raw), at: toText(cap) }));
      reasons.push(...roundingReason(limit(raw), rounding, run.currency.digits, 'attainment'));
    }
    return working(name, told, 'share', {
      params,
      kpi: workingKpi(kpi),
      inputs: inputs.map((step) => ofSameKpi(step.explain(run))),
      reasons,
    });
  };
  const step: Step = { dimension: 'share', unit: 'share', measures: mergeMeasures(inputs), subject: { kpi, scope, fact, plan }, value, explain };
  return node.eligible ? whereEligible(step, node.eligible, kpi, context.slot()) : step;
}

function paramsOf(rule: AttainRule, kpi: KpiDef): Told['params'] {
  if (rule.kind === 'band') return Object.freeze({ lo: rule.lo, hi: rule.hi });
  return rule.kind === 'reached' ? Object.freeze({ direction: kpi.direction }) : undefined;
}

/** The two usual rules where they are plainly defined, without an object on the way; null sends the rest the long road. */
function usualRatio(kind: AttainRule['kind'], fact: Rational | null, plan: Rational | null): Rational | null {
  if (fact === null || plan === null || sign(plan) <= 0) return null;
  if (kind === 'higher-ratio') return divide(fact, plan);
  return kind === 'lower-ratio' && sign(fact) > 0 ? divide(plan, fact) : null;
}

/** The KPI is named once, on the attainment; its plan and fact need not repeat it. */
function ofSameKpi({ rule, value, unit, params, inputs, reasons, entered }: Told): Told {
  return { rule, value, unit, params, kpi: undefined, inputs, reasons, entered };
}
