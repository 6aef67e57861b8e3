// "Weight × attainment, row by row, and their sum is the index."
import { add, compare, divide, equals, isZero, least, most, multiply, one, sign, zero } from './exact/rational';
import type { Rational } from './exact/rational';
import { parseRational, toText } from './exact/text';
import type { KpiDef } from './kpi-def';
import { isEntered, isLeftOut } from './nodes/measure';
import type { Reason } from './result';
import { applyRounding, roundingReason } from './round-place';
import type { ScorecardItem } from './scheme-doc';
import type { CompiledItem, CompiledScorecard, SchemeContext } from './scheme-context';
import { mergeMeasures, once, report } from './step';
import type { Run, Step } from './step';
import { reason, working } from './told';
import type { Told } from './told';
import { walk } from './walk';

/** null when the scheme has no scorecard. Weights must make exactly 1. */
export function compileScorecard(context: SchemeContext): CompiledScorecard | null {
  const { scorecard } = context.doc;
  if (scorecard.length === 0) return null;
  const weights = scorecard.map((item) => parseRational(item.weight));
  const sum = weights.reduce<Rational>((total, next) => add(total, next), zero);
  if (!equals(sum, one)) context.problem('weights-not-one', '$.scorecard', { sum: toText(sum) });
  const items = scorecard.map((item, i) => compileItem(context, item, weights[i] as Rational, `$.scorecard[${i}]`));
  return { items, index: compileIndexOf(context, items, weights) };
}

function compileItem(context: SchemeContext, item: ScorecardItem, weight: Rational, path: string): CompiledItem {
  if (sign(weight) < 0) context.problem('weight-negative', `${path}.weight`, { weight: item.weight });
  const score = context.compile(item.score, `${path}.score`);
  if (score.dimension === 'money' || score.dimension === 'number') context.problem('unit-mismatch', `${path}.score`, { op: 'index', found: score.dimension });
  const name = item.name === '' ? (firstKpi(context, item)?.name ?? item.key) : item.name;
  const rounding = context.settings.rounding.weightedPart;
  const exact = (run: Run): Rational | null => {
    const scored = score.value(run);
    return scored === null ? null : multiply(weight, scored);
  };
  const value = once(context.slot(), (run) => {
    const part = exact(run);
    return part === null ? null : applyRounding(part, rounding, run.currency.digits);
  });
  const params = Object.freeze({ key: item.key, name, weight: item.weight });
  const explain = (run: Run): Told =>
    working('weighted-part', value(run), 'share', {
      params,
      inputs: [score.explain(run)],
      reasons: roundingReason(exact(run), rounding, run.currency.digits, 'weightedPart'),
    });
  const part: Step = { dimension: 'share', unit: 'share', measures: score.measures, value, explain };
  return { key: item.key, name, weight: item.weight, score, part };
}

/** What a row without a name is called: the first KPI its rule speaks of, not what that KPI may itself be computed from. */
function firstKpi(context: SchemeContext, { score }: ScorecardItem): KpiDef | undefined {
  let code: string | undefined;
  walk(score, (node) => {
    if (node.kind === 'attain' || node.kind === 'measure') code ??= node.kpi;
  });
  return code === undefined ? undefined : context.known(code);
}

/** Rows without a fact follow the scheme's setting; nothing is quietly a zero. */
function compileIndexOf(context: SchemeContext, items: CompiledItem[], weights: readonly Rational[]): Step {
  const { missingFact, rounding, indexFloor, indexCap } = context.settings;
  const floor = indexFloor === null ? null : parseRational(indexFloor);
  const cap = indexCap === null ? null : parseRational(indexCap);
  const all = items.map((_, i) => i);
  const isSimple = missingFact === 'problem' && !items.some(({ score }) => score.measures.some(({ leftOut }) => leftOut));
  const isOut = (run: Run, { score }: CompiledItem): boolean =>
    missingFact === 'leave-out' ? !isEntered(run, factsOf(score)) : isLeftOut(run, factsOf(score));
  const counts = (run: Run, item: CompiledItem): boolean => !isOut(run, item) && (missingFact === 'problem' || isEntered(run, factsOf(item.score)));
  const taken = (run: Run): number[] => (isSimple ? all : items.flatMap((item, i) => (counts(run, item) ? [i] : [])));

  /** What the rows weigh without those left out; null when none is. */
  const weightLeft = (run: Run): Rational | null =>
    isSimple || !items.some((item) => isOut(run, item))
      ? null
      : items.reduce<Rational>((total, item, i) => (isOut(run, item) ? total : add(total, weights[i] as Rational)), zero);

  const sumOf = (run: Run): Rational | null => {
    let sum: Rational | null = zero;
    const kept = taken(run);
    // Every row is computed even after a failure, so that all missing facts are named at once.
    for (const i of kept) {
      const part = (items[i] as CompiledItem).part.value(run);
      sum = sum === null || part === null ? null : add(sum, part);
    }
    const weight = weightLeft(run);
    if (sum === null || weight === null) return sum;
    return isZero(weight) ? null : divide(sum, weight);
  };
  const limited = (sum: Rational): Rational => {
    const raised = floor ? most(sum, floor) : sum;
    return cap ? least(raised, cap) : raised;
  };
  const value = once(context.slot(), (run) => {
    const known = run.problems.length;
    const sum = sumOf(run);
    if (sum !== null) return applyRounding(limited(sum), rounding.index, run.currency.digits);
    return run.problems.length > known || taken(run).length === items.length ? null : report(run, 'nothing-to-combine');
  });
  const explain = (run: Run): Told => {
    const kept = taken(run);
    const sum = sumOf(run);
    const reasons: Reason[] = [];
    for (const [i, item] of items.entries()) if (!kept.includes(i)) reasons.push(leftReason(item, isLeftOut(run, factsOf(item.score)), missingFact));
    if (sum !== null && floor && compare(sum, floor) < 0) reasons.push(reason('floored', { exact: toText(sum), at: toText(floor), unit: 'share' }));
    if (sum !== null && cap && compare(sum, cap) > 0) reasons.push(reason('capped', { exact: toText(sum), at: toText(cap), unit: 'share' }));
    if (sum !== null) reasons.push(...roundingReason(limited(sum), rounding.index, run.currency.digits, 'index'));
    const weight = weightLeft(run);
    const params = weight === null ? undefined : { weight: toText(weight) };
    return working('index', value(run), 'share', { params, inputs: kept.map((i) => (items[i] as CompiledItem).part.explain(run)), reasons });
  };
  return { dimension: 'share', unit: 'share', measures: mergeMeasures(items.map(({ part }) => part)), value, explain };
}

const leftReason = ({ name }: CompiledItem, isIneligible: boolean, missingFact: string): Reason =>
  isIneligible ? reason('not-eligible', { name, otherwise: 'leave-out' }) : reason(missingFact === 'zero' ? 'missing-as-zero' : 'left-out', { name });

const factsOf = (score: Step): Step['measures'] => score.measures.filter(({ take }) => take === 'fact');
