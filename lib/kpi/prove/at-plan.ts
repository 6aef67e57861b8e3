// The plainest month there is: every fact equals its plan. A scheme that ends in a problem even there must not pass for whole.
import { calculatePerson } from '../calculate';
import { isRunnable } from '../compile-scheme';
import type { CompiledScheme, SchemeRead } from '../contract';
import { multiply, rational } from '../exact/rational';
import { toText } from '../exact/text';
import type { KpiValue, PersonInput } from '../input';
import type { AttainRule } from '../nodes/attain-rule-shape';
import type { ProblemCode } from '../problem';
import type { SchemeDoc } from '../scheme-doc';
import { shiftMonth } from '../time/civil-days';
import { calendarPeriods, periodName } from '../time/window';
import { walk } from '../walk';
import type { Proof } from './proof';
import type { ProofWorld } from './world';

/** What the scheme's own arithmetic may run into; anything else would be said of this month, not of the scheme. */
const ofTheScheme: ReadonlySet<ProblemCode> = new Set(['division-by-zero', 'nothing-to-combine', 'attainment-undefined', 'solve-unreachable', 'number-too-long']);
const version = 'at-plan';
const month = '2026-06';

export function checkAtPlan(world: ProofWorld, scheme: CompiledScheme): Proof {
  const { problems } = calculatePerson(personAtPlan(world, scheme), new Map([[version, scheme]]));
  const examples = problems.filter(({ code }) => ofTheScheme.has(code)).map((problem) => ({ problem }));
  return { property: 'at-plan', verdict: examples.length > 0 ? 'refused' : 'proved', examples };
}

function personAtPlan(world: ProofWorld, scheme: CompiledScheme): PersonInput {
  const { basis, fixedShare } = world;
  const rules = isRunnable(scheme) ? rulesOf(scheme.doc) : new Map<string, AttainRule>();
  return {
    format: 1,
    month,
    currency: basis.currency,
    employeeId: version,
    cards: [
      {
        assignmentId: version,
        schemeVersionId: version,
        schemeHash: '',
        basePayMinor: basis.basePayMinor,
        stage: { id: version, fixedShare: fixedShare === null ? '0' : toText(fixedShare), isShadow: false },
        values: scheme.reads.map((read) => valueAtPlan(read, world, rules.get(read.kpi))),
      },
    ],
  };
}

/** Of a scale its first step, of a corridor its lower end: neither is measured against a plan. */
function valueAtPlan({ kpi, scope, period }: SchemeRead, world: ProofWorld, rule: AttainRule | undefined): KpiValue {
  const plan = world.plan(kpi);
  const value = rule?.kind === 'rated' ? (rule.steps[0]?.at ?? '0') : rule?.kind === 'band' ? rule.lo : toText(plan);
  // Growth starts on the worse side of its plan.
  const baseline = multiply(plan, world.isLower(kpi) ? rational(2) : rational(1, 2));
  const calendar = calendarPeriods.find((each) => period === `whole-${each}`);
  const named = calendar ? periodName(calendar, month) : /^-\d+$/.test(period) ? shiftMonth(month, Number(period)) : period;
  const ref = '';
  return {
    kpi,
    scope,
    subjectId: scope,
    ...(named === '' ? {} : { period: named }),
    plan: { value: toText(plan), ref },
    fact: { value, ref, source: '', recordedAt: '', units: [{ date: `${month}-01`, quantity: value, price: '1', ref }] },
    baseline: { value: toText(baseline), ref },
  };
}

function rulesOf({ scorecard, components }: SchemeDoc): Map<string, AttainRule> {
  const rules = new Map<string, AttainRule>();
  for (const node of [...scorecard.map(({ score }) => score), ...components.map(({ amount }) => amount)])
    walk(node, (each) => {
      if (each.kind === 'attain') rules.set(each.kpi, each.rule);
    });
  return rules;
}
