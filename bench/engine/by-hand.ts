// What the engine is measured against: the same one scheme written out by hand, once with decimal.js, once in fixed point with workings.
import { isLower, weights } from './work';
import type { Row } from './work';

/** The few operations of decimal.js that are used. */
export interface DecimalValue {
  plus(x: DecimalValue | string): DecimalValue;
  minus(x: DecimalValue | string): DecimalValue;
  times(x: DecimalValue | string): DecimalValue;
  div(x: DecimalValue | string): DecimalValue;
  lt(x: string): boolean;
  gte(x: DecimalValue | string): boolean;
  isZero(): boolean;
  toFixed(digits: number): string;
}
export type DecimalMaker = new (text: string | number) => DecimalValue;

export function byDecimal(Decimal: DecimalMaker, { payMinor, plans, facts }: Row): string[] {
  const [p, f] = [plans.map((text) => new Decimal(text)), facts.map((text) => new Decimal(text))] as [DecimalValue[], DecimalValue[]];
  const limit = (value: DecimalValue): DecimalValue => (value.lt('0') ? new Decimal('0') : value.gte('1.5') ? new Decimal('1.5') : value);
  const attained = p.map((plan, i) =>
    limit(isLower(i) ? ((f[i] as DecimalValue).isZero() ? new Decimal('1.5') : plan.div(f[i] as DecimalValue)) : (f[i] as DecimalValue).div(plan)),
  );
  const index = attained.reduce((sum, value, i) => sum.plus(value.times(weights[i] as string)), new Decimal('0'));
  const pay = new Decimal(payMinor).div('100');
  const share = index.lt('0.7') ? new Decimal('0') : index.gte('0.99') && index.lt('1') ? new Decimal('1') : index;
  const over = (f[1] as DecimalValue).minus(p[1] as DecimalValue);
  return [
    pay.times('0.7').toFixed(2),
    pay.times('0.3').times(share).toFixed(2),
    (f[0] as DecimalValue).times('0.02').toFixed(2),
    (f[1] as DecimalValue).gte(p[1] as DecimalValue) ? '2000.00' : '0.00',
    (attained[3] as DecimalValue).times('5000').toFixed(2),
    (over.lt('0') ? new Decimal('0') : over).times('12').toFixed(2),
  ];
}

const unit = 10n ** 12n;
const roundKopecks = (scaled: bigint): bigint => (scaled + unit / 2n) / unit;

/** Fixed point with twelve decimals, and workings as JSON text of about the size of a statement's. */
export function byFixedPoint({ id, payMinor, plans, facts }: Row): string {
  const cents = (text: string): bigint => BigInt(text.replace('.', ''));
  const [p, f] = [plans.map(cents), facts.map(cents)] as [bigint[], bigint[]];
  const cap = (unit * 3n) / 2n;
  const attained = p.map((plan, i) => {
    const [top, bottom] = isLower(i) ? [plan, f[i] as bigint] : [f[i] as bigint, plan];
    const ratio = bottom === 0n ? cap : (top * unit) / bottom;
    return ratio > cap ? cap : ratio;
  });
  const scaled = weights.map((weight) => BigInt(Math.round(Number(weight) * 100)));
  const parts = attained.map((value, i) => (value * (scaled[i] as bigint)) / 100n);
  const index = parts.reduce((sum, part) => sum + part, 0n);
  const share = index < (unit * 7n) / 10n ? 0n : index >= (unit * 99n) / 100n && index < unit ? unit : index;
  const pay = BigInt(payMinor);
  const lines: [string, bigint, string][] = [
    ['fixed', (pay * 7n + 5n) / 10n, `${payMinor} × 70 %`],
    ['variable', roundKopecks((pay * 3n * share) / 10n), `${payMinor} × 30 % × ${share}`],
    ['share', ((f[0] as bigint) * 2n + 50n) / 100n, `${facts[0]} × 2 %`],
    ['lump', (f[1] as bigint) >= (p[1] as bigint) ? 200_000n : 0n, `${facts[1]} / ${plans[1]}`],
    ['amount', roundKopecks(500_000n * (attained[3] as bigint)), `5000 × ${attained[3]}`],
    ['units', (f[1] as bigint) > (p[1] as bigint) ? ((f[1] as bigint) - (p[1] as bigint)) * 12n : 0n, `3 % × 400 × (${facts[1]} − ${plans[1]})`],
  ];
  return JSON.stringify({
    id,
    index: index.toString(),
    items: attained.map((value, i) => ({
      plan: plans[i],
      fact: facts[i],
      source: 'import',
      attainment: value.toString(),
      weight: weights[i],
      part: (parts[i] as bigint).toString(),
      formula: `${weights[i]} × ${value}`,
    })),
    lines: lines.map(([key, amount, formula]) => ({ key, amount: amount.toString(), formula, rule: key, inputs: ['k1', 'k2'] })),
  });
}
