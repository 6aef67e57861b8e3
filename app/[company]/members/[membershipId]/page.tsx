import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { MemberAccess } from '@/components/members/member-access';
import { MemberForm } from '@/components/members/member-form';
import { MemberSummary } from '@/components/members/member-summary';
import { memberIdInput } from '@/lib/auth/members/member-input';
import { readMember } from '@/lib/auth/members/read-member';
import { readMemberChoices } from '@/lib/auth/members/read-member-choices';
import { paths } from '@/lib/paths';
import { changeMember, disableMember, enableMember, searchEmployees } from '../actions';

export async function generateMetadata() {
  return { title: (await getTranslations('auth'))('members.title') };
}

export default async function MemberPage({ params }: { params: Promise<{ company: string; membershipId: string }> }) {
  const { company, membershipId } = await params;
  const actor = await pageActor(company);
  const id = memberIdInput.safeParse({ membershipId }).data ?? { membershipId: crypto.randomUUID() };
  const [member, choices, t] = await Promise.all([pageView(readMember(actor, id)), pageView(readMemberChoices(actor)), getTranslations('auth')]);
  const list = paths.members(company);
  return (
    <Page title={member.name} state={member.email} parent={{ title: t('members.title'), href: list }} width="reading">
      {member.isEditable ? (
        <>
          <MemberForm {...choices} member={member} save={changeMember.bind(null, company)} searchEmployees={searchEmployees.bind(null, company)} listHref={list} />
          <MemberAccess member={member} disable={disableMember.bind(null, company, id)} enable={enableMember.bind(null, company, id)} />
        </>
      ) : (
        <MemberSummary member={member} />
      )}
    </Page>
  );
}
