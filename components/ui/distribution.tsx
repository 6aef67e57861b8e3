import { clsx } from 'clsx';
import { HiddenTable } from './hidden-table';

export interface DistributionProps {
  label: string;
  /** Columns from least to most: the bounds in words, how many, and the whole said for readers. */
  bins: readonly { key: string; name: string; count: number; text: string; isMarked?: boolean }[];
  /** Heads of the table behind the picture. */
  heads: { name: string; count: string };
  height?: number;
}

/** How many people stand where; nobody by name. */
export function Distribution({ label, bins, heads, height = 96 }: DistributionProps) {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const every = Math.ceil(bins.length / 8);
  return (
    <figure className="relative">
      <div aria-hidden className="flex items-end gap-px border-b border-rule" style={{ height }}>
        {bins.map((bin) => (
          <div
            key={bin.key}
            title={bin.text}
            className={clsx('grow', bin.isMarked ? 'bg-short' : 'bg-accent')}
            style={{ height: bin.count === 0 ? 0 : `max(${(bin.count / most) * 100}%, 1px)` }}
          />
        ))}
      </div>
      <div aria-hidden className="figures flex gap-px text-xs text-muted">
        {bins.map((bin, index) => <span key={bin.key} className="w-0 grow overflow-visible pt-1">{index % every === 0 ? bin.name : ''}</span>)}
      </div>
      <HiddenTable caption={label} heads={{ name: heads.name, value: heads.count }} rows={bins.map((bin) => ({ key: bin.key, name: bin.name, value: bin.text }))} />
    </figure>
  );
}
