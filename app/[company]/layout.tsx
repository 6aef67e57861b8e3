import type { ReactNode } from 'react';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { setLanguage, setTheme, signOut } from '@/app/account/actions';
import { pageActor } from '@/app/_doors/page-actor';
import { CompanyShell } from '@/components/layout/company-shell';
import { listCompanies } from '@/lib/auth/list-companies';
import { requestTheme } from '@/lib/auth/request-theme';
import { paths } from '@/lib/paths';
import { companyNavigation } from './company-navigation';

export default async function CompanyLayout({ params, children }: { params: Promise<{ company: string }>; children: ReactNode }) {
  const { company } = await params;
  const actor = await pageActor(company);
  const [t, words, theme, companies] = await Promise.all([
    getTranslations('layout'),
    getTranslations('auth'),
    requestTheme(),
    actor.userId ? listCompanies(actor.userId) : [],
  ]);
  return (
    <NextIntlClientProvider>
      <CompanyShell
        companies={companies.map(({ slug, name }) => ({ name, href: paths.home(slug), isCurrent: slug === company }))}
        sections={companyNavigation(actor, t)}
        person={{
          displayName: actor.displayName,
          roleText: actor.roles.map((role) => words(`roles.${role}`)).join(', '),
          theme,
          accountHref: paths.account(),
          setLanguage,
          setTheme,
          signOut,
        }}
      >
        {children}
      </CompanyShell>
    </NextIntlClientProvider>
  );
}
