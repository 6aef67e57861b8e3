'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { describeProblem, type Currency, type ProofReport, type SchemeDoc } from '@/lib/kpi';
import type { Judgement } from '@/lib/schemes/judgement-view';
import type { KpiChoice } from '@/lib/schemes/scheme-view';
import { AdviceList } from './advice-list';
import { ProofList } from './proof-list';

export interface WhatHoldsProps {
  doc: SchemeDoc;
  kpis: readonly KpiChoice[];
  judgements: readonly Judgement[];
  /** The proofs of this document; null while a blank keeps it from being read. */
  report: ProofReport | null;
  currency: Currency;
  basePayMinor: string;
}

/** What is worth knowing of a scheme that may be paid by: remarks, proofs with their examples, good practice. */
export function WhatHolds({ doc, kpis, judgements, report, currency, basePayMinor }: WhatHoldsProps) {
  const t = useTranslations('schemes');
  const word = useJudgementWords();
  return (
    <>
      {judgements.filter((each) => !each.blocks).map((each) => <Notice key={each.key} tone="short">{word(each)}</Notice>)}
      <section aria-label={t('proofs.title')} className="flex flex-col gap-2">
        <h3 className="border-t border-line pt-3 text-sm font-semibold">{t('proofs.title')}</h3>
        {report ? <ProofList report={report} document={doc} currency={currency} basePayMinor={basePayMinor} /> : <p className="text-sm text-muted">{t('proofs.notYet')}</p>}
      </section>
      <AdviceList doc={doc} kpis={kpis} />
    </>
  );
}

/** A judgement as a sentence in the reader's language. */
export function useJudgementWords(): (judgement: Judgement) => string {
  const t = useTranslations('schemes');
  const lang = useLocale().startsWith('ru') ? 'ru' : 'en';
  return (judgement) => {
    switch (judgement.kind) {
      case 'problem': {
        const { what, todo } = describeProblem(judgement.problem, lang);
        return `${what} ${todo}`;
      }
      case 'blank': {
        const { part, row, name } = judgement.place;
        return part === 'settings' ? t('judgement.blankSettings') : t('judgement.blank', { part, row, name: name || 'none' });
      }
      case 'archivedKpi':
        return t('judgement.archivedKpi', { kpi: judgement.kpi });
      case 'indexWithoutScorecard':
        return t('judgement.indexWithoutScorecard');
      case 'scorecardUnused':
        return t('judgement.scorecardUnused');
      case 'shareFromRolloutOnly':
        return t('judgement.shareFromRolloutOnly');
      case 'notKept':
        return t(`judgement.notKept.${judgement.what}`);
      case 'wholeForPart':
        return t('judgement.wholeForPart');
    }
  };
}
