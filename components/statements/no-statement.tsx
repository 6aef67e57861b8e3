import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { formatMonth } from '@/lib/format/month';

/** A month without a scheme says so: nothing is missing, pay simply did not depend on results. */
export function NoStatement({ month }: { month: string }) {
  const t = useTranslations('statements');
  return <EmptyState title={t('noScheme', { month: formatMonth(month, useLocale(), { isTitle: true }) })}>{t('noSchemeText')}</EmptyState>;
}
