import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import { useDescribeSource } from '@/components/workings/use-describe-source';
import { StatRow } from '@/components/ui/stat-row';
import { formatPercent } from '@/lib/format/percent';
import type { Lang } from '@/lib/kpi';
import type { PersonPerformanceView } from '@/lib/statements/statement-view';
import { ScoreRows } from './score-rows';
import { scoreRows } from './statement-rows';

/** One person's results as their manager sees them: the index and what it is made of, no money. */
export function PersonPerformance({ view }: { view: PersonPerformanceView }) {
  const t = useTranslations('statements');
  const locale = useLocale();
  const describeSource = useDescribeSource(view.timeZone);
  const rows = scoreRows(view, {
    lang: locale as Lang,
    baseInShadow: t('baseInShadow'),
    values: view.values,
    kpis: view.kpis,
    describeSource,
  });
  return (
    <>
      {view.items.length > 0 ? (
        <StatRow size="hero" items={[{ key: 'index', label: t('index'), value: view.index === null ? '—' : formatPercent(view.index, { locale, decimalsMin: 2 }) }]} />
      ) : null}
      {view.missing.length > 0 ? <p className="text-sm text-problem">{t('performance.missing', { names: view.missing.join(', ') })}</p> : null}
      <Section title={view.items.length > 0 ? t('performance.results') : t('measured')} note={t('performance.moneyHidden')}>
        <ScoreRows rows={rows} />
      </Section>
    </>
  );
}
