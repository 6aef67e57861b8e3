import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { setLanguage, signOut } from '@/app/account/actions';
import { SignOutButton } from '@/components/auth/sign-out-button';
import { PublicShell } from '@/components/layout/public-shell';
import { EmptyState } from '@/components/ui/empty-state';
import { listCompanies } from '@/lib/auth/list-companies';
import { currentSession } from '@/lib/auth/session';
import { paths } from '@/lib/paths';

export async function generateMetadata() {
  return { title: (await getTranslations('auth'))('companies.title') };
}

export default async function CompaniesPage() {
  const session = await currentSession();
  if (!session) redirect(paths.signIn(paths.companies()));
  const [companies, t] = await Promise.all([listCompanies(session.userId), getTranslations('auth')]);
  return (
    <PublicShell setLanguage={setLanguage}>
      <h1 className="text-xl font-semibold tracking-tight">{t('companies.title')}</h1>
      {companies.length === 0 ? <EmptyState title={t('companies.none')}>{t('companies.noneText')}</EmptyState> : null}
      <ul className="border-t border-line empty:hidden">
        {companies.map(({ slug, name }) => (
          <li key={slug} className="border-b border-line">
            <Link href={paths.home(slug)} prefetch={false} className="block py-3 text-base hover:text-accent">{name}</Link>
          </li>
        ))}
      </ul>
      <div className="flex gap-2"><SignOutButton signOut={signOut} /></div>
    </PublicShell>
  );
}
