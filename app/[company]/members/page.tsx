import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { InvitationsTable } from '@/components/members/invitations-table';
import { MemberSearch } from '@/components/members/member-search';
import { MembersTable } from '@/components/members/members-table';
import { LinkButton } from '@/components/ui/link-button';
import { Pagination } from '@/components/ui/pagination';
import { listMembers } from '@/lib/auth/members/list-members';
import { membersQuery } from '@/lib/auth/members/member-input';
import { hrefWith, pageHrefs } from '@/lib/paging/page-hrefs';
import { paths } from '@/lib/paths';
import { revokeInvitation } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('auth'))('members.title') };
}

export default async function MembersPage({ params, searchParams }: { params: Promise<{ company: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { company } = await params;
  const query = membersQuery.catch({ text: '', after: null, before: null }).parse(await searchParams);
  const [view, t] = await Promise.all([pageActor(company).then((actor) => pageView(listMembers(actor, query))), getTranslations('auth')]);
  const list = paths.members(company);
  return (
    <Page title={t('members.title')} state={t('members.state')} actions={<LinkButton href={paths.inviteMember(company)} variant="primary">{t('members.invite')}</LinkButton>}>
      <div>
        <MemberSearch text={query.text} listHref={list} />
        <MembersTable company={company} members={view.members} />
        <Pagination {...pageHrefs(view.pages, (to) => hrefWith(list, { text: query.text, ...to }))} />
      </div>
      {view.invitations.length > 0 ? (
        <Section title={t('members.invitations')} note={t('members.invitationsNote')}>
          <InvitationsTable invitations={view.invitations} timeZone={view.timeZone} revoke={revokeInvitation.bind(null, company)} />
        </Section>
      ) : null}
    </Page>
  );
}
