import { getLocale, getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { PersonPerformance } from '@/components/statements/person-performance';
import { StatusChip } from '@/components/ui/status-chip';
import { formatMonth } from '@/lib/format/month';
import { paths } from '@/lib/paths';
import { readPerformance } from '@/lib/statements/read-performance';
import { personPerformanceInput } from '@/lib/statements/statement-input';

export async function generateMetadata() {
  return { title: (await getTranslations('statements.performance'))('title') };
}

export default async function PersonPerformancePage({ params }: { params: Promise<{ company: string; month: string; employee: string }> }) {
  const { company, month, employee } = await params;
  const actor = await pageActor(company);
  const view = await pageView((async () => readPerformance(actor, personPerformanceInput.parse({ month, employeeId: employee })))());
  const [t, locale] = [await getTranslations('statements.performance'), await getLocale()];
  return (
    <Page
      title={view.name}
      state={<><StatusChip status={view.status === 'closed' ? 'closed' : 'preliminary'} /><span>{`${view.position}, ${view.department} · ${formatMonth(month, locale)}`}</span></>}
      parent={{ title: t('title'), href: paths.performance(company, month) }}
      width="reading"
    >
      <PersonPerformance view={view} />
    </Page>
  );
}
