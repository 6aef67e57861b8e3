import type { ReactNode } from 'react';
import { clsx } from 'clsx';

export interface StatItem {
  key: string;
  label: ReactNode;
  value: ReactNode;
  /** What stands under the number: the change, the plan, the source. */
  note?: ReactNode;
}

/** A row of numbers with their names; 'hero' is for the one number a person came for. */
export function StatRow({ items, size = 'medium' }: { items: readonly StatItem[]; size?: 'medium' | 'hero' }) {
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-4 sm:gap-x-10">
      {items.map((item) => (
        <div key={item.key} className="flex min-w-0 flex-col">
          <dt className="text-sm text-muted">{item.label}</dt>
          <dd className={clsx('figures font-medium tracking-tight', size === 'hero' ? 'text-2xl max-sm:text-[clamp(1.75rem,11vw,2.75rem)]' : 'text-xl')}>{item.value}</dd>
          {item.note ? <dd className="text-sm text-muted">{item.note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
