'use client';

import { useLocale, useTranslations } from 'next-intl';
import { clsx } from 'clsx';
import { formatMoney } from '@/lib/format/money';
import type { Currency, Lang, ProofReport, SchemeDoc } from '@/lib/kpi';
import { tellProofs } from '@/lib/schemes/proofs-view';

interface Props {
  report: ProofReport;
  document: SchemeDoc;
  currency: Currency;
  /** The pay that prices are quoted for. */
  basePayMinor: string;
}

const looks = { proved: 'text-reached', refused: 'text-problem', searched: 'text-short', noted: 'text-muted' } as const;

/** What holds for every result there can be, what does not with an example in money, and what every jump costs. */
export function ProofList({ report, document, currency, basePayMinor }: Props) {
  const t = useTranslations('schemes');
  const locale = useLocale();
  const lang: Lang = locale.startsWith('ru') ? 'ru' : 'en';
  const { proofs, cliffs } = tellProofs(report, { document, currency, lang });
  const pay = formatMoney(basePayMinor, { currency: currency.code, digits: currency.digits, locale });
  return (
    <div className="flex flex-col gap-3">
      <p className="text-xs text-muted">{t('proofs.note', { pay })}</p>
      <ul className="flex flex-col">
        {proofs.map(({ property, verdict, title, says, sentences }) => (
          <li key={property} className="border-t border-line py-1.5 text-sm">
            <p className="flex flex-wrap justify-between gap-x-3"><span>{title}</span><span className={clsx('font-medium', looks[verdict])}>{says}</span></p>
            {sentences.map((sentence, at) => <p key={at} className={clsx('max-w-prose', verdict === 'refused' ? 'text-ink' : 'text-muted')}>{sentence}</p>)}
          </li>
        ))}
      </ul>
      {cliffs.length === 0 ? <p className="text-sm text-muted">{t('proofs.noJumps')}</p> : (
        <div className="flex flex-col gap-1">
          <h4 className="text-sm font-semibold">{t('proofs.jumps')}</h4>
          <ul className="flex list-disc flex-col gap-1 pl-5 text-sm">
            {cliffs.map((sentence, at) => <li key={at} className="max-w-prose">{sentence}</li>)}
          </ul>
        </div>
      )}
    </div>
  );
}
