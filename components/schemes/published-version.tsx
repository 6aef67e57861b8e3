'use client';

import { useMemo, useState } from 'react';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import { judgeScheme } from '@/lib/schemes/judgement-view';
import type { VersionView } from '@/lib/schemes/scheme-view';
import { PictureColumn } from './picture-column';
import { PublicationNote } from './publication-note';
import { usualSample } from './sample';
import { SchemeText } from './scheme-text';
import { useProofs } from './use-proofs';
import { WhatHolds } from './what-holds';

/** A published version: its text, what is proved of it and was confirmed for it, and the designer's picture; nothing can be changed. */
export function PublishedVersion({ view }: { view: VersionView }) {
  const t = useTranslations('schemes');
  const [sample, setSample] = useState(() => usualSample(view));
  const { version: { status, document: doc }, kpis, currency } = view;
  const judgements = useMemo(() => judgeScheme(doc, kpis), [doc, kpis]);
  const { report, basePayMinor } = useProofs(doc, view, sample);
  return (
    <div className="grid gap-x-8 gap-y-8 xl:grid-cols-[minmax(0,7fr)_minmax(0,8fr)_minmax(0,8fr)]">
      <Section title={t('text.title')}><SchemeText doc={doc} kpis={kpis} level="h3" /></Section>
      <Section title={t('parts.judgement')} note={t('confirmed.note')}>
        {status === 'published' ? <PublicationNote publication={view.publication} timeZone={view.timeZone} /> : null}
        <WhatHolds doc={doc} kpis={kpis} judgements={judgements} report={report} currency={currency} basePayMinor={basePayMinor} />
      </Section>
      <Section title={t('parts.picture')}>
        <PictureColumn doc={doc} kpis={kpis} currency={currency} month={view.month} stages={view.stages} sample={sample} onSample={setSample} />
      </Section>
    </div>
  );
}
