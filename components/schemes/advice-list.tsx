'use client';

import { useLocale, useTranslations } from 'next-intl';
import { describeRemark, lintScheme, type KpiDef, type SchemeDoc } from '@/lib/kpi';

/** What good practice says of a scheme that may be published as it is. Errors are not repeated here: they stand above. */
export function AdviceList({ doc, kpis }: { doc: SchemeDoc; kpis: readonly KpiDef[] }) {
  const t = useTranslations('schemes');
  const lang = useLocale().startsWith('ru') ? 'ru' : 'en';
  const remarks = lintScheme(doc, kpis).filter(({ severity }) => severity !== 'error');
  if (remarks.length === 0) return null;
  return (
    <section aria-label={t('advice')} className="flex flex-col gap-2">
      <h3 className="border-t border-line pt-3 text-sm font-semibold">{t('advice')}</h3>
      <ul className="flex list-disc flex-col gap-1 pl-5 text-sm">
        {remarks.map((remark, at) => {
          const { what, todo } = describeRemark(remark, lang);
          return <li key={at} className="max-w-prose">{what} <span className="text-muted">{todo}</span></li>;
        })}
      </ul>
    </section>
  );
}
