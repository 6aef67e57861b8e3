import type { ReactNode } from 'react';

export interface EmptyStateProps {
  /** Why there is nothing: 'No plans for May yet'. */
  title: string;
  /** What it will look like and what comes first. */
  children?: ReactNode;
  /** The next step: a LinkButton or a Button. */
  action?: ReactNode;
}

/** An empty page says why and offers the next step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-3 border-y border-line py-8">
      <p className="text-base font-medium">{title}</p>
      {children ? <div className="max-w-prose text-sm text-muted">{children}</div> : null}
      {action}
    </div>
  );
}
