import { useLocale, useTranslations } from 'next-intl';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { PayrollSection, type PayrollSectionProps } from '@/components/payroll/payroll-section';
import { MonthNav } from '@/components/ui/month-nav';
import { Notice } from '@/components/ui/notice';
import { formatMonth } from '@/lib/format/month';
import type { MonthView, PeoplePage, ProblemsPage } from '@/lib/months/month-view';
import { paths } from '@/lib/paths';
import type { PayrollView } from '@/lib/payroll/export-view';
import type { MonthActions } from './month-actions';
import type { MonthAsked } from './month-href';
import { MonthParts } from './month-parts';
import { MonthPeople } from './month-people';
import { MonthProblems } from './month-problems';
import type { OpenPayout } from './month-review';
import { MonthSeal, type MonthSealProps } from './month-seal';
import { MonthState } from './month-state';
import { MonthSteps } from './month-steps';
import { MonthTimeline } from './month-timeline';
import { MonthTotals } from './month-totals';
import { RunProgress } from './run-progress';

export interface MonthPageProps {
  company: string;
  view: MonthView;
  /** null: nothing stands in the way. */
  problems: ProblemsPage | null;
  people: PeoplePage;
  /** What the address says of both lists. */
  asked: MonthAsked;
  /** null until the month is closed. */
  payroll: PayrollView | null;
  actions: MonthActions;
  openPayout: OpenPayout;
  verify: MonthSealProps['verify'];
  makeExport: PayrollSectionProps['makeExport'];
}

/** The month as finance sees it: where it stands, what it comes to, who is in it, what has happened. */
export function MonthPage({ company, view, problems, people, asked, payroll, actions, openPayout, verify, makeExport }: MonthPageProps) {
  const t = useTranslations('months');
  const locale = useLocale();
  const { month, neighbours, latestRun, counts } = view;
  const neighbour = (to: string | null) => to && { month: to, href: paths.month(company, to) };
  const isCalculated = view.status !== 'open';
  return (
    <Page
      title={formatMonth(month, locale, { isTitle: true })}
      parent={{ title: t('title'), href: paths.months(company) }}
      state={<MonthState view={view} />}
      monthNav={<MonthNav previous={neighbour(neighbours.previous) || null} next={neighbour(neighbours.next) || null} />}
      actions={<MonthSteps view={view} actions={actions} />}
    >
      {latestRun && view.status !== 'closed' && view.status !== 'approved' ? (
        <RunProgress
          key={latestRun.id}
          month={month}
          run={latestRun}
          progressHref={paths.runProgress(company, month)}
          cancel={view.may.calculate ? actions.cancelCalculation : null}
          outcome={{ calculated: counts.calculated, problems: counts.problems }}
        />
      ) : null}
      <Waiting view={view} />
      {isCalculated ? <MonthTotals view={view} /> : null}
      {payroll ? <PayrollSection company={company} payroll={payroll} timeZone={view.timeZone} makeExport={makeExport} /> : null}
      {problems ? <MonthProblems company={company} month={month} page={problems} people={counts.problems} asked={asked} /> : null}
      <MonthPeople company={company} view={view} page={people} asked={asked} openPayout={openPayout} />
      <MonthParts view={view} />
      {isCalculated ? (
        <Section title={t('seal.title')} note={t(view.status === 'closed' ? 'seal.note' : 'seal.noteOpen')}>
          <MonthSeal month={month} sealHash={view.sealHash} engineVersion={view.engineVersion} verify={verify} />
        </Section>
      ) : null}
      <MonthTimeline events={view.events} timeZone={view.timeZone} />
    </Page>
  );
}

/** Whom the month waits for, in a sentence. */
function Waiting({ view }: { view: MonthView }) {
  const t = useTranslations('months.waiting');
  const [latest] = view.events;
  if (view.status === 'approved') return <Notice>{t('close')}</Notice>;
  if (view.status !== 'calculated') return null;
  if (view.isSent) return <Notice>{t(view.isPreparer || !view.may.approve ? 'preparer' : 'approver')}</Notice>;
  return latest?.kind === 'rejected' ? <Notice tone="short">{t('rejected', { reason: latest.note ?? '' })}</Notice> : null;
}
