import type { ReactNode } from 'react';
import Link from 'next/link';

export interface PageProps {
  title: ReactNode;
  /** One line: 'Calculated 14:02, facts to 31 May · 3 problems'. Chips go here too. */
  state?: ReactNode;
  /** One primary action; lesser ones stand before it. */
  actions?: ReactNode;
  /** The month before and after: small enough to stand on the title's line even on a phone. */
  monthNav?: ReactNode;
  /** Where the page belongs: 'Schemes', with its address. */
  parent?: { title: string; href: string };
  /** Reading pages are narrow, tables take the width. */
  width?: 'reading' | 'full';
  children: ReactNode;
}

/** A page: title line, one-line state, one primary action, content. */
export function Page({ title, state, actions, monthNav, parent, width = 'full', children }: PageProps) {
  return (
    <div className={width === 'reading' ? 'mx-auto w-full max-w-3xl' : 'w-full'}>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pb-5">
        <div className={monthNav ? 'min-w-0 max-sm:w-full' : 'min-w-0'}>
          {parent ? <Link href={parent.href} className="text-sm text-muted hover:text-accent hover:underline">{parent.title}</Link> : null}
          <div className="flex items-center justify-between gap-4 sm:justify-start">
            <h1 className="min-w-0 text-xl font-semibold tracking-tight">{title}</h1>
            {monthNav}
          </div>
          {state ? <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">{state}</div> : null}
        </div>
        {actions ? <div data-print="none" className="flex flex-wrap items-center gap-2">{actions}</div> : null}
      </div>
      <div className="flex flex-col gap-8">{children}</div>
    </div>
  );
}
