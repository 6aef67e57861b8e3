// "A share of a common sum": the split is done once for all members, the share comes in with what it was split by.
import { z } from 'zod';
import { fromMinorUnits, parseMinorUnits } from '../exact/round';
import { toText } from '../exact/text';
import type { PoolShare } from '../pool-share';
import { once, report } from '../step';
import type { CompileContext, Run, Step } from '../step';
import { working } from '../told';

export const poolShape = z.strictObject({ kind: z.literal('pool'), pool: z.string().min(1).max(64) });
export type PoolNode = z.infer<typeof poolShape>;

export function compilePool<N>(node: PoolNode, context: CompileContext<N>): Step {
  /** A pool may be called as anything, so only what came in counts. */
  const shareOf = ({ pools }: Run): PoolShare | undefined => (Object.hasOwn(pools, node.pool) ? pools[node.pool] : undefined);
  const value = once(context.slot(), (run) => {
    const share = shareOf(run);
    return share
      ? fromMinorUnits(parseMinorUnits(share.shareMinor), run.currency.digits)
      : report(run, 'missing-pool-share', { pool: node.pool, member: run.employeeId });
  });
  return {
    dimension: 'money',
    unit: 'money',
    measures: [],
    value,
    explain: (run) => {
      const share = shareOf(run);
      const split = share && {
        weight: share.weight,
        total: share.totalWeight,
        amount: toText(fromMinorUnits(parseMinorUnits(share.poolMinor), run.currency.digits)),
      };
      return working('pool', value(run), 'money', { params: { pool: node.pool, ...split } });
    },
  };
}
