import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Pagination } from '@/components/ui/pagination';
import { TabLinks } from '@/components/ui/tab-links';
import type { KpiListInput } from '@/lib/catalogue/kpi-list-input';
import type { KpiListView } from '@/lib/catalogue/kpi-view';
import { pageHrefs } from '@/lib/paging/page-hrefs';
import { paths } from '@/lib/paths';
import { kpiAddress } from './kpi-address';
import { KpiSearch } from './kpi-search';
import { KpiTable } from './kpi-table';

/** The catalogue with its search, its archive and its pages. */
export function KpiList({ company, asked, view }: { company: string; asked: KpiListInput; view: KpiListView }) {
  const t = useTranslations('catalogue');
  const tab = (state: 'current' | 'archived') => ({ href: kpiAddress(company, { search: asked.search, state }), title: t(`tabs.${state}`), isCurrent: asked.state === state });
  const empty = asked.search !== '' ? (
    <EmptyState title={t('notFound')} action={<LinkButton href={kpiAddress(company, { state: asked.state })}>{t('showAll')}</LinkButton>}>{t('notFoundText')}</EmptyState>
  ) : asked.state === 'archived' ? (
    <EmptyState title={t('noneArchived')}>{t('noneArchivedText')}</EmptyState>
  ) : (
    <EmptyState title={t('none')} action={view.mayEdit ? <LinkButton href={paths.newKpi(company)} variant="primary">{t('add')}</LinkButton> : undefined}>{t('noneText')}</EmptyState>
  );
  return (
    <div className="flex flex-col gap-5">
      <TabLinks label={t('tabs.label')} links={[tab('current'), tab('archived')]} />
      <KpiSearch key={asked.search} company={company} search={asked.search} state={asked.state} />
      <div>
        <KpiTable company={company} view={view} empty={empty} />
        <Pagination
          {...pageHrefs(view.pages, (to) => kpiAddress(company, { ...asked, ...to }))}
          summary={view.kpis.length < view.total ? t('shown', { shown: view.kpis.length, total: view.total }) : undefined}
        />
      </div>
    </div>
  );
}
