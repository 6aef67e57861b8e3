import { useTranslations } from 'next-intl';

/** Keeps the layout of a table or of lines of text while it loads; still, so that nothing flickers. */
export function Skeleton({ rows = 8, shape = 'table' }: { rows?: number; shape?: 'table' | 'text' | 'figure' }) {
  const t = useTranslations('ui');
  return (
    <div role="status" aria-label={t('loading')} className="w-full">
      {shape === 'figure' ? <div className="mb-6 h-12 w-48 rounded-sm bg-well" /> : null}
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={shape === 'text' ? 'py-1.5' : 'flex h-row items-center gap-6 border-b border-line'}>
          <div className="h-3 rounded-sm bg-well" style={{ width: `${38 + ((row * 17) % 34)}%` }} />
          {shape === 'text' ? null : <div className="ml-auto h-3 w-20 rounded-sm bg-well" />}
        </div>
      ))}
    </div>
  );
}
