import type { ReactNode } from 'react';
import { clsx } from 'clsx';

export interface TimelineItem {
  key: string;
  /** When, already in words. */
  when: ReactNode;
  title: ReactNode;
  /** Who and why. */
  note?: ReactNode;
  state?: 'done' | 'current' | 'next';
}

/** What happened and what comes, in order. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {items.map((item) => (
        <li key={item.key} aria-current={item.state === 'current' ? 'step' : undefined} className="group relative flex gap-3 pb-4 last:pb-0">
          <span aria-hidden className="absolute top-4 bottom-0 left-[4.5px] border-l border-line group-last:hidden" />
          <span
            aria-hidden
            className={clsx('relative mt-1.5 size-2.5 shrink-0 rounded-full border', {
              done: 'border-accent bg-accent', current: 'border-2 border-accent bg-paper', next: 'border-rule bg-paper',
            }[item.state ?? 'done'])}
          />
          <div className="min-w-0">
            <p className={clsx('text-sm', item.state === 'next' ? 'text-muted' : 'font-medium')}>{item.title}</p>
            <p className="figures text-xs whitespace-normal text-muted">{item.when}</p>
            {item.note ? <div className="mt-0.5 max-w-prose text-sm">{item.note}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
