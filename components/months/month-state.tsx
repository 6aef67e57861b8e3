import { useLocale, useTranslations } from 'next-intl';
import { StatusChip } from '@/components/ui/status-chip';
import { TextLink } from '@/components/ui/text-link';
import { formatDateOf, formatDateTime } from '@/lib/format/date';
import type { MonthView } from '@/lib/months/month-view';

/** The month in one line: its status, how old the calculation is, what stands in the way. */
export function MonthState({ view }: { view: MonthView }) {
  const t = useTranslations('months.state');
  const locale = useLocale();
  const { status, calculatedAt, factsAt, counts, timeZone } = view;
  const parts = [
    calculatedAt ? t(status === 'calculated' ? 'at' : 'calculatedAt', { at: formatDateTime(calculatedAt, { locale, timeZone }) }) : t('notCalculated'),
    factsAt ? t('factsTo', { date: formatDateOf(factsAt, { locale, timeZone, style: 'day' }) }) : t('noFacts'),
  ];
  return (
    <>
      <StatusChip status={status} />
      {view.isSent && status === 'calculated' ? <StatusChip status="pending" /> : null}
      {counts.changed > 0 && status !== 'closed' ? <StatusChip status="stale" /> : null}
      <span className="figures whitespace-normal">{parts.join(' · ')}</span>
      {counts.problems > 0 ? <>· <TextLink href="#problems">{t('problems', { count: counts.problems })}</TextLink></> : null}
      {counts.changed > 0 && status !== 'closed' ? <span>· {t('changed', { count: counts.changed })}</span> : null}
    </>
  );
}
