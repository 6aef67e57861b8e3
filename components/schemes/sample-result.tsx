'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ProblemList } from '@/components/ui/problem-list';
import { WorkingsTree } from '@/components/ui/workings-tree';
import { workingsRows } from '@/components/workings/workings-rows';
import { formatMoney } from '@/lib/format/money';
import { formatPercent } from '@/lib/format/percent';
import { describeProblem, explainLine, type Currency, type Lang, type PersonResult, type Problem } from '@/lib/kpi';

/** What the sample person gets: each line opens down to its facts, totals by effect, problems by name. */
export function SampleResult({ result, currency }: { result: PersonResult; currency: Currency }) {
  const t = useTranslations('schemes');
  const locale = useLocale();
  const lang: Lang = locale.startsWith('ru') ? 'ru' : 'en';
  const card = result.cards[0];
  const write = (minor: string) => formatMoney(minor, { currency: currency.code, digits: currency.digits, locale });
  const totals = result.totals;
  return (
    <div className="flex flex-col gap-3" aria-live="polite">
      {card?.index ? (
        <p className="flex items-baseline justify-between border-b border-rule pb-1 text-sm">
          <span>{t('sample.index')}</span>
          <span className="figures text-lg font-medium">{formatPercent(card.index, { locale, decimals: 4 })}</span>
        </p>
      ) : null}
      <ul className="flex flex-col">
        {card?.lines.map((line) => (
          <li key={line.key} className="border-b border-line">
            <details>
              <summary className="flex cursor-pointer items-baseline justify-between gap-3 py-1.5 text-sm hover:bg-well pointer-coarse:min-h-11">
                <span className="min-w-0">{line.name || t('row', { number: 1 })} <span className="text-xs text-muted">· {t(`effects.${line.effect}`)}</span></span>
                <span className="figures font-medium">{line.unit === 'money' ? write(line.amountMinor) : t('sample.points', { points: line.amountMinor })}</span>
              </summary>
              <div className="pb-2"><WorkingsTree rows={workingsRows(explainLine(card, line), { lang, describeSource: () => '' })} openLevels={2} /></div>
            </details>
          </li>
        ))}
      </ul>
      {totals ? (
        <dl className="figures grid grid-cols-[1fr_auto] gap-x-3 text-sm">
          {([['paid', totals.paidMinor], ['reference', totals.referenceMinor], ['shown', totals.shownMinor]] as const)
            .filter(([effect, minor]) => effect === 'paid' || minor !== '0')
            .map(([effect, minor]) => (
              <div key={effect} className="contents">
                <dt className={effect === 'paid' ? 'font-semibold' : 'text-muted'}>{t(`totals.${effect}`)}</dt>
                <dd className={effect === 'paid' ? 'text-right font-semibold' : 'text-right text-muted'}>{write(minor)}</dd>
              </div>
            ))}
        </dl>
      ) : null}
      <ProblemList
        title={t('sample.problems')}
        problems={[...new Set(result.problems.map((problem) => inWords(problem, lang)))].map((text) => ({ key: text, text }))}
      />
    </div>
  );
}

function inWords(problem: Problem, lang: Lang): string {
  const { what, todo } = describeProblem(problem, lang);
  return `${what} ${todo}`;
}
