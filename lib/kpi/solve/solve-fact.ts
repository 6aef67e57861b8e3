// "What do I need for 50 000?" — the smallest step of a result, or of a mix of results, that reaches a wanted payout, by the law itself.
import { calculatePerson } from '../calculate';
import type { Schemes } from '../contract';
import { absolute, add, divide, isZero, most, multiply, rational, sign, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { roundScaled } from '../exact/round';
import { parseRational, scaledText, toText } from '../exact/text';
import type { KpiValue, PersonInput } from '../input';

export interface SolveFact {
  kpi: string;
  scope: KpiValue['scope'];
  /** How fast it moves in a mix: of its plan, so many times the common growth; 1 when absent. */
  proportion?: string | undefined;
  /** Instead of the direction and decimals of the whole question: a mix may raise sales and lower a cost. */
  direction?: 'higher' | 'lower' | undefined;
  decimals?: number | undefined;
}
export interface SolveInput {
  person: PersonInput;
  schemes: Schemes;
  /** One KPI, or several moved together: each by proportion × common growth × its plan ("a mix"). */
  facts: readonly SolveFact[];
  /** Paid + reference in all, minor units. */
  wantedMinor: string;
  /** Decimals a fact is counted in (0 = whole units). */
  decimals: number;
  direction: 'higher' | 'lower';
  /** The step of the common growth of a mix, share of 1. */
  growthStep?: string | undefined;
}
export interface Solved {
  /** Facts by "scope/kpi". */
  facts: Record<string, string>;
  paysMinor: string;
  /** Of a mix: the common growth, share of 1 of each plan. */
  growth?: string;
}
export type SolveOutcome = { solved: Solved } | { impossible: 'nothing-reaches-it' | 'no-plan' | 'no-proportion' | 'has-problems' };

const doublingsMax = 40;
const thousandth = '0.001';

interface Target {
  key: string;
  start: Rational;
  /** By which the fact moves in one step, below zero where less is better. */
  way: Rational;
  decimals: number;
}

/** Smallest (for lower-is-better: largest) fact on the grid of `decimals`, or the smallest common growth of a mix on the grid of
 * `growthStep`, that pays at least what is wanted. Right for schemes that never fall as results get better; bounded in steps for all. */
export function solveFact(input: SolveInput): SolveOutcome {
  const isMix = input.facts.length > 1 || input.facts.some(({ proportion }) => proportion !== undefined);
  const step = parseRational(input.growthStep ?? thousandth);
  if (isMix && (sign(step) <= 0 || input.facts.some(({ proportion }) => proportion !== undefined && sign(parseRational(proportion)) < 0)))
    return { impossible: 'no-proportion' };
  const targets = input.facts.map((fact) => targetOf(input, fact, isMix ? step : null));
  if (targets.some((target) => target === null)) return { impossible: 'no-plan' };
  const steps = smallestStep(input, targets as Target[]);
  if (typeof steps === 'string') return { impossible: steps };
  const facts = Object.fromEntries((targets as Target[]).map((target) => [target.key, toText(parseRational(factAt(target, steps)))]));
  const solved: Solved = { facts, paysMinor: String(payAt(input, targets as Target[], steps) ?? 0n) };
  return { solved: isMix ? { ...solved, growth: toText(multiply(rational(steps), step)) } : solved };
}

/** Doubling until it is reached, then halving. */
function smallestStep(input: SolveInput, targets: readonly Target[]): bigint | 'nothing-reaches-it' | 'has-problems' {
  const wanted = BigInt(input.wantedMinor);
  const reaches = (steps: bigint): boolean => (payAt(input, targets, steps) ?? -1n) >= wanted;
  const present = payAt(input, targets, 0n);
  if (present === null) return 'has-problems';
  if (present >= wanted) return 0n;
  const end = lastPayable(input, targets);
  let high = 1n;
  for (let i = 0; !reaches(high); i++) {
    if (high === end || i === doublingsMax) return 'nothing-reaches-it';
    high *= 2n;
    if (end !== null && high > end) high = end;
  }
  let low = high / 2n;
  if (reaches(low)) low = 0n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** `step` is that of a mix, which grows by its plans; null when one fact moves by its own smallest unit and needs no plan. */
function targetOf({ person, direction, decimals }: SolveInput, fact: SolveFact, step: Rational | null): Target | null {
  const value = person.cards.flatMap(({ values }) => values).find((each) => each.kpi === fact.kpi && each.scope === fact.scope && each.period === undefined);
  if (!value || (step !== null && !value.plan)) return null;
  const digits = fact.decimals ?? decimals;
  const size =
    step && value.plan
      ? multiply(multiply(step, parseRational(fact.proportion ?? '1')), absolute(parseRational(value.plan.value)))
      : rational(1, 10n ** BigInt(digits));
  const way = (fact.direction ?? direction) === 'higher' ? size : multiply(rational(-1), size);
  return { key: `${fact.scope}/${fact.kpi}`, start: parseRational(value.fact?.value ?? '0'), way, decimals: digits };
}

/** On the grid, on the side of doing enough; what falls stops at nothing. */
function factAt({ start, way, decimals }: Target, steps: bigint): string {
  if (steps === 0n || isZero(way)) return toText(start);
  const exact = add(start, multiply(rational(steps), way));
  const reached = sign(way) < 0 ? most<string>(exact, zero) : exact;
  return scaledText(roundScaled(reached, decimals, roundingTowards(sign(way), sign(reached))), decimals);
}

/** Better is further along the way: away from zero above it, towards zero below it. */
const roundingTowards = (way: number, side: number): 'up' | 'down' => (way > 0 === side >= 0 ? 'up' : 'down');

/** A cost of nothing may have no attainment at all; then the step before it is the last. */
function lastPayable(input: SolveInput, targets: readonly Target[]): bigint | null {
  const end = lastStep(targets);
  return end !== null && end > 1n && payAt(input, targets, end) === null ? end - 1n : end;
}

/** The step at which everything that only falls has come to nothing; null when something rises. */
function lastStep(targets: readonly Target[]): bigint | null {
  if (targets.some(({ way }) => sign(way) >= 0)) return null;
  const ends = targets.map(({ start, way }) => (sign(start) <= 0 ? 0n : roundScaled(absolute(divide(start, way)), 0, 'up')));
  return ends.reduce((last, end) => (end > last ? end : last), 1n);
}

function payAt(input: SolveInput, targets: readonly Target[], steps: bigint): bigint | null {
  const facts = new Map(targets.map((target) => [target.key, factAt(target, steps)]));
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
