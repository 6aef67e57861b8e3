// Fractions of integers of any size, where a result has to be written out in full.

/** n/d in lowest terms, d > 0; d must not be 0. */
export function reduced(n: bigint, d: bigint): { n: bigint; d: bigint } {
  const g = gcd(n < 0n ? -n : n, d < 0n ? -d : d);
  const signed = d < 0n ? -g : g;
  return g === 0n ? { n: 0n, d: 1n } : { n: n / signed, d: d / signed };
}

const safeMax = BigInt(Number.MAX_SAFE_INTEGER);

/** Of numbers that are not negative; the last steps are done in safe integers, which are many times faster. */
export function gcd(a: bigint, b: bigint): bigint {
  while (b > safeMax) [a, b] = [b, a % b];
  if (b === 0n) return a;
  return BigInt(gcdSmall(Number(b), Number(a % b)));
}

/** The same in safe integers. */
export function gcdSmall(a: number, b: number): number {
  while (b !== 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}
