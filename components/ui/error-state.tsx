'use client';

import { useTranslations } from 'next-intl';
import { Button } from './button';

export interface ErrorStateProps {
  /** What could not be done; general words when missing. */
  title?: string;
  /** What to do, or the number to tell whoever helps. */
  text?: string;
  reference?: string;
  onRetry?: () => void;
}

/** A page that could not be had: what, what next, and a number to quote. */
export function ErrorState({ title, text, reference, onRetry }: ErrorStateProps) {
  const t = useTranslations('ui');
  return (
    <div role="alert" className="flex flex-col items-start gap-3 border-l-2 border-problem py-2 pl-4">
      <p className="text-base font-medium">{title ?? t('failed')}</p>
      <p className="max-w-prose text-sm text-muted">{text ?? t('failedText')}</p>
      {reference ? <p className="figures text-xs text-muted">{t('reference', { reference })}</p> : null}
      {onRetry ? <Button onPress={onRetry}>{t('retry')}</Button> : null}
    </div>
  );
}
