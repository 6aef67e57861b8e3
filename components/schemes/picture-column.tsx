'use client';

import { useDeferredValue, useMemo } from 'react';
import { useTranslations } from 'next-intl';
import { calculatePerson, compileScheme, type Currency, type SchemeDoc } from '@/lib/kpi';
import { schemeKpis, usesOf } from '@/lib/schemes/scheme-kpis-view';
import type { KpiChoice, VersionView } from '@/lib/schemes/scheme-view';
import { CurvePanel } from './curve-panel';
import { sampleInput, type Sample } from './sample';
import { SamplePerson } from './sample-person';
import { SampleResult } from './sample-result';

interface Props {
  doc: SchemeDoc;
  kpis: readonly KpiChoice[];
  currency: Currency;
  month: string;
  stages: VersionView['stages'];
  sample: Sample;
  onSample: (sample: Sample) => void;
}

const trial = 'trial';

/** The scheme at work: its curve, and a sample person computed by the same law that pays real ones. */
export function PictureColumn({ doc, kpis, currency, month, stages, sample, onSample }: Props) {
  const t = useTranslations('schemes');
  const late = useDeferredValue(doc);
  const compiled = useMemo(() => compileScheme(late, kpis), [late, kpis]);
  // A scheme without problems says itself what it reads, down to the operands of formulas; a draft with blanks does not yet.
  const uses = useMemo(() => (compiled.problems.length === 0 ? usesOf(compiled.reads) : schemeKpis(late)), [compiled, late]);
  const input = sampleInput(sample, { uses, reads: compiled.reads, kpis, versionId: trial, month, currency });
  const result = compiled.problems.length === 0 ? calculatePerson(input, new Map([[trial, compiled]])) : null;
  const basePayMinor = input.cards[0]?.basePayMinor ?? '0';
  return (
    <div className="flex flex-col gap-5">
      <CurvePanel doc={late} kpis={kpis} currency={currency} basePayMinor={basePayMinor} fixedShare={sample.stage?.fixedShare ?? null} result={result} />
      <section aria-label={t('sample.title')} className="flex flex-col gap-3">
        <h3 className="text-sm font-semibold">{t('sample.title')}</h3>
        {result ? <SampleResult result={result} currency={currency} /> : <p className="text-sm text-muted">{t('sample.notYet')}</p>}
        <SamplePerson sample={sample} uses={uses} kpis={kpis} currency={currency} stages={stages} onChange={onSample} />
      </section>
    </div>
  );
}
