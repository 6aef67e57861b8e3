// "A number the author wrote: a rate, a share, a count."
import { z } from 'zod';
import { decimalText } from '../decimal-text';
import { isZero } from '../exact/rational';
import { parseRational } from '../exact/text';
import type { Step } from '../step';
import { working } from '../told';

export const numberShape = z.strictObject({ kind: z.literal('number'), value: decimalText });
export type NumberNode = z.infer<typeof numberShape>;

export function compileNumber(node: NumberNode): Step {
  const value = parseRational(node.value);
  const dimension = isZero(value) ? 'any' : 'plain';
  return { dimension, unit: 'ratio', measures: [], value: () => value, explain: () => working('number', value, 'ratio') };
}
