// "A sale of two, credited 60 to 40": what of a shared value counts for one person, and the split that loses nothing.
import { z } from 'zod';
import { decimalFromZero, decimalText } from './decimal-text';
import { add, compare, divide, isZero, one, zero } from './exact/rational';
import type { Rational } from './exact/rational';
import { parseRational, toText } from './exact/text';

/** A value several people stand behind; `share` (of 1) is this person's, `ref` names the stored row. */
export const creditSchema = z.object({
  value: decimalText,
  share: decimalFromZero.refine((text) => compare<string>(parseRational(text), one) <= 0, 'not-above-one'),
  ref: z.string(),
});
export type Credit = z.infer<typeof creditSchema>;

export const creditModes = ['share', 'whole', 'none'] as const;
/** share: shared values count by the person's share; whole: in full for everybody; none: not at all. */
export type CreditMode = (typeof creditModes)[number];

/** One shared value cut among people by weight (60 and 40, or 1, 1 and 1). The shares are exact and make 1, so that the parts make
 * the whole; empty when no weight is above zero. */
export function splitCredit(shared: { value: string; ref: string; among: readonly { employeeId: string; weight: string }[] }): Map<string, Credit> {
  const weights = shared.among.map(({ employeeId, weight }) => ({ employeeId, weight: parseRational(decimalFromZero.parse(weight)) }));
  const total = weights.reduce<Rational>((sum, { weight }) => add(sum, weight), zero);
  if (isZero(total)) return new Map();
  return new Map(weights.map(({ employeeId, weight }) => [employeeId, { value: shared.value, ref: shared.ref, share: toText(divide(weight, total)) }]));
}
