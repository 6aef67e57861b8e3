import type { ReactNode } from 'react';

export interface SectionProps {
  title: ReactNode;
  /** One sentence on what the part is for. */
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, note, actions, children }: SectionProps) {
  return (
    <section aria-label={typeof title === 'string' ? title : undefined} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <div>
          <h2 className="text-base font-semibold">{title}</h2>
          {note ? <p className="max-w-prose text-sm text-muted">{note}</p> : null}
        </div>
        {actions ? <div data-print="none" className="flex flex-wrap gap-2">{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}
