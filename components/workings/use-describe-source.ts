import { useLocale, useTranslations } from 'next-intl';
import { formatDateOf } from '@/lib/format/date';
import type { FactNote } from './workings-rows';

/** Where a fact comes from and how old it is, in words: 'CRM, recorded 5 October 2026'. */
export function useDescribeSource(timeZone: string): (note: FactNote) => string {
  const t = useTranslations('statements');
  const locale = useLocale();
  return ({ source, recordedAt }) => {
    const file = /^file:(.*)$/.exec(source)?.[1];
    const words = file !== undefined ? t('sources.file', { name: file }) : source === 'manual' ? t('sources.manual') : source;
    return t('source', { source: words, date: formatDateOf(recordedAt, { locale, timeZone }) });
  };
}
