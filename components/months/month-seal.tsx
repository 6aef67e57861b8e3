'use client';

import { useState, useTransition } from 'react';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Button } from '@/components/ui/button';
import { CopyValue } from '@/components/ui/copy-value';
import { Notice } from '@/components/ui/notice';
import { showToast } from '@/components/ui/toast-queue';
import type { VerifiedMonth } from '@/lib/months/month-view';

export interface MonthSealProps {
  month: string;
  sealHash: string | null;
  engineVersion: string | null;
  verify: ((input: { month: string }) => Promise<ActionResult<VerifiedMonth>>) | null;
}

/** The hash of a closed month, and a button that computes everything again from what was stored. */
export function MonthSeal({ month, sealHash, engineVersion, verify }: MonthSealProps) {
  const t = useTranslations('months');
  const ui = useTranslations('ui');
  const [isPending, start] = useTransition();
  const [answer, setAnswer] = useState<VerifiedMonth | null>(null);
  const recompute = () => start(async () => {
    if (!verify) return;
    const result = await verify({ month }).catch((): ActionResult<VerifiedMonth> => ({ ok: false, error: { code: 'offline', message: ui('notReached') } }));
    if (result.ok) setAnswer(result.data);
    else showToast({ text: result.error.message, tone: 'problem' });
  });
  const isWhole = answer !== null && answer.matching === answer.total && (answer.seal?.isSame ?? true);
  return (
    <div className="flex max-w-2xl flex-col items-start gap-3">
      {sealHash ? <p className="text-sm">{t('seal.hash')}: <CopyValue value={sealHash} label={t('seal.hash')} /></p> : null}
      {engineVersion ? <p className="text-sm text-muted">{t('seal.engine', { version: engineVersion })}</p> : null}
      {verify ? <Button onPress={recompute} isPending={isPending}>{t('seal.recompute')}</Button> : null}
      <div aria-live="polite" className="w-full">
        {answer ? (
          <Notice tone={isWhole ? 'reached' : 'problem'} title={t('seal.matches', { matching: answer.matching, total: answer.total })}>
            {answer.seal ? <p>{t(answer.seal.isSame ? 'seal.sealSame' : 'seal.sealOther')}</p> : null}
            {answer.faults.length > 0 ? <ul>{answer.faults.map((each) => <li key={each.employeeId}>{each.name}: {t(`seal.fault.${each.fault}`)}</li>)}</ul> : null}
          </Notice>
        ) : null}
      </div>
    </div>
  );
}
