import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AccountSettings } from '@/components/auth/account-settings';
import { PasswordForm } from '@/components/auth/password-form';
import { SessionsTable } from '@/components/auth/sessions-table';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { readAccount } from '@/lib/auth/read-account';
import { currentSession } from '@/lib/auth/session';
import { paths } from '@/lib/paths';
import { changePassword, endOtherSessions, endSession, setLanguage, setTheme, signOutEverywhere } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('auth'))('account.title') };
}

export default async function AccountPage() {
  const session = await currentSession();
  if (!session) redirect(paths.signIn(paths.account()));
  const [account, t] = await Promise.all([readAccount(session), getTranslations('auth')]);
  return (
    <Page title={t('account.title')} state={`${account.name} · ${account.email}`} width="reading">
      <Section title={t('account.password')} note={t('account.passwordNote')}>
        <PasswordForm email={account.email} change={changePassword} />
      </Section>
      <Section title={t('account.sessions')} note={t('account.sessionsNote')}>
        <SessionsTable sessions={account.sessions} readAt={account.readAt} end={endSession} endOthers={endOtherSessions} signOutEverywhere={signOutEverywhere} />
      </Section>
      <Section title={t('account.look')} note={t('account.lookNote')}>
        <AccountSettings theme={account.theme} setLanguage={setLanguage} setTheme={setTheme} />
      </Section>
    </Page>
  );
}
