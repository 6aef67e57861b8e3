// How hard properties are tried: ten thousand times each; KPI_RUNS says otherwise.
import fc from 'fast-check';
import { rational } from '../exact/rational';
import type { Rational } from '../exact/rational';

export const runs = { numRuns: Number(process.env['KPI_RUNS'] ?? 10_000) };

const integer = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.maxSafeInteger());
const positive = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.bigInt({ min: 1n, max: 10n ** 20n }));

/** Any fraction: small, at the edge of safe integers, and far beyond. */
export const anyRational: fc.Arbitrary<Rational> = fc.tuple(integer, positive).map(([n, d]) => rational(n, d));

/** A decimal as people type it. */
export const decimal = (min: number, max: number, digits = 2): fc.Arbitrary<string> =>
  fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((n) => decimalOf(n, digits));

function decimalOf(n: number, digits: number): string {
  const figures = Math.abs(n)
    .toString()
    .padStart(digits + 1, '0');
  return `${n < 0 ? '-' : ''}${figures.slice(0, figures.length - digits)}${digits > 0 ? `.${figures.slice(-digits)}` : ''}`;
}
