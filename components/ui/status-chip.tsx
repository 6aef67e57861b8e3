import { useTranslations } from 'next-intl';
import { clsx } from 'clsx';

const looks = {
  open: 'border-rule text-ink',
  calculated: 'border-accent text-accent',
  approved: 'border-accent bg-accent-wash text-accent',
  closed: 'border-ink bg-ink text-paper',
  preliminary: 'border-dashed border-rule text-muted',
  stale: 'border-short text-short',
  draft: 'border-dashed border-rule text-muted',
  published: 'border-accent bg-accent-wash text-accent',
  pending: 'border-short text-short',
  rejected: 'border-problem text-problem',
  archived: 'border-line text-muted',
} as const;

export type Status = keyof typeof looks;

/** A status, always in the same quiet words. */
export function StatusChip({ status }: { status: Status }) {
  const t = useTranslations('ui');
  return (
    <span className={clsx('inline-flex items-center whitespace-nowrap rounded-sm border px-1.5 py-px text-xs font-medium', looks[status])}>
      {t(`status.${status}`)}
    </span>
  );
}
