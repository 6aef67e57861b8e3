import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { KpiList } from '@/components/catalogue/kpi-list';
import { Page } from '@/components/layout/page';
import { LinkButton } from '@/components/ui/link-button';
import { kpiListSchema } from '@/lib/catalogue/kpi-list-input';
import { listKpis } from '@/lib/catalogue/list-kpis';
import { paths } from '@/lib/paths';

export async function generateMetadata() {
  return { title: (await getTranslations('catalogue'))('title') };
}

interface Props {
  params: Promise<{ company: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function KpisPage({ params, searchParams }: Props) {
  const { company } = await params;
  const actor = await pageActor(company);
  const t = await getTranslations('catalogue');
  const asked = kpiListSchema.parse(await searchParams);
  const view = await pageView(listKpis(actor, asked));
  const add = view.mayEdit ? <LinkButton href={paths.newKpi(company)} variant="primary">{t('add')}</LinkButton> : undefined;
  return (
    <Page title={t('title')} state={t('stateLine', { count: view.total })} actions={add}>
      <KpiList company={company} asked={asked} view={view} />
    </Page>
  );
}
