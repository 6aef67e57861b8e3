import { useLocale, useTranslations } from 'next-intl';
import { Timeline } from '@/components/ui/timeline';
import { formatDateTime } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import type { ValueRevision } from '@/lib/facts/grid-view';

/** Who wrote what and when: each revision as old → new, newest first. */
export function CellHistory({ revisions, isFailed, timeZone }: { revisions: readonly ValueRevision[] | undefined; isFailed: boolean; timeZone: string }) {
  const t = useTranslations('values.strip');
  const locale = useLocale();
  if (isFailed) return <p className="text-problem">{t('historyFailed')}</p>;
  if (!revisions) return <p role="status" className="text-muted">{t('historyLoading')}</p>;
  const write = (value: string | null) => (value === null ? t('none') : formatNumber(value, { locale }));
  const sourceOf = (source: string) => (source === 'manual' ? t('byHand') : source.startsWith('file:') ? t('byFile', { name: source.slice(5) }) : source);
  const items = revisions.map((entry, at) => {
    const older = revisions[at + 1];
    return {
      key: String(entry.revision),
      title: <span className="figures">{older ? `${write(older.value)} → ` : ''}{write(entry.value)}</span>,
      when: `${formatDateTime(entry.recordedAt, { locale, timeZone })} · ${entry.writtenBy ?? t('bySystem')}`,
      note: entry.source || entry.comment ? (
        <>
          {entry.source ? <p className="text-xs text-muted">{sourceOf(entry.source)}</p> : null}
          {entry.comment ? <p>{entry.comment}</p> : null}
        </>
      ) : null,
    };
  });
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-medium">{t('history')}</h2>
      <Timeline items={items} label={t('history')} />
    </section>
  );
}
