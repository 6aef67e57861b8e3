import { useLocale, useTranslations } from 'next-intl';
import { describeScheme, schemeDocSchema, type SchemeDoc } from '@/lib/kpi';
import type { KpiChoice } from '@/lib/schemes/scheme-view';

/** A scheme in plain words, in the reader's language, every setting included; a draft with blanks has none yet. */
export function SchemeText({ doc, kpis, level = 'h4' }: { doc: SchemeDoc; kpis: readonly KpiChoice[]; level?: 'h3' | 'h4' }) {
  const t = useTranslations('schemes');
  const locale = useLocale();
  const Heading = level;
  if (!schemeDocSchema.safeParse(doc).success) return <p className="text-sm text-muted">{t('text.notYet')}</p>;
  return (
    <div className="flex max-w-prose flex-col gap-3 text-sm">
      {describeScheme(doc, kpis, locale.startsWith('ru') ? 'ru' : 'en').map((section, at) => (
        <section key={at} className="flex flex-col gap-1">
          <Heading className="font-semibold">{section.title}</Heading>
          {section.sentences.map((sentence, row) => <p key={row}>{sentence}</p>)}
        </section>
      ))}
    </div>
  );
}
