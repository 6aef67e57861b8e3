// The old scheme with the new weights, so that a change of weights can be told apart from a change of rules.
import { compileScheme, isRunnable } from '../compile-scheme';
import type { CompiledScheme } from '../contract';

/** null where the two scorecards do not have the same rows, or have them with the same weights. */
export function reweighted(from: CompiledScheme | undefined, to: CompiledScheme | undefined): CompiledScheme | null {
  if (!from || !to || !isRunnable(from) || !isRunnable(to)) return null;
  const weights = new Map(to.doc.scorecard.map(({ key, weight }) => [key, weight]));
  const { scorecard } = from.doc;
  if (scorecard.length !== weights.size || scorecard.some(({ key }) => !weights.has(key))) return null;
  if (scorecard.every(({ key, weight }) => weights.get(key) === weight)) return null;
  return compileScheme({ ...from.doc, scorecard: scorecard.map((item) => ({ ...item, weight: weights.get(item.key) ?? item.weight })) }, from.kpis);
}
