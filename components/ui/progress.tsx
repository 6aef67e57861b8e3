import { useTranslations } from 'next-intl';

export interface ProgressProps {
  label: string;
  done: number;
  /** Unknown as yet when missing. */
  total?: number;
  /** '1 200 of 5 000 people', in words. */
  text?: string;
}

/** How far long work has come; true numbers, no guessing. */
export function Progress({ label, done, total, text }: ProgressProps) {
  const t = useTranslations('ui');
  const percent = total ? Math.min(100, Math.floor((done / total) * 100)) : undefined;
  return (
    <div className="flex flex-col gap-1">
      <div className="flex justify-between gap-4 text-sm">
        <span>{label}</span>
        <span className="figures text-muted">{text ?? (total ? t('doneOf', { done, total }) : '')}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
        className="h-1.5 overflow-hidden rounded-sm border border-rule"
      >
        {percent === undefined
          ? <div className="hatched h-full w-full animate-pulse text-accent" />
          : <div className="h-full bg-accent transition-[width] duration-180" style={{ width: `${percent}%` }} />}
      </div>
    </div>
  );
}
