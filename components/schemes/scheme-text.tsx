import { useLocale } from 'next-intl';
import { describeScheme, type SchemeDoc } from '@/lib/kpi';
import type { KpiChoice } from '@/lib/schemes/scheme-view';

/** A scheme in plain words, in the reader's language, every setting included. */
export function SchemeText({ doc, kpis }: { doc: SchemeDoc; kpis: readonly KpiChoice[] }) {
  const locale = useLocale();
  return (
    <div className="flex max-w-prose flex-col gap-3 text-sm">
      {describeScheme(doc, kpis, locale.startsWith('ru') ? 'ru' : 'en').map((section, at) => (
        <section key={at} className="flex flex-col gap-1">
          <h4 className="font-semibold">{section.title}</h4>
          {section.sentences.map((sentence, row) => <p key={row}>{sentence}</p>)}
        </section>
      ))}
    </div>
  );
}
