import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SignInForm } from '@/components/auth/sign-in-form';
import { Notice } from '@/components/ui/notice';
import { returnPath } from '@/lib/auth/return-path';
import { bringsSession, currentSession } from '@/lib/auth/session';
import { signIn } from './actions';
import { listDemoCompanies } from './list-demo-companies';

export async function generateMetadata() {
  return { title: (await getTranslations('auth'))('signInTitle') };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next: asked } = await searchParams;
  const next = returnPath(typeof asked === 'string' ? asked : null);
  if (await currentSession()) redirect(next);
  const t = await getTranslations('auth');
  return (
    <>
      <h1 className="text-xl font-semibold tracking-tight">{t('signInTitle')}</h1>
      {(await bringsSession()) ? <Notice title={t('ended')}>{next === '/' ? t('endedText') : t('endedReturn')}</Notice> : null}
      <SignInForm next={next} signIn={signIn} demoCompanies={await listDemoCompanies()} />
    </>
  );
}
