import { clsx } from 'clsx';
import { shareForDrawing } from '@/lib/format/decimal';

export interface PlanFactBarProps {
  /** Decimal strings in one unit; without a plan or a fact the bar says so by being empty. */
  plan: string | null;
  fact: string | null;
  forecast?: string | null;
  /** Where less is better, what lies beyond the plan is short, not over. */
  direction?: 'higher' | 'lower';
  /** The same values in words: the picture's only voice for those who do not see it. */
  label: string;
  /** Plans to the right edge; bars of one list share it, so that their plans stand under each other. */
  scale?: number;
  size?: 'medium' | 'small';
}

/** Plan as an outline, fact filled, what is over the plan set apart, forecast hatched. */
export function PlanFactBar({ plan, fact, forecast, direction = 'higher', label, scale = 1.5, size = 'medium' }: PlanFactBarProps) {
  const reach = (value: string | null | undefined) => (plan === null || !value ? 0 : shareForDrawing(value, plan, scale));
  const done = reach(fact);
  const expected = reach(forecast);
  const width = (share: number) => `${(share / scale) * 100}%`;
  const isOver = done > 1;
  const isWorse = direction === 'lower' && isOver;
  return (
    <div role="img" aria-label={label} className={clsx('relative w-full', size === 'medium' ? 'h-3.5' : 'h-2.5')}>
      {plan === null ? (
        <div className="absolute inset-x-0 top-1/2 border-t border-dashed border-rule" />
      ) : (
        <>
          {expected > done ? <div className="hatched absolute inset-y-0 left-0 text-accent" style={{ width: width(expected) }} /> : null}
          <div className={clsx('absolute inset-y-0 left-0', fact === null ? '' : 'bg-accent')} style={{ width: width(Math.min(done, 1)) }} />
          {isOver ? (
            <div
              className={clsx('absolute inset-y-0', isWorse ? 'bg-short' : 'bg-reached')}
              style={{ left: `calc(${width(1)} + 1px)`, width: width(done - 1) }}
            />
          ) : null}
          <div className={clsx('absolute inset-y-0 left-0 border', fact === null ? 'border-dashed border-rule' : 'border-ink/70')} style={{ width: width(1) }} />
          <div className="absolute -inset-y-0.5 w-px bg-ink" style={{ left: width(1) }} />
        </>
      )}
    </div>
  );
}
