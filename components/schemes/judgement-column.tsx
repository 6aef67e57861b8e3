'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { ProblemList } from '@/components/ui/problem-list';
import type { Currency, ProofReport, SchemeDoc } from '@/lib/kpi';
import type { Judgement } from '@/lib/schemes/judgement-view';
import { isForbidden } from '@/lib/schemes/proofs-view';
import type { KpiChoice } from '@/lib/schemes/scheme-view';
import { SchemeText } from './scheme-text';
import { useJudgementWords, WhatHolds } from './what-holds';

interface Props {
  doc: SchemeDoc;
  kpis: readonly KpiChoice[];
  judgements: readonly Judgement[];
  /** The proofs of this document; null while a blank keeps it from being read. */
  report: ProofReport | null;
  currency: Currency;
  basePayMinor: string;
  peopleCount: number;
}

/** What keeps the scheme from being published, what to know before, whom it concerns, and its text in plain words. */
export function JudgementColumn({ doc, kpis, judgements, report, currency, basePayMinor, peopleCount }: Props) {
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
      <WhatHolds doc={doc} kpis={kpis} judgements={judgements} report={report} currency={currency} basePayMinor={basePayMinor} />
      <section aria-label={t('text.title')} className="flex flex-col gap-2">
        <h3 className="border-t border-line pt-3 text-sm font-semibold">{t('text.title')}</h3>
        <SchemeText doc={doc} kpis={kpis} />
      </section>
    </div>
  );
}
