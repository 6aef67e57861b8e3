import type { ReactNode } from 'react';

export interface DescriptionItem {
  key: string;
  term: ReactNode;
  value: ReactNode;
}

/** What is known about one thing: names left, values right, a hairline between. */
export function DescriptionList({ items }: { items: readonly DescriptionItem[] }) {
  return (
    <dl className="max-w-2xl border-t border-line">
      {items.map((item) => (
        <div key={item.key} className="grid min-h-row grid-cols-[minmax(8rem,2fr)_3fr] items-baseline gap-4 border-b border-line py-1.5 text-sm">
          <dt className="text-muted">{item.term}</dt>
          <dd className="min-w-0 break-words">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
