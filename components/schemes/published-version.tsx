'use client';

import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import type { VersionView } from '@/lib/schemes/scheme-view';
import { PictureColumn } from './picture-column';
import { usualSample } from './sample';
import { SchemeText } from './scheme-text';

/** A published version: its text, and the same picture and sample person as in the designer; nothing can be changed. */
export function PublishedVersion({ view }: { view: VersionView }) {
  const t = useTranslations('schemes');
  const [sample, setSample] = useState(() => usualSample(view));
  return (
    <div className="grid gap-x-10 gap-y-8 xl:grid-cols-2">
      <Section title={t('text.title')}><SchemeText doc={view.version.document} kpis={view.kpis} level="h3" /></Section>
      <Section title={t('parts.picture')}>
        <PictureColumn doc={view.version.document} kpis={view.kpis} currency={view.currency} month={view.month} stages={view.stages} sample={sample} onSample={setSample} />
      </Section>
    </div>
  );
}
