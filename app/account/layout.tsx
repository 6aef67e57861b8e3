import type { ReactNode } from 'react';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requestPath } from '@/app/_doors/request-path';
import { CompanyShell } from '@/components/layout/company-shell';
import { listCompanies } from '@/lib/auth/list-companies';
import { readAccount } from '@/lib/auth/read-account';
import { currentSession } from '@/lib/auth/session';
import { paths } from '@/lib/paths';
import { setLanguage, setTheme, signOut } from './actions';

/** The person's own pages, around no company in particular. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const session = await currentSession();
  if (!session) redirect(paths.signIn(await requestPath()));
  const [companies, account, t] = await Promise.all([listCompanies(session.userId), readAccount(session), getTranslations('layout')]);
  const links = [{ href: paths.account(), title: t('account') }, ...companies.map(({ slug, name }) => ({ href: paths.home(slug), title: name }))];
  return (
    <CompanyShell
      companies={[{ name: 'Premia', href: paths.companies(), isCurrent: true }]}
      sections={[{ key: 'own', links: links.slice(0, 5) }]}
      person={{ displayName: account.name, theme: session.theme, accountHref: paths.account(), setLanguage, setTheme, signOut }}
    >
      {children}
    </CompanyShell>
  );
}
