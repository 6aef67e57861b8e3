'use client';

import { useTransition } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast-queue';
import { addMonths, formatMonth } from '@/lib/format/month';
import type { CopyPlansInput } from '@/lib/plans/value-input';
import type { CopiedPlans } from '@/lib/plans/value-view';

/** Brings the plans of the month before into empty cells and says how many. */
export function CopyPlansButton({ action, input, onDone }: { action: (input: CopyPlansInput) => Promise<ActionResult<CopiedPlans>>; input: CopyPlansInput; onDone: () => void }) {
  const t = useTranslations('values.copy');
  const locale = useLocale();
  const [isPending, start] = useTransition();
  const from = formatMonth(addMonths(input.month, -1), locale);
  const act = () => start(async () => {
    const result = await action(input).catch((): ActionResult<CopiedPlans> => ({ ok: false, error: { code: 'offline', message: t('notReached') } }));
    if (!result.ok) return showToast({ text: result.error.message, tone: 'problem' });
    showToast({ text: result.data.copied + result.data.alreadySet === 0 ? t('nothing', { from }) : t('done', { ...result.data }) });
    onDone();
  });
  return <Button onPress={act} isPending={isPending}>{t('action', { from })}</Button>;
}
