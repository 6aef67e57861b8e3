import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { KpiFacts } from '@/components/catalogue/kpi-facts';
import { KpiForm } from '@/components/catalogue/kpi-form';
import { KpiHead } from '@/components/catalogue/kpi-head';
import { KpiUses } from '@/components/catalogue/kpi-uses';
import { Section } from '@/components/layout/section';
import { showKpi } from '@/lib/catalogue/show-kpi';
import { archiveKpi, changeKpi } from '../actions';

export async function generateMetadata() {
  return { title: (await getTranslations('catalogue'))('title') };
}

export default async function KpiPage({ params }: { params: Promise<{ company: string; kpiId: string }> }) {
  const { company, kpiId } = await params;
  const actor = await pageActor(company);
  const view = await pageView(showKpi(actor, { kpiId }));
  const t = await getTranslations('catalogue');
  return (
    <KpiHead company={company} view={view} archive={archiveKpi.bind(null, company)}>
      {view.mayEdit ? <KpiForm key={view.kpi.changedAt} company={company} action={changeKpi.bind(null, company)} view={view} /> : <KpiFacts kpi={view.kpi} />}
      {view.maySeeUses ? <Section title={t('usedBy')}><KpiUses company={company} uses={view.uses} /></Section> : null}
    </KpiHead>
  );
}
