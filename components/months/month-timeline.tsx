import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import { Timeline } from '@/components/ui/timeline';
import { formatDateTime } from '@/lib/format/date';
import type { MonthEventView } from '@/lib/months/month-view';

/** Who did what to the month, and when, the latest first. */
export function MonthTimeline({ events, timeZone }: { events: readonly MonthEventView[]; timeZone: string }) {
  const t = useTranslations('months');
  const locale = useLocale();
  const items = events.map(({ id, kind, at, actorName, note }) => ({
    key: id, title: t(`event.${kind}`), when: t('byWhom', { name: actorName, at: formatDateTime(at, { locale, timeZone }) }), note: note ?? undefined, state: 'done' as const,
  }));
  return (
    <Section title={t('timeline')}>
      {items.length === 0 ? <p className="text-sm text-muted">{t('noEvents')}</p> : <Timeline label={t('timeline')} items={items} />}
    </Section>
  );
}
