import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { Timeline } from '@/components/ui/timeline';
import type { Standing } from '@/lib/people/person-view';

export interface DatedItem {
  key: string;
  standing: Standing;
  /** 'from 1 May 2026', in words. */
  when: string;
  title: ReactNode;
  note?: ReactNode;
  /** The button that corrects the row, for those who may. */
  correct?: ReactNode;
}

const states = { now: 'current', coming: 'next', past: 'done' } as const;

/** Rows that hold from a date on, newest first: what comes, what holds, what was. */
export function DatedTimeline({ label, items }: { label: string; items: readonly DatedItem[] }) {
  const t = useTranslations('people.standing');
  return (
    <Timeline
      label={label}
      items={items.map(({ key, standing, when, title, note, correct }) => ({
        key,
        when: `${when} · ${t(standing)}`,
        title,
        state: states[standing],
        note: note || correct ? <div className="flex flex-wrap items-center gap-x-3 text-muted">{note}{correct}</div> : undefined,
      }))}
    />
  );
}
