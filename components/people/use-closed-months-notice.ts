'use client';

import { useLocale, useTranslations } from 'next-intl';
import { showToast } from '@/components/ui/toast-queue';
import { formatMonth } from '@/lib/format/month';

/** Says, after something was recorded backdated, which closed months stay as they were paid. */
export function useClosedMonthsNotice(): (answer: unknown) => void {
  const t = useTranslations('people');
  const locale = useLocale();
  return (answer) => {
    const closed = closedMonthsIn(answer);
    if (closed.length === 0) return;
    const months = closed.map((month) => formatMonth(month, locale)).join(', ');
    showToast({ text: t('closedMonthsStay', { count: closed.length, months }), tone: 'problem' });
  };
}

function closedMonthsIn(answer: unknown): string[] {
  return typeof answer === 'object' && answer !== null && 'closedMonths' in answer && Array.isArray(answer.closedMonths) ? answer.closedMonths.map(String) : [];
}
