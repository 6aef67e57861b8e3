import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { InviteForm } from '@/components/members/invite-form';
import { readMemberChoices } from '@/lib/auth/members/read-member-choices';
import { paths } from '@/lib/paths';
import { inviteMember, searchEmployees } from '../actions';

export async function generateMetadata() {
  return { title: (await getTranslations('auth'))('members.invite') };
}

export default async function InvitePage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params;
  const actor = await pageActor(company);
  const [choices, t] = await Promise.all([pageView(readMemberChoices(actor)), getTranslations('auth')]);
  return (
    <Page title={t('members.invite')} state={t('members.inviteState')} parent={{ title: t('members.title'), href: paths.members(company) }} width="reading">
      <InviteForm
        {...choices}
        invite={inviteMember.bind(null, company)}
        searchEmployees={searchEmployees.bind(null, company)}
        listHref={paths.members(company)}
      />
    </Page>
  );
}
