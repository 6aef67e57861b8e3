import { getLocale, getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { PerformanceTable } from '@/components/statements/performance-table';
import { MonthNav } from '@/components/ui/month-nav';
import { Pagination } from '@/components/ui/pagination';
import { StatusChip } from '@/components/ui/status-chip';
import { formatMonth } from '@/lib/format/month';
import { hrefWith, pageHrefs } from '@/lib/paging/page-hrefs';
import { paths } from '@/lib/paths';
import { listPerformance } from '@/lib/statements/list-performance';
import { performanceInput } from '@/lib/statements/statement-input';

export async function generateMetadata() {
  return { title: (await getTranslations('statements.performance'))('title') };
}

type Props = { params: Promise<{ company: string; month: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PerformanceMonthPage({ params, searchParams }: Props) {
  const [{ company, month }, query] = [await params, await searchParams];
  const actor = await pageActor(company);
  const view = await pageView((async () => listPerformance(actor, performanceInput.parse({ ...query, month })))());
  const [t, locale] = [await getTranslations('statements.performance'), await getLocale()];
  const at = (to: string | null) => to === null ? null : { month: to, href: paths.performance(company, to) };
  return (
    <Page
      title={`${t('title')}: ${formatMonth(month, locale)}`}
      state={<><StatusChip status={view.status === 'closed' ? 'closed' : 'preliminary'} /><span>{t('moneyHidden')}</span></>}
      monthNav={<MonthNav previous={at(view.previousMonth)} next={at(view.nextMonth)} />}
    >
      <PerformanceTable company={company} view={view} />
      <Pagination {...pageHrefs(view.pages, (to) => hrefWith(paths.performance(company, month), to))} />
    </Page>
  );
}
