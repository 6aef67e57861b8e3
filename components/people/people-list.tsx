import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Pagination } from '@/components/ui/pagination';
import { TabLinks } from '@/components/ui/tab-links';
import { pageHrefs } from '@/lib/paging/page-hrefs';
import { paths } from '@/lib/paths';
import type { DepartmentOption } from '@/lib/people/options-view';
import type { PeopleListInput } from '@/lib/people/people-list-input';
import type { PeopleListView } from '@/lib/people/people-list-view';
import { peopleAddress } from './people-address';
import { PeopleFilter } from './people-filter';
import { PeopleTable } from './people-table';

export interface PeopleListProps {
  company: string;
  asked: PeopleListInput;
  view: PeopleListView;
  departments: DepartmentOption[];
}

/** The list of people with its filters and pages. */
export function PeopleList({ company, asked, view, departments }: PeopleListProps) {
  const t = useTranslations('people.list');
  const tab = (state: 'now' | 'left') => ({ href: peopleAddress(company, { ...asked, state, after: null, before: null }), title: t(`tabs.${state}`), isCurrent: asked.state === state });
  const isNarrowed = asked.search !== '' || asked.departmentId !== null;
  const empty = isNarrowed ? (
    <EmptyState title={t('notFound')} action={<LinkButton href={peopleAddress(company, { state: asked.state })}>{t('showAll')}</LinkButton>}>{t('notFoundText')}</EmptyState>
  ) : asked.state === 'left' ? (
    <EmptyState title={t('nobodyLeft')}>{t('nobodyLeftText')}</EmptyState>
  ) : (
    <EmptyState title={t('nobody')} action={view.mayEdit ? <LinkButton href={paths.newPerson(company)} variant="primary">{t('add')}</LinkButton> : undefined}>{t('nobodyText')}</EmptyState>
  );
  return (
    <div className="flex flex-col gap-5">
      {view.maySeeLeft ? <TabLinks label={t('tabs.label')} links={[tab('now'), tab('left')]} /> : null}
      <PeopleFilter key={asked.search} company={company} search={asked.search} departmentId={asked.departmentId} state={asked.state} departments={departments} />
      <div>
        <PeopleTable company={company} view={view} empty={empty} />
        <Pagination
          {...pageHrefs(view.pages, (to) => peopleAddress(company, { ...asked, ...to }))}
          summary={view.people.length < view.total ? t('shown', { shown: view.people.length, total: view.total }) : undefined}
        />
      </div>
    </div>
  );
}
