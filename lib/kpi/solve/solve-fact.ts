// "What do I need for 50 000?" — the smallest step of a result that reaches a wanted payout, by the law itself run backwards.
import { calculatePerson } from '../calculate';
import type { Schemes } from '../contract';
import { add, divide, multiply, rational } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { roundScaled } from '../exact/round';
import { parseRational, scaledText, toText } from '../exact/text';
import type { KpiValue, PersonInput } from '../input';

export interface SolveFact {
  kpi: string;
  scope: KpiValue['scope'];
}
export interface SolveInput {
  person: PersonInput;
  schemes: Schemes;
  /** One KPI, or several moved together along the same part of the way to their plan ("a mix"). */
  facts: readonly SolveFact[];
  /** Paid + reference in all, minor units. */
  wantedMinor: string;
  /** Decimals a fact is counted in (0 = whole units). */
  decimals: number;
  direction: 'higher' | 'lower';
}
export interface Solved {
  /** Facts by "scope/kpi". */
  facts: Record<string, string>;
  paysMinor: string;
}
export type SolveOutcome = { solved: Solved } | { impossible: 'nothing-reaches-it' | 'no-plan' | 'has-problems' };

const doublingsMax = 40;
const stepsMax = 200;

/** Smallest (for lower-is-better: largest) fact on the grid of `decimals` that pays at least what is wanted. Right for schemes that
 * never fall as the result gets better; bounded in steps for all. */
export function solveFact(input: SolveInput): SolveOutcome {
  const targets = input.facts.map((fact) => targetOf(input.person, fact));
  if (targets.some((target) => target === null)) return { impossible: 'no-plan' };
  const paid = (steps: bigint): bigint | null => payAt(input, targets as Target[], steps);
  const wanted = BigInt(input.wantedMinor);
  const reaches = (steps: bigint): boolean => (paid(steps) ?? -1n) >= wanted;
  if (paid(0n) === null) return { impossible: 'has-problems' };
  const limit = input.direction === 'lower' ? stepsOf(targets as Target[], input.decimals) : null;
  let high = 1n;
  let reached = reaches(0n);
  if (reached) return answer(input, targets as Target[], 0n, paid(0n));
  for (let i = 0; i < doublingsMax && !reached; i++) {
    if (limit !== null && high >= limit) high = limit;
    reached = reaches(high);
    if (!reached && limit !== null && high === limit) return { impossible: 'nothing-reaches-it' };
    if (!reached) high *= 2n;
  }
  if (!reached) return { impossible: 'nothing-reaches-it' };
  let low = high / 2n;
  for (let i = 0; i < stepsMax && high - low > 1n; i++) {
    const middle = (low + high) / 2n;
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return answer(input, targets as Target[], high, paid(high));
}

interface Target {
  fact: SolveFact;
  start: Rational;
  plan: Rational;
}

function targetOf(person: PersonInput, fact: SolveFact): Target | null {
  const value = person.cards.flatMap(({ values }) => values).find((each) => each.kpi === fact.kpi && each.scope === fact.scope && each.period === undefined);
  return value?.plan ? { fact, plan: parseRational(value.plan.value), start: parseRational(value.fact?.value ?? '0') } : null;
}

/** Steps from the present fact: one KPI moves by the smallest unit; a mix moves in thousandths of each plan. */
function factAt({ start, plan }: Target, steps: bigint, { decimals, direction, facts }: SolveInput): string {
  const unit = facts.length === 1 ? rational(1, 10n ** BigInt(decimals)) : divide(plan, rational(1000));
  const way = multiply(rational(direction === 'higher' ? steps : -steps), unit);
  const exact = add(start, way);
  return scaledText(roundScaled(exact, decimals, direction === 'higher' ? 'up' : 'down'), decimals);
}

/** How many steps down to nothing. */
function stepsOf(targets: readonly Target[], decimals: number): bigint {
  const [first] = targets;
  if (!first || targets.length > 1) return 1000n;
  return roundScaled(multiply(first.start, rational(10n ** BigInt(decimals))), 0, 'down');
}

function payAt(input: SolveInput, targets: readonly Target[], steps: bigint): bigint | null {
  const facts = new Map(targets.map((target) => [`${target.fact.scope}/${target.fact.kpi}`, factAt(target, steps, input)]));
  const person: PersonInput = {
    ...input.person,
    cards: input.person.cards.map((card) => ({
      ...card,
      values: card.values.map((value) => {
        const fact = value.period === undefined ? facts.get(`${value.scope}/${value.kpi}`) : undefined;
        return fact === undefined ? value : { ...value, fact: { ref: 'solve', source: 'solve', recordedAt: '', ...value.fact, value: fact } };
      }),
    })),
  };
  const { totals } = calculatePerson(person, input.schemes);
  return totals && BigInt(totals.paidMinor) + BigInt(totals.referenceMinor);
}

function answer(input: SolveInput, targets: readonly Target[], steps: bigint, pays: bigint | null): SolveOutcome {
  const facts = Object.fromEntries(targets.map((target) => [`${target.fact.scope}/${target.fact.kpi}`, toText(parseRational(factAt(target, steps, input)))]));
  return { solved: { facts, paysMinor: String(pays ?? 0n) } };
}
