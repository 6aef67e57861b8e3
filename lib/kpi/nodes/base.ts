// "What the share is of: the pay, its fixed part, its variable part, or what other lines came to."
import { z } from 'zod';
import { add, most, multiply, one, sign, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { toText } from '../exact/text';
import { once, report } from '../step';
import type { CompileContext, LinesSoFar, Run, Step } from '../step';
import { reason, textOf, working } from '../told';
import type { Told } from '../told';

export const baseShape = z.discriminatedUnion('of', [
  z.strictObject({ kind: z.literal('base'), of: z.enum(['pay', 'fixed', 'variable']) }),
  z.strictObject({ kind: z.literal('base'), of: z.literal('line'), line: z.string().min(1).max(64) }),
  z.strictObject({ kind: z.literal('base'), of: z.literal('variable-so-far') }),
]);
/** pay: full month's pay at plan; fixed / variable: its share by the stage in force or the scheme's own share;
 * line: another line's rounded amount; variable-so-far: sum of this card's earlier money lines that are not the fixed part, as far as it is above zero:
 * what was taken back already leaves a reduction nothing to take. */
export type BaseNode = z.infer<typeof baseShape>;

export function compileBase<N>(node: BaseNode, context: CompileContext<N>, path: string): Step {
  const money = { dimension: 'money', unit: 'money', measures: [] } as const;
  switch (node.of) {
    case 'pay':
      return { ...money, value: (run) => run.pay, explain: (run) => working('base-pay', run.pay, 'money') };
    case 'fixed':
    case 'variable':
      return { ...money, ...partOfPay(node.of, context.slot()) };
    case 'line':
      return amountOfLine(context.line(node.line, path), node.line);
    case 'variable-so-far':
      return neverNegative(sumSoFar(context.variableLinesSoFar()));
  }
}

/** The variable part is the pay less the fixed part, so that the two always make the whole. */
function partOfPay(of: 'fixed' | 'variable', slot: number): Pick<Step, 'value' | 'explain'> {
  const shareOf = (run: Run): Rational | null => (run.fixedShare === null ? null : of === 'fixed' ? run.fixedShare : subtract<string>(one, run.fixedShare));
  const value = once(slot, (run) => {
    const share = shareOf(run);
    return share === null ? report(run, 'no-fixed-share') : multiply(run.pay, share);
  });
  return {
    value,
    explain: (run) =>
      working(`base-${of}`, value(run), 'money', {
        params: { share: textOf(shareOf(run)) ?? '', ...(run.stageId === null ? {} : { stage: run.stageId }) },
        inputs: [working('base-pay', run.pay, 'money')],
      }),
  };
}

/** Says so where it made a difference. */
function neverNegative(sum: Step): Step {
  const value = (run: Run): Rational | null => {
    const exact = sum.value(run);
    return exact === null ? null : most<string>(exact, zero);
  };
  const explain = (run: Run): Told => {
    const exact = sum.value(run);
    const told = sum.explain(run);
    if (exact === null || sign(exact) >= 0) return told;
    return { ...told, value: zero, reasons: [reason('floored', { exact: toText(exact), at: '0', unit: 'money' })] };
  };
  return { ...sum, value, explain };
}

function amountOfLine(number: number | null, line: string): Step {
  const value = (run: Run): Rational | null => (number === null ? null : (run.lines[number] ?? null));
  return { dimension: 'money', unit: 'money', measures: [], value, explain: (run) => working('base-line', value(run), 'money', { params: { line } }) };
}

/** Sums of a card's first 0, 1, 2 … lines, each worked out once, however many lines ask. */
const sumsOfLines = new WeakMap<Run['lines'], (Rational | null)[]>();

function sumSoFar({ all, count }: LinesSoFar): Step {
  const value = ({ lines }: Run): Rational | null => {
    const sums = sumsOfLines.get(lines) ?? [zero];
    sumsOfLines.set(lines, sums);
    for (let i = sums.length; i <= count; i++) {
      const [sum, amount] = [sums[i - 1], lines[all[i - 1] as number]];
      sums.push(sum && amount ? add(sum, amount) : null);
    }
    return sums[count] ?? null;
  };
  return { dimension: 'money', unit: 'money', measures: [], value, explain: (run) => working('base-variable-so-far', value(run), 'money') };
}
