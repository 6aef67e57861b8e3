import { Fragment } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import { useDescribeSource } from '@/components/workings/use-describe-source';
import { Notice } from '@/components/ui/notice';
import { ProblemList } from '@/components/ui/problem-list';
import { describeProblem, type Lang } from '@/lib/kpi';
import type { StatementView } from '@/lib/statements/statement-view';
import { DaysNote } from './days-note';
import { PayLines } from './pay-lines';
import { ScoreRows } from './score-rows';
import { StatementHead } from './statement-head';
import { payLines, scoreRows } from './statement-rows';

export interface StatementProps {
  view: StatementView;
  /** Everything opened, for the page that answers "why?". */
  isOpen?: boolean;
  /** The way to that page. */
  why?: React.ReactNode;
}

/** A person's month: the score, the money, and why, each number opening down to its facts. */
export function Statement({ view, isOpen = false, why }: StatementProps) {
  const t = useTranslations('statements');
  const locale = useLocale();
  const lang = locale as Lang;
  const describeSource = useDescribeSource(view.timeZone);
  const { result } = view;
  if (!result || result.cards.length === 0) return null;
  return (
    <>
      <StatementHead view={view} />
      {result.cards.some((card) => card.isShadow) ? <Notice title={t('shadowTitle')}>{t('shadowText')}</Notice> : null}
      {result.problems.length > 0 ? (
        <ProblemList title={t('problemsTitle')} problems={result.problems.map((problem, index) => ({ key: String(index), text: describeProblem(problem, lang).what }))} />
      ) : null}
      {result.cards.map((card, at) => {
        const own = view.cards[at];
        const words = { lang, baseInShadow: t('baseInShadow'), values: own?.values ?? [], kpis: view.kpis, describeSource };
        const isLast = at === result.cards.length - 1;
        return (
          <Fragment key={card.assignmentId}>
            <DaysNote days={own?.days ?? null} />
            <Section title={card.items.length > 0 ? t('score') : t('measured')} note={card.items.length > 0 ? t('scoreNote') : undefined}>
              <ScoreRows rows={scoreRows(card, words)} />
            </Section>
            <Section title={t('money')} actions={isLast ? why : undefined}>
              <PayLines lines={payLines(card, words)} totals={isLast ? result.totals : null} currency={view.currency} isOpen={isOpen} openLevels={isOpen ? 9 : 2} />
            </Section>
          </Fragment>
        );
      })}
      <p className="text-xs text-muted">{t('gross')}</p>
    </>
  );
}
