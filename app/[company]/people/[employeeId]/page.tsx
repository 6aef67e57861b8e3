import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { AssignmentSection } from '@/components/people/assignment-section';
import { PaySection } from '@/components/people/pay-section';
import { PersonState } from '@/components/people/person-state';
import { PlacementSection } from '@/components/people/placement-section';
import { ProfileSection } from '@/components/people/profile-section';
import { paths } from '@/lib/paths';
import { showPerson } from '@/lib/people/show-person';
import { personActions } from './person-actions';

export async function generateMetadata() {
  return { title: (await getTranslations('people.list'))('title') };
}

interface Props {
  params: Promise<{ company: string; employeeId: string }>;
}

export default async function PersonPage({ params }: Props) {
  const { company, employeeId } = await params;
  const actor = await pageActor(company);
  const view = await pageView(showPerson(actor, { employeeId }));
  const actions = view.mayEdit ? await personActions(actor) : null;
  const t = await getTranslations('people.list');
  return (
    <Page title={view.name} state={<PersonState view={view} />} parent={{ title: t('title'), href: paths.people(company) }}>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
        <PlacementSection view={view} actions={actions} />
        <PaySection view={view} actions={actions} />
        <AssignmentSection company={company} view={view} actions={actions} />
        <ProfileSection company={company} view={view} actions={actions} />
      </div>
    </Page>
  );
}
