import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { Page } from '@/components/layout/page';
import { NewSchemeForm } from '@/components/schemes/new-scheme-form';
import { may } from '@/lib/auth/authorize';
import { paths } from '@/lib/paths';
import { createScheme } from '../actions';

export async function generateMetadata() {
  return { title: (await getTranslations('schemes'))('create.title') };
}

export default async function NewSchemePage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params;
  if (!may(await pageActor(company), 'schemes.edit')) notFound();
  const t = await getTranslations('schemes');
  return (
    <Page title={t('create.title')} parent={{ title: t('list.title'), href: paths.schemes(company) }} width="reading">
      <NewSchemeForm company={company} createScheme={createScheme.bind(null, company)} />
    </Page>
  );
}
