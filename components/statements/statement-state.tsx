import { useLocale, useTranslations } from 'next-intl';
import { StatusChip } from '@/components/ui/status-chip';
import { formatDateOf, formatDateTime } from '@/lib/format/date';
import type { StatementView } from '@/lib/statements/statement-view';

/** One line under the title: preliminary or closed, when it was computed, how new the facts are. */
export function StatementState({ view }: { view: StatementView }) {
  const t = useTranslations('statements.state');
  const locale = useLocale();
  const at = { locale, timeZone: view.timeZone };
  return (
    <>
      <StatusChip status={view.status === 'closed' ? 'closed' : 'preliminary'} />
      <span>{view.status === 'closed' ? t('closed') : view.calculatedAt ? t('calculated', { time: formatDateTime(view.calculatedAt, at) }) : t('now')}</span>
      <span aria-hidden>·</span>
      <span>{view.factsTo ? t('factsTo', { date: formatDateOf(view.factsTo, { ...at, style: 'short' }) }) : t('noFacts')}</span>
    </>
  );
}
