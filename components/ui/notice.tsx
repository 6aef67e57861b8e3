import type { ReactNode } from 'react';
import { clsx } from 'clsx';

/** One thing to know before reading on; not an error of the person. */
export function Notice({ tone = 'plain', title, children, action }: { tone?: 'plain' | 'short' | 'problem' | 'reached'; title?: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div
      role="note"
      className={clsx('flex flex-wrap items-center gap-x-4 gap-y-1 border-l-2 px-3 py-2 text-sm', {
        plain: 'border-accent bg-accent-wash',
        short: 'border-short bg-short-wash',
        problem: 'border-problem bg-problem-wash',
        reached: 'border-reached bg-reached-wash',
      }[tone])}
    >
      <div className="max-w-prose">
        {title ? <p className="font-medium">{title}</p> : null}
        {children}
      </div>
      {action ? <div className="ml-auto">{action}</div> : null}
    </div>
  );
}
