import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { pageActor } from '@/app/_doors/page-actor';
import { KpiForm } from '@/components/catalogue/kpi-form';
import { Page } from '@/components/layout/page';
import { may } from '@/lib/auth/authorize';
import { paths } from '@/lib/paths';
import { addKpi } from '../actions';

export async function generateMetadata() {
  return { title: (await getTranslations('catalogue'))('new') };
}

export default async function NewKpiPage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params;
  const actor = await pageActor(company);
  if (!may(actor, 'kpis.edit')) notFound();
  const t = await getTranslations('catalogue');
  return (
    <Page title={t('new')} parent={{ title: t('title'), href: paths.kpis(company) }} width="reading">
      <KpiForm company={company} action={addKpi.bind(null, company)} />
    </Page>
  );
}
