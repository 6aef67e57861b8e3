'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { ProblemList } from '@/components/ui/problem-list';
import { isForbidden } from '@/lib/schemes/proofs-view';
import { SchemeText } from './scheme-text';
import { useJudgementWords, WhatHolds, type WhatHoldsProps } from './what-holds';

interface Props extends WhatHoldsProps {
  peopleCount: number;
}

/** What keeps the scheme from being published, what to know before, whom it concerns, and its text in plain words. */
export function JudgementColumn({ peopleCount, ...held }: Props) {
  const { doc, kpis, judgements, report } = held;
  const t = useTranslations('schemes');
  const word = useJudgementWords();
  const isRefused = report?.proofs.some(({ verdict }) => verdict === 'refused') ?? false;
  const blocking = judgements.filter((each) => each.blocks);
  return (
    <div className="flex flex-col gap-4">
      {blocking.length === 0 && !(report && isForbidden(report)) ? (
        <Notice tone={isRefused ? 'short' : 'reached'} title={t('judgement.sound')}>{t(isRefused ? 'judgement.refusedText' : 'judgement.soundText')}</Notice>
      ) : (
        <ProblemList
          title={t('judgement.blocking', { count: blocking.length || 1 })}
          problems={blocking.length > 0 ? blocking.map((each) => ({ key: each.key, text: word(each) })) : [{ key: 'forbidden', text: t('proofs.forbidden') }]}
        />
      )}
      <p className="text-sm text-muted">{t('judgement.people', { count: peopleCount })}</p>
      <WhatHolds {...held} />
      <section aria-label={t('text.title')} className="flex flex-col gap-2">
        <h3 className="border-t border-line pt-3 text-sm font-semibold">{t('text.title')}</h3>
        <SchemeText doc={doc} kpis={kpis} />
      </section>
    </div>
  );
}
