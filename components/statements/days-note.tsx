import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/lib/format/date';
import type { DaysWorked } from '@/lib/months/month-view';

/** "For 18 of 31 days, from 14 to 31 October": which part of the month the figures below stand for. */
export function DaysNote({ days }: { days: DaysWorked | null }) {
  const t = useTranslations('statements');
  const locale = useLocale();
  if (!days) return null;
  const day = (date: string) => formatDate(date, locale, { style: 'day' });
  return <p className="text-sm"><span className="figures">{t('days', { days: days.days, of: days.of })}</span> <span className="text-muted">{t('daysFromTo', { from: day(days.from), to: day(days.to) })}</span></p>;
}
