import { getTranslations } from 'next-intl/server';
import { InvitationForm } from '@/components/auth/invitation-form';
import { InvitationNotice } from '@/components/auth/invitation-notice';
import { JoinButton } from '@/components/auth/join-button';
import { signOut } from '@/app/account/actions';
import { invitationLinkInput } from '@/lib/auth/members/invitation-input';
import { readInvitation } from '@/lib/auth/members/read-invitation';
import { currentSession } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { acceptInvitation, joinByInvitation } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('auth'))('invitation.title') };
}

export default async function InvitationPage({ params }: { params: Promise<{ companyId: string; token: string }> }) {
  const link = invitationLinkInput.safeParse(await params).data;
  const invitation = link ? await readInvitation(link).catch(ifInvalid) : null;
  if (!link || !invitation) return <InvitationNotice kind="invalid" />;
  const { companyName, name, email, accountId } = invitation;
  const person = await currentSession();
  if (!accountId) return <InvitationForm {...{ companyName, name, email }} accept={acceptInvitation} link={link} />;
  if (!person) return <InvitationNotice kind="signIn" companyName={companyName} email={email} href={paths.signIn(paths.invitation(link.companyId, link.token))} />;
  if (person.userId !== accountId) return <InvitationNotice kind="otherPerson" companyName={companyName} email={email} signOut={signOut} />;
  return <JoinButton companyName={companyName} join={joinByInvitation} link={link} />;
}

function ifInvalid(error: unknown): null {
  if (error instanceof AppError && error.code === 'invitationInvalid') return null;
  throw error;
}
