// "A shared sum, split so that the parts make the whole": largest remainder, ties by employee id, in whatever order people come.
import { add, compare, divide, isZero, multiply, rational, subtract, zero } from './exact/rational';
import type { Rational } from './exact/rational';
import { addMinorUnits, parseMinorUnits, roundScaled } from './exact/round';
import type { MinorUnits } from './exact/round';
import { parseRational, toText } from './exact/text';
import type { PoolShare } from './pool-share';
import type { Problem } from './problem';

export interface PoolMember {
  employeeId: string;
  /** Salary, score × days, agreed coefficient: a decimal from zero; null = the member has no result yet. */
  weight: string | null;
}
export interface Pool {
  key: string;
  amountMinor: string;
  members: readonly PoolMember[];
  /** Kept back before the split, share of 1. */
  reserve?: string;
  /** What a member without a result does: a problem of this pool's members, or their share is reserved at this weight. */
  missing: { is: 'problem' } | { is: 'reserve'; weight: string };
}
export interface SplitPool {
  shares: Map<string, PoolShare>;
  reservedMinor: string;
  problems: Problem[];
}

/** Minor units in, minor units out; shares and the reserve add up to the amount exactly. */
export function splitPool(pool: Pool): SplitPool {
  const lacking = pool.members.filter(({ weight }) => weight === null);
  if (pool.missing.is === 'problem' && lacking.length > 0) {
    const problems = lacking.map(({ employeeId }): Problem => ({ code: 'missing-pool-share', params: { pool: pool.key, member: employeeId }, employeeId }));
    return { shares: new Map(), reservedMinor: '0', problems };
  }
  const amount = parseMinorUnits(pool.amountMinor);
  const kept = roundScaled(multiply(rational(amount), parseRational(pool.reserve ?? '0')), 0, 'half-up') as MinorUnits;
  const reserveWeight = pool.missing.is === 'reserve' ? pool.missing.weight : '0';
  const weights = pool.members.map(({ employeeId, weight }) => ({ id: employeeId, weight: parseRational(weight ?? reserveWeight) }));
  const total = weights.reduce<Rational>((sum, { weight }) => add(sum, weight), zero);
  const parts = splitMinor((amount - kept) as MinorUnits, weights);
  let reserved = kept;
  const shares = new Map<string, PoolShare>();
  for (const { employeeId, weight } of pool.members) {
    const part = parts.get(employeeId) ?? (0n as MinorUnits);
    if (weight === null) reserved = addMinorUnits(reserved, part);
    else shares.set(employeeId, { poolMinor: (amount - kept).toString(), weight, totalWeight: toText(total), shareMinor: part.toString() });
  }
  if (parts.size === 0) reserved = amount;
  return { shares, reservedMinor: reserved.toString(), problems: [] };
}

/** Largest remainder; empty when no weight is above zero. */
export function splitMinor(amount: MinorUnits, weights: readonly { id: string; weight: Rational }[]): Map<string, MinorUnits> {
  const total = weights.reduce<Rational>((sum, { weight }) => add(sum, weight), zero);
  if (isZero(total)) return new Map();
  const exact = weights.map(({ id, weight }) => {
    const due = divide(multiply(rational(amount), weight), total);
    const whole = roundScaled(due, 0, 'down');
    return { id, whole, rest: subtract(due, rational(whole)) };
  });
  let left = amount - exact.reduce((sum, { whole }) => sum + whole, 0n);
  const step = left < 0n ? -1n : 1n;
  const byRest = [...exact].sort((a, b) => {
    const order = step > 0n ? compare(b.rest, a.rest) : compare(a.rest, b.rest);
    return order !== 0 ? order : a.id < b.id ? -1 : 1;
  });
  const extra = new Map<string, bigint>();
  for (let i = 0; left !== 0n; i++, left -= step) {
    const { id } = byRest[i % byRest.length] as { id: string };
    extra.set(id, (extra.get(id) ?? 0n) + step);
  }
  return new Map(exact.map(({ id, whole }) => [id, (whole + (extra.get(id) ?? 0n)) as MinorUnits]));
}
