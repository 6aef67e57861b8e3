import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { Page } from '@/components/layout/page';
import { RolloutList } from '@/components/rollouts/rollout-list';
import { LinkButton } from '@/components/ui/link-button';
import { paths } from '@/lib/paths';
import { listRollouts } from '@/lib/rollouts/list-rollouts';

export async function generateMetadata() {
  return { title: (await getTranslations('rollouts'))('list.title') };
}

export default async function RolloutsPage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params;
  const view = await pageView(listRollouts(await pageActor(company)));
  const t = await getTranslations('rollouts');
  const add = view.mayEdit ? <LinkButton href={paths.newRollout(company)} variant="primary">{t('list.add')}</LinkButton> : undefined;
  return (
    <Page title={t('list.title')} state={t('list.state', { count: view.rollouts.length })} actions={view.rollouts.length > 0 ? add : undefined}>
      <RolloutList company={company} view={view} add={add} />
    </Page>
  );
}
