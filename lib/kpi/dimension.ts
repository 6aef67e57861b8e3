// "Roubles and shares don't add up": what may be added, compared and multiplied with what.
import type { Dimension } from './step';

/** Dimension of a sum or comparison, or null when the two do not mix; a number the author wrote takes the other's side. */
export function sumOf(a: Dimension, b: Dimension): Dimension | null {
  if (a === b || b === 'any') return a;
  if (a === 'any') return b;
  if (a === 'plain') return b;
  if (b === 'plain') return a;
  return null;
}

/** Money × money means nothing; money × anything else is money. */
export function productOf(a: Dimension, b: Dimension): Dimension | null {
  if (a === 'any' || b === 'any') return a === 'money' || b === 'money' ? 'money' : a === 'any' ? b : a;
  if (a === 'money') return b === 'money' ? null : 'money';
  if (b === 'money') return 'money';
  if (a === 'plain') return b;
  if (b === 'plain') return a;
  return a === 'share' && b === 'share' ? 'share' : 'number';
}

export function quotientOf(a: Dimension, b: Dimension): Dimension {
  if (a === b) return 'share';
  if (b === 'share' || b === 'plain' || b === 'any') return a === 'any' ? 'share' : a;
  return a === 'money' ? 'money' : 'number';
}

/** Folds; null as soon as two do not mix. */
export function foldDimensions(dimensions: readonly Dimension[], join: (a: Dimension, b: Dimension) => Dimension | null): Dimension | null {
  let all: Dimension | null = dimensions[0] ?? 'any';
  for (const next of dimensions.slice(1)) all = all === null ? null : join(all, next);
  return all;
}
