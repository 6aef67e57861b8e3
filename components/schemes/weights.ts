import { roundScaled, scaledToDecimal, decimalsOf, toExact, type Exact } from '@/lib/format/decimal';

const shape = /^\d+(\.\d+)?$|^\d+\/0*[1-9]\d*$/;

/** Exact total of weights, and what is left to 1; fractions such as 1/3 count exactly. */
export interface WeightSum {
  /** As 'a/b' or a decimal, for writing. */
  sum: string;
  /** 1 − sum: above zero is missing, below zero is too much. */
  rest: string;
  state: 'whole' | 'missing' | 'over';
  /** Rows whose weight is blank. */
  blanks: number;
}

export function sumWeights(weights: readonly string[]): WeightSum {
  const known = weights.filter((weight) => shape.test(weight));
  const sum = known.map(toExact).reduce(add, { numerator: 0n, denominator: 1n });
  const rest = { numerator: sum.denominator - sum.numerator, denominator: sum.denominator };
  const state = rest.numerator === 0n ? 'whole' : rest.numerator > 0n ? 'missing' : 'over';
  return { sum: asText(sum), rest: asText(rest), state, blanks: weights.length - known.length };
}

/**
 * Reads a typed weight: '25' or '25%' is a quarter, '1/3' a third. Gives the share of 1 as exact text, '' for an empty
 * field, null for what is neither.
 */
export function readWeight(text: string, parse: (text: string) => string | null): string | null {
  const bare = text.trim();
  if (bare === '') return '';
  if (/^\d+\s*\/\s*0*[1-9]\d*$/.test(bare)) return bare.replace(/\s/g, '');
  const percent = parse(bare);
  if (percent === null || percent.startsWith('-')) return null;
  const { numerator, denominator } = toExact(percent);
  return asText({ numerator, denominator: denominator * 100n });
}

/** Whether what was typed is a number below zero, so that it can be said what is wrong with it. */
export function isNegativeWeight(text: string, parse: (text: string) => string | null): boolean {
  const bare = text.trim().replace(/^[−–]/, '-');
  return bare.startsWith('-') && ![null, ''].includes(readWeight(bare.slice(1), parse));
}

/** A stored weight as it stands in its field: '0.25' as '25', '1/3' as itself. */
export function weightForField(weight: string, write: (decimal: string) => string): string {
  if (weight === '' || weight.includes('/')) return weight;
  const { numerator, denominator } = toExact(weight);
  return write(asText({ numerator: numerator * 100n, denominator }));
}

function add(a: Exact, b: Exact): Exact {
  return { numerator: a.numerator * b.denominator + b.numerator * a.denominator, denominator: a.denominator * b.denominator };
}

/** A decimal where one exists, else the fraction in its lowest terms. */
function asText(value: Exact): string {
  const shared = gcd(value.numerator < 0n ? -value.numerator : value.numerator, value.denominator) || 1n;
  const fraction = `${value.numerator / shared}/${value.denominator / shared}`;
  const digits = decimalsOf(fraction);
  return digits === null ? fraction : scaledToDecimal(roundScaled(value, digits), digits);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
