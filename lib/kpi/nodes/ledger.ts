// "What carries over": true-up against what was paid, a draw and its recovery above the floor, a guarantee, points.
import { z } from 'zod';
import { add, compare, least, most, sign, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import type { Ledger } from '../ledger';
import { applyRounding } from '../round-place';
import { mergeMeasures, once } from '../step';
import type { CompileContext, Run, Step } from '../step';
import { calendarPeriods, periodName } from '../time/window';
import type { CalendarPeriod } from '../time/window';
import { textOf, working } from '../told';
import type { Told } from '../told';

export const ledgerRules = ['true-up', 'draw', 'guarantee', 'accrue'] as const;
export type LedgerRule = (typeof ledgerRules)[number];

export const ledgerShape = <N>(node: z.ZodType<N>) =>
  z.strictObject({
    kind: z.literal('ledger'),
    of: node,
    account: z.string().min(1).max(64),
    rule: z.enum(ledgerRules),
    /** The draw or the guaranteed sum. */
    amount: node.nullable().default(null),
    /** Each quarter, half-year or year has a balance of its own, which begins with nothing; absent = one balance for ever. */
    anew: z.enum(calendarPeriods).optional(),
  });

/** true-up: pays what is due to date less what was paid to date, never less than nothing. draw: pays at least `amount`;
 * what was advanced is recovered later, only from what is earned above it. guarantee: at least `amount`, nothing to recover.
 * accrue: pays it and adds it to the balance. */
export interface LedgerNode<N> {
  kind: 'ledger';
  of: N;
  account: string;
  rule: LedgerRule;
  amount: N | null;
  anew?: CalendarPeriod | undefined;
}

export function compileLedger<N>(node: LedgerNode<N>, context: CompileContext<N>, path: string): Step {
  const of = context.compile(node.of, `${path}.of`);
  const amount = node.amount && context.compile(node.amount, `${path}.amount`);
  if ((node.rule === 'draw' || node.rule === 'guarantee') && !amount) context.problem('curve-malformed', `${path}.amount`);
  const rounding = context.lineRounding();
  const opened = new WeakMap<Run, Rational>();
  const value = once(context.slot(), (run) => {
    const exact = of.value(run);
    const floor = amount ? amount.value(run) : zero;
    if (exact === null || floor === null) return null;
    const account = accountIn(node, run.month);
    opened.set(run, run.ledger.balance(account));
    const earned = applyRounding(exact, rounding, run.currency.digits);
    return moved({ ...node, account }, run.ledger, earned, applyRounding(floor, rounding, run.currency.digits));
  });
  const explain = (run: Run): Told => {
    const paid = value(run);
    const account = accountIn(node, run.month);
    const params: Record<string, string> = { rule: node.rule, account };
    if (paid !== null) {
      params['opening'] = textOf(opened.get(run) ?? zero) ?? '';
      params['closing'] = textOf(run.ledger.balance(account)) ?? '';
    }
    return working('ledger', paid, of.unit, { params, inputs: [of.explain(run), ...(amount ? [amount.explain(run)] : [])] });
  };
  return { ...of, measures: mergeMeasures(amount ? [of, amount] : [of]), value, explain };
}

/** "bonus", or "bonus@2026-Q2" where each quarter has its own: the next one begins with nothing, whatever months came between. */
const accountIn = ({ account, anew }: Pick<LedgerNode<unknown>, 'account' | 'anew'>, month: string): string =>
  anew === undefined ? account : `${account}@${periodName(anew, month)}`;

/** Moves the balance and gives what is paid; amounts are already rounded as the line will be, so that what is kept is what was paid. */
function moved({ account, rule }: Pick<LedgerNode<unknown>, 'account' | 'rule'>, ledger: Ledger, earned: Rational, floor: Rational): Rational {
  const balance = ledger.balance(account);
  switch (rule) {
    case 'guarantee':
      return most(earned, floor);
    case 'accrue':
      ledger.set(account, add(balance, earned));
      return earned;
    case 'true-up': {
      const due = subtract(earned, balance);
      const paid = sign(due) > 0 ? due : zero;
      ledger.set(account, add(balance, paid));
      return paid;
    }
    case 'draw': {
      if (compare(earned, floor) < 0) {
        ledger.set(account, add(balance, subtract(floor, earned)));
        return floor;
      }
      const recovered = least(balance, subtract(earned, floor));
      ledger.set(account, subtract(balance, recovered));
      return subtract(earned, recovered);
    }
  }
}
