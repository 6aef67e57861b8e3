// "An amount the author wrote, in whole units of the company's currency: 2 000."
import { z } from 'zod';
import { decimalText } from '../decimal-text';
import { parseRational } from '../exact/text';
import type { Step } from '../step';
import { working } from '../told';

export const moneyShape = z.strictObject({ kind: z.literal('money'), amount: decimalText });
/** `amount` in major units ("2000", "149.90"). */
export type MoneyNode = z.infer<typeof moneyShape>;

export function compileMoney(node: MoneyNode): Step {
  const value = parseRational(node.amount);
  return { dimension: 'money', unit: 'money', measures: [], value: () => value, explain: () => working('money', value, 'money') };
}
