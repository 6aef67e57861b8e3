import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { PeopleList } from '@/components/people/people-list';
import { LinkButton } from '@/components/ui/link-button';
import { paths } from '@/lib/paths';
import { listDepartmentOptions } from '@/lib/people/list-department-options';
import { listPeople } from '@/lib/people/list-people';
import { peopleListSchema } from '@/lib/people/people-list-input';

export async function generateMetadata() {
  return { title: (await getTranslations('people.list'))('title') };
}

interface Props {
  params: Promise<{ company: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PeoplePage({ params, searchParams }: Props) {
  const { company } = await params;
  const actor = await pageActor(company);
  const t = await getTranslations('people.list');
  const asked = peopleListSchema.parse(await searchParams);
  const view = await pageView(listPeople(actor, asked));
  const departments = await pageView(listDepartmentOptions(actor));
  const add = view.mayEdit ? <LinkButton href={paths.newPerson(company)} variant="primary">{t('add')}</LinkButton> : undefined;
  return (
    <Page title={t('title')} state={t('stateLine', { count: view.total })} actions={add}>
      <PeopleList company={company} asked={asked} view={view} departments={departments} />
    </Page>
  );
}
