import { Fragment } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/layout/description-list';
import { Section } from '@/components/layout/section';
import { DaysNote } from '@/components/statements/days-note';
import { PayLines } from '@/components/statements/pay-lines';
import { ScoreRows } from '@/components/statements/score-rows';
import { payLines, scoreRows } from '@/components/statements/statement-rows';
import { CopyValue } from '@/components/ui/copy-value';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { ProblemList } from '@/components/ui/problem-list';
import { useDescribeSource } from '@/components/workings/use-describe-source';
import { formatDateTime } from '@/lib/format/date';
import type { Lang } from '@/lib/kpi';
import type { PayoutView } from '@/lib/months/month-view';
import { useProblemWords } from './problem-words';

/** One person's month for those who pay it: what was measured, every line down to the facts, and the hash that proves it. */
export function Payout({ company, view }: { company: string; view: PayoutView }) {
  const t = useTranslations('months.payout');
  const statement = useTranslations('statements');
  const locale = useLocale();
  const wordsOf = useProblemWords({ company, month: view.month });
  const { result, timeZone } = view;
  const describeSource = useDescribeSource(timeZone);
  const problems = view.problems.map((problem, index) => {
    const { text, todo, action } = wordsOf(problem, view.employee.name);
    return { key: String(index), text: <>{text} <span className="text-muted">{todo}</span></>, action };
  });
  return (
    <>
      <ProblemList problems={problems} />
      {view.isShadow ? <Notice title={statement('shadowTitle')}>{statement('shadowText')}</Notice> : null}
      {result && result.cards.length > 0 ? result.cards.map((card, at) => {
        const own = view.cards[at];
        const words = { lang: locale as Lang, baseInShadow: statement('baseInShadow'), values: own?.values ?? [], kpis: view.kpis, describeSource };
        const totals = at === result.cards.length - 1 ? result.totals : null;
        return (
          <Fragment key={card.assignmentId}>
            <DaysNote days={own?.days ?? null} />
            <Section title={card.items.length > 0 ? t('score') : t('measured')}><ScoreRows rows={scoreRows(card, words)} /></Section>
            <Section title={t('money')}><PayLines lines={payLines(card, words)} totals={totals} currency={result.currency} openLevels={2} /></Section>
          </Fragment>
        );
      }) : <EmptyState title={t('noResult')}>{t('noResultText')}</EmptyState>}
      {view.proofs.length > 0 ? (
        <Section title={t('evidence')}>
          <DescriptionList
            items={view.proofs.flatMap(({ hash, salt, computedAt }) => [
              { key: `${hash}-computed`, term: t('computed', { at: '' }).trim(), value: formatDateTime(computedAt, { locale, timeZone }) },
              { key: `${hash}-hash`, term: t('hash'), value: <CopyValue value={hash} label={t('hash')} /> },
              { key: `${hash}-salt`, term: t('salt'), value: <CopyValue value={salt} label={t('salt')} /> },
            ])}
          />
        </Section>
      ) : null}
    </>
  );
}
