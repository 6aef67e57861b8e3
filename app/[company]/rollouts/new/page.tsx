import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { Page } from '@/components/layout/page';
import { NewRolloutForm } from '@/components/rollouts/new-rollout-form';
import { may } from '@/lib/auth/authorize';
import { paths } from '@/lib/paths';
import { createRollout } from '../actions';

export async function generateMetadata() {
  return { title: (await getTranslations('rollouts'))('create.title') };
}

export default async function NewRolloutPage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params;
  if (!may(await pageActor(company), 'rollouts.edit')) notFound();
  const t = await getTranslations('rollouts');
  return (
    <Page title={t('create.title')} parent={{ title: t('list.title'), href: paths.rollouts(company) }} width="reading">
      <NewRolloutForm company={company} createRollout={createRollout.bind(null, company)} />
    </Page>
  );
}
