import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { NewPersonForm } from '@/components/people/new-person-form';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { paths } from '@/lib/paths';
import { listDepartmentOptions } from '@/lib/people/list-department-options';
import { preparePerson } from '@/lib/people/prepare-person';
import { rolloutOptions } from '@/lib/rollouts/rollout-options';
import { schemeOptions } from '@/lib/schemes/scheme-options';
import { addPerson } from '../actions';

export async function generateMetadata() {
  return { title: (await getTranslations('people.new'))('title') };
}

export default async function NewPersonPage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params;
  const actor = await pageActor(company);
  const t = await getTranslations('people');
  const start = await pageView(preparePerson(actor));
  const [departments, schemes, rollouts] = await pageView(Promise.all([listDepartmentOptions(actor), schemeOptions(actor), rolloutOptions(actor)]));
  return (
    <Page title={t('new.title')} parent={{ title: t('list.title'), href: paths.people(company) }} width="reading">
      {departments.length === 0 ? (
        <EmptyState title={t('new.noDepartments')} action={<LinkButton href={paths.departments(company)} variant="primary">{t('new.toDepartments')}</LinkButton>}>{t('new.noDepartmentsText')}</EmptyState>
      ) : (
        <NewPersonForm company={company} action={addPerson.bind(null, company)} departments={departments} choices={{ schemes, rollouts }} {...start} />
      )}
    </Page>
  );
}
