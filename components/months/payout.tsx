import { useLocale, useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/layout/description-list';
import { Section } from '@/components/layout/section';
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
  const card = result?.cards[0];
  const problems = view.problems.map((problem, index) => {
    const { text, todo, action } = wordsOf(problem, view.employee.name);
    return { key: String(index), text: <>{text} <span className="text-muted">{todo}</span></>, action };
  });
  const words = {
    lang: locale as Lang,
    baseInShadow: statement('baseInShadow'),
    values: view.values,
    kpis: view.kpis,
    describeSource,
  };
  return (
    <>
      <ProblemList problems={problems} />
      {view.isShadow ? <Notice title={statement('shadowTitle')}>{statement('shadowText')}</Notice> : null}
      {result && card ? (
        <>
          <Section title={card.items.length > 0 ? t('score') : t('measured')}><ScoreRows rows={scoreRows(card, words)} /></Section>
          <Section title={t('money')}><PayLines lines={payLines(card, words)} totals={result.totals} currency={result.currency} openLevels={2} /></Section>
        </>
      ) : <EmptyState title={t('noResult')}>{t('noResultText')}</EmptyState>}
      {view.hash && view.salt && view.computedAt ? (
        <Section title={t('evidence')}>
          <DescriptionList
            items={[
              { key: 'computed', term: t('computed', { at: '' }).trim(), value: formatDateTime(view.computedAt, { locale, timeZone }) },
              { key: 'hash', term: t('hash'), value: <CopyValue value={view.hash} label={t('hash')} /> },
              { key: 'salt', term: t('salt'), value: <CopyValue value={view.salt} label={t('salt')} /> },
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}
