import { getLocale, getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { MonthsTable } from '@/components/months/months-table';
import { ActionButton } from '@/components/ui/action-button';
import { EmptyState } from '@/components/ui/empty-state';
import { formatMonth } from '@/lib/format/month';
import { listMonths } from '@/lib/months/list-months';
import { paths } from '@/lib/paths';
import { openMonth } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('months'))('title') };
}

export default async function MonthsPage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params;
  const t = await getTranslations('months');
  const view = await pageView(listMonths(await pageActor(company)));
  const { nextMonth } = view;
  const open = nextMonth ? (
    <ActionButton action={openMonth.bind(null, company)} input={{ month: nextMonth }} variant="primary" doneText={t('opened')} doneHref={paths.month(company, nextMonth)}>
      {t('open', { month: formatMonth(nextMonth, await getLocale()) })}
    </ActionButton>
  ) : undefined;
  return (
    <Page title={t('title')} state={t('listState', { count: view.months.length })} actions={view.months.length > 0 ? open : undefined}>
      <MonthsTable company={company} view={view} empty={<EmptyState title={t('none')} action={open}>{t('noneText')}</EmptyState>} />
    </Page>
  );
}
